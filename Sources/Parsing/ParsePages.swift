package import Diagnostics
package import Model
package import Text

/// Every document of a site, in the order of their paths; drafts apart.
package struct ParsedSite: Sendable {
  package let configuration: SiteConfiguration
  package let documents: [Document]
  package let drafts: [Document]
}

/// Reads every page into a document, on several threads; the result does not depend on their number.
package func parsePages(
  _ pages: [FileID], tables: [FileID], people: InlinePeople, siteFile: FileID, files: SourceFiles,
  configuration: SiteConfiguration, jobs: Int
) async -> (site: ParsedSite, diagnostics: [Diagnostic]) {
  let tablesByFolder = Dictionary(grouping: tables) { SitePath.folder(of: files[$0].path) }
  var pageCounts: [String: Int] = [:]
  for page in pages { pageCounts[SitePath.folder(of: files[page].path), default: 0] += 1 }
  let counts = pageCounts
  var parsed = await map(pages, jobs: jobs) { page -> (document: Document, diagnostics: [Diagnostic]) in
    let beside = (tablesByFolder[SitePath.folder(of: files[page].path)] ?? []).map {
      (name: SitePath.name(of: files[$0].path), file: $0)
    }
    var parser = PageParser(
      page, files: files, tables: beside, hasSiblings: (counts[SitePath.folder(of: files[page].path)] ?? 0) > 1,
      configuration: configuration)
    return parser.parse()
  }
  for mapping in people.mappings {
    var parser = PageParser(siteFile, files: files, tables: [], configuration: configuration)
    parsed.append(parser.parse(person: mapping))
  }
  let site = ParsedSite(
    configuration: configuration, documents: parsed.map(\.document).filter { !$0.isDraft },
    drafts: parsed.map(\.document).filter(\.isDraft))
  return (site, parsed.flatMap(\.diagnostics))
}
