internal import Cataloging
internal import Checking
package import Diagnostics
internal import Model
internal import Parsing
internal import Reading
internal import Rendering
internal import Resolving
internal import Text
package import Writing

package struct BuildRequest: Sendable {
  package var site: String
  /// Nil: only check.
  package var output: String?
  package var jobs: Int
  package var isStrict: Bool
  /// Rule id → severity, from the command line: they win over `site.yml`.
  package var severities: [String: Severity]
  /// Is told the name of each stage when it begins.
  package var progress: @Sendable (String) -> Void

  package init(
    site: String, output: String?, jobs: Int, isStrict: Bool = false, severities: [String: Severity] = [:],
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.site = site
    self.output = output
    self.jobs = jobs
    self.isStrict = isStrict
    self.severities = severities
    self.progress = progress
  }
}

package struct BuildResult: Sendable {
  package let report: Report
  package let pageCount: Int
  package let linkCount: Int
  package let draftCount: Int
  /// Files that are no part of the wiki.
  package let leftOut: [String]
  /// Nil where nothing was written.
  package let writing: WritingReport?
  /// Stage → time that it took.
  package let times: [(stage: String, time: Duration)]
}

/// The whole way from a folder to a site: read, parse, catalogue, resolve, check, render, write.
///
/// Findings never stop it; a missing `site.yml` or content does, and a template that cannot be used keeps it from writing.
package func build(_ request: BuildRequest) async throws(WritingError) -> BuildResult {
  var clock = StageClock(request.progress)
  clock.begin("Reading")
  let source = await readSite(at: request.site, jobs: request.jobs)
  let tree = source.tree
  clock.begin("Parsing")
  let configured = parseConfiguration(tree.files[tree.siteFile], tree.siteFile)
  let parsed = await parsePages(
    tree.pages, tables: tree.tables, people: configured.people, siteFile: tree.siteFile, files: tree.files,
    configuration: configured.configuration, jobs: request.jobs)
  clock.begin("Cataloging")
  let catalog = Catalog(parsed.site, attachments: tree.attachments)
  clock.begin("Resolving")
  let resolved = await resolve(catalog, jobs: request.jobs)
  clock.begin("Checking")
  let findings = check(resolved.site)
  let theme = Theme(tree, configuration: configured.configuration)
  let diagnostics =
    source.diagnostics + configured.diagnostics + parsed.diagnostics + catalog.diagnostics + resolved.diagnostics
    + findings + theme.diagnostics + unknownRules(configured.configuration)
  let report = Report(
    severities(request, configured.configuration).apply(to: diagnostics), files: tree.files,
    language: configured.configuration.language)
  var writing: WritingReport?
  if let output = request.output, !diagnostics.contains(where: \.stopsWriting) {
    clock.begin("Rendering")
    let files = render(resolved.site, theme: theme, tree: tree)
    clock.begin("Writing")
    writing = try await write(files.map(OutputFile.init), to: output, jobs: request.jobs)
  }
  clock.end()
  return BuildResult(
    report: report, pageCount: catalog.pages.count, linkCount: resolved.site.linkCount,
    draftCount: parsed.site.drafts.count, leftOut: tree.leftOut.all, writing: writing, times: clock.times)
}

extension Diagnostic {
  /// Without a site, or with a template that cannot be used, what was written before is worth more.
  fileprivate var stopsWriting: Bool {
    rule.id == "site/missing" || rule.id == "site/content-empty" || (rule.id.hasPrefix("theme/") && severity == .error)
  }
}

extension OutputFile {
  fileprivate init(_ file: RenderedFile) {
    switch file.content {
    case .made(let bytes): self.init(path: file.path, bytes: bytes)
    case .copied(let source): self.init(path: file.path, copying: source)
    }
  }
}

private func severities(_ request: BuildRequest, _ configuration: SiteConfiguration) -> Severities {
  var overrides: [String: Severity] = [:]
  for rule in configuration.rules { overrides[rule.value.id] = Severity(rawValue: rule.value.severity) }
  return Severities(overrides: overrides.merging(request.severities) { $1 }, isStrict: request.isStrict)
}

private func unknownRules(_ configuration: SiteConfiguration) -> [Diagnostic] {
  configuration.rules.filter { rule in !RuleIndex.all.contains { $0.id == rule.value.id } }.map { rule in
    Diagnostic(
      .unknownRule, at: rule.place,
      Message(
        en: "there is no rule '\(rule.value.id)'", nl: "er is geen regel '\(rule.value.id)'",
        fr: "il n'y a pas de règle « \(rule.value.id) »", de: "es gibt keine Regel „\(rule.value.id)“"),
      help: .didYouMean(nearest(to: rule.value.id, in: RuleIndex.all.map(\.id))))
  }
}

/// Times the stages, one after the other, and tells when each begins.
private struct StageClock {
  private(set) var times: [(stage: String, time: Duration)] = []
  private var current: (stage: String, start: ContinuousClock.Instant)?
  private let progress: @Sendable (String) -> Void

  init(_ progress: @escaping @Sendable (String) -> Void) { self.progress = progress }

  mutating func begin(_ stage: String) {
    end()
    current = (stage, .now)
    progress(stage)
  }

  mutating func end() {
    guard let (stage, start) = current else { return }
    times.append((stage, .now - start))
    current = nil
  }
}
