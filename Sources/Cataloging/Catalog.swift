package import Diagnostics
internal import Markdown
package import Model
package import Parsing
package import Reading
internal import Text

/// The index of a page in a catalog; a lower one sorts earlier by path.
package struct PageID: Hashable, Comparable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static func < (a: PageID, b: PageID) -> Bool { a.index < b.index }
}

/// Everything that a link or a reference can name, and where each page is put.
package struct Catalog: Sendable {
  package let site: ParsedSite
  package let attachments: [SourceTree.Attachment]
  /// The list of the pages of each kind: a folder in the site, whether a page of its own stands there or not.
  package let sections: [Section]
  /// Page → its file in the site.
  package let outputs: [String]
  package let hasEmergencies: Bool

  private let ids: [String: PageID]
  private let endings: [String: [PageID]]
  private let foldedIDs: [String: PageID]
  private let pagePaths: [String: PageID]
  private let attachmentPaths: [String: Int]
  private let foldedPaths: [String: String]
  private let draftPaths: Set<String>
  private let draftIDs: Set<String>
  private let anchors: [Set<String>]

  package struct Section: Sendable {
    package let folder: KindFolder
    /// Relative to `content/`.
    package let path: String
    /// The `index.md` of the folder, whose body stands above the list.
    package let page: PageID?
    package let members: [PageID]

    package var output: String { path + "/index.html" }
  }

  package var pages: [Document] { site.documents }
  package var pageIDs: [PageID] { pages.indices.map(PageID.init) }
  package subscript(page: PageID) -> Document { site.documents[page.index] }
  package func output(of page: PageID) -> String { outputs[page.index] }

  package init(_ site: ParsedSite, attachments: [SourceTree.Attachment]) {
    var ids = Names(site.documents)
    self.site = site
    self.attachments = attachments
    outputs = outputPaths(site.documents, attachments: attachments)
    sections = Catalog.sections(of: site)
    hasEmergencies = site.documents.contains(where: \.isEmergency)
    anchors = site.documents.map { document in
      Set(document.body.headings.map { String(decoding: $0.slug, as: UTF8.self) } + document.body.anchors.map(\.value))
    }
    var pagePaths: [String: PageID] = [:]
    var foldedPaths: [String: String] = [:]
    for (index, document) in site.documents.enumerated() {
      if pagePaths[document.path] == nil { pagePaths[document.path] = PageID(index) }
      if foldedPaths[document.path.lowercased()] == nil { foldedPaths[document.path.lowercased()] = document.path }
    }
    var attachmentPaths: [String: Int] = [:]
    for (index, attachment) in attachments.enumerated() {
      attachmentPaths[attachment.path] = index
      if foldedPaths[attachment.path.lowercased()] == nil {
        foldedPaths[attachment.path.lowercased()] = attachment.path
      }
    }
    self.pagePaths = pagePaths
    self.attachmentPaths = attachmentPaths
    self.foldedPaths = foldedPaths
    draftPaths = Set(site.drafts.map(\.path))
    draftIDs = Set(site.drafts.map(\.id.value))
    ids.addAliases(site.documents)
    self.ids = ids.exact
    endings = ids.endings
    foldedIDs = ids.folded
    duplicates = ids.duplicates
  }

  /// Two pages with one name: the name, the first and the other.
  private let duplicates: [(name: Located<String>, first: PageID)]

  /// Findings about ids and the places of pages.
  package var diagnostics: [Diagnostic] {
    duplicates.map { .duplicateID($0.name, first: self[$0.first]) }
      + pageIDs.filter { outputs[$0.index] != plainOutput(of: self[$0]) }.map {
        .outputCollision(plainOutput(of: self[$0]), at: self[$0].start)
      }
  }
}

// MARK: Looking up

extension Catalog {
  package enum Lookup: Sendable {
    case found(PageID)
    /// Only the case of its letters is different.
    case wrongCase(PageID)
    case ambiguous([PageID])
    case draft
    case missing
  }

  /// The page of an id, an alias or an ending of an id that only one page has.
  package func find(_ name: String) -> Lookup {
    if let page = ids[name] { return .found(page) }
    if let pages = endings[name], let page = pages.first { return pages.count == 1 ? .found(page) : .ambiguous(pages) }
    if draftIDs.contains(name) { return .draft }
    return foldedIDs[name.lowercased()].map { .wrongCase($0) } ?? .missing
  }

  package enum Target: Sendable {
    case page(PageID)
    case section(Int)
    case attachment(Int)
  }

  package enum PathLookup: Sendable {
    case found(Target)
    /// What the path is really called.
    case wrongCase(Target, String)
    case draft
    case missing
  }

  /// What stands at a path relative to `content/`: a page, a file beside one, a folder's page, with or without extension.
  package func find(path: String) -> PathLookup {
    let candidates = Catalog.candidates(for: path)
    for candidate in candidates { if let target = target(at: candidate) { return .found(target) } }
    if candidates.contains(where: draftPaths.contains) { return .draft }
    for candidate in candidates {
      if let real = foldedPaths[candidate.lowercased()], let target = target(at: real) {
        return .wrongCase(target, real)
      }
    }
    return .missing
  }

  private static func candidates(for path: String) -> [String] {
    if path.isEmpty { return ["index.md", "README.md", "_index.md"] }
    var result = [path]
    let stem =
      path.hasSuffix(".html") ? String(path.dropLast(5)) : path.hasSuffix(".htm") ? String(path.dropLast(4)) : nil
    if let stem { result += [stem + ".md", stem + ".markdown"] }
    result += [
      path + ".md", path + ".markdown", path + "/index.md", path + "/README.md", path + "/_index.md",
      path + "/readme.md",
    ]
    if let stem, SitePath.name(of: stem) == "index" {
      let folder = SitePath.folder(of: stem)
      result += [folder, folder + ".md", SitePath.join(folder, "README.md"), SitePath.join(folder, "_index.md")]
    }
    return result
  }

  private func target(at path: String) -> Target? {
    if let page = pagePaths[path] { return .page(page) }
    if let attachment = attachmentPaths[path] { return .attachment(attachment) }
    return sections.firstIndex { $0.path == path }.map { .section($0) }
  }

  package func hasAnchor(_ anchor: String, on page: PageID) -> Bool { anchors[page.index].contains(anchor) }

  package func anchors(of page: PageID) -> [String] { anchors[page.index].sorted() }

  package func nearestID(to name: String) -> String? {
    nearest(to: name, in: pages.map(\.id.value) + endings.keys.sorted())
  }

  package func nearestPath(to path: String) -> String? {
    let name = SitePath.name(of: path).lowercased()
    let all = pages.map(\.path) + attachments.map(\.path)
    return all.first { SitePath.name(of: $0).lowercased() == name } ?? nearest(to: path, in: all)
  }

  package func section(of folder: KindFolder) -> Section? { sections.first { $0.folder == folder } }

  private static func sections(of site: ParsedSite) -> [Section] {
    KindFolder.allCases.compactMap { folder in
      let members = site.documents.indices.filter { site.documents[$0].belongs(to: folder) }.map(PageID.init)
      let page = site.documents.indices.first { site.documents[$0].section == folder }.map(PageID.init)
      guard !members.isEmpty || page != nil else { return nil }
      let used =
        page.map { site.documents[$0.index].folder }
        ?? members.lazy.map { site.documents[$0.index].topFolder }.first {
          Vocabulary.folder(named: $0) == folder
        }
      let path = used ?? Vocabulary.name(of: folder, in: site.configuration.language)
      return Section(folder: folder, path: path, page: page, members: members)
    }
  }
}

extension Document {
  package var topFolder: String { String(path.prefix { $0 != "/" }) }

  /// Which list a page stands in.
  package func belongs(to folder: KindFolder) -> Bool {
    kind == folder.kind && (kind != .system || isService == (folder == .services))
  }
}
