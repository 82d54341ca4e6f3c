internal import Building
internal import Diagnostics
internal import Glibc
internal import Text
internal import Writing

package enum Tool {
  package static let version = "0.1.0"

  /// Runs a command; returns its exit code.
  ///
  /// - Parameter words: the arguments without the program's name.
  package static func run(_ words: [String]) async -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    do {
      return try await Tool.run(Arguments(words))
    } catch {
      Terminal.print("draaiboek: \(error.message)\nTry 'draaiboek --help'.\n", toError: true)
      return 2
    }
  }

  private static func run(_ arguments: Arguments) async throws(UsageError) -> Int32 {
    if arguments.wantsVersion {
      Terminal.print("draaiboek \(version)\n")
      return 0
    }
    guard let command = arguments.command, !arguments.wantsHelp else {
      Terminal.print(Help.text(for: arguments.command), toError: !arguments.wantsHelp)
      return arguments.wantsHelp ? 0 : 2
    }
    if command == .explain { return try explain(arguments) }
    guard arguments.operands.isEmpty else {
      throw UsageError(message: "'\(arguments.operands[0])' is one word too many")
    }
    return try await build(arguments, writes: command == .build)
  }

  // MARK: build and check

  private static func build(_ arguments: Arguments, writes: Bool) async throws(UsageError) -> Int32 {
    for id in arguments.severities.keys.sorted() where !RuleIndex.all.contains(where: { $0.id == id }) {
      let near = nearest(to: id, in: RuleIndex.all.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
      throw UsageError(message: "there is no rule '\(id)'\(near)")
    }
    let site = Paths.real(arguments.site)
    guard Paths.isFolder(site) else { throw UsageError(message: "there is no folder '\(arguments.site)'") }
    let output = writes ? Paths.real(arguments.output ?? site + "/public") : nil
    if let output { try refuse(output, in: site) }
    let start = ContinuousClock.now
    var request = BuildRequest(
      site: site, output: output, jobs: arguments.jobs ?? Terminal.processorCount, isStrict: arguments.isStrict,
      severities: arguments.severities)
    let showsProgress = Terminal.isErrorWatched && !arguments.isQuiet
    if showsProgress { request.progress = { Terminal.showProgress($0) } }
    defer { if showsProgress { Terminal.clearLine() } }
    do throws(WritingError) {
      let result = try await Building.build(request)
      if showsProgress { Terminal.clearLine() }
      return report(result, arguments, writes: writes, seconds: ContinuousClock.now - start)
    } catch {
      Terminal.print("draaiboek: \(describe(error))\n", toError: true)
      return 2
    }
  }

  /// The site's own sources are never written over.
  private static func refuse(_ output: String, in site: String) throws(UsageError) {
    for folder in [site, site + "/content", site + "/themes"]
    where output == folder || (site + "/").hasPrefix(output + "/") {
      throw UsageError(message: "'\(output)' holds the site itself; give another --output")
    }
    for folder in ["content", "themes"] where output.hasPrefix(site + "/\(folder)/") {
      throw UsageError(message: "'\(output)' lies in \(folder)/; give another --output")
    }
  }

  private static func report(_ result: BuildResult, _ arguments: Arguments, writes: Bool, seconds: Duration) -> Int32 {
    let report = result.report
    let findings = report.text(
      arguments.format, isColored: Terminal.wantsColor(arguments.color), rules: RuleIndex.all, version: version)
    Terminal.print(findings)
    if !arguments.isQuiet { Terminal.print(summary(result, seconds)[report.language] + "\n", toError: true) }
    if arguments.isVerbose { Terminal.print(details(result), toError: true) }
    let isUnwritten = writes && result.writing == nil || result.pageCount == 0
    if isUnwritten { return 2 }
    return report.count(.error) > 0
      || (arguments.isStrict && !report.diagnostics.isEmpty && report.count(.note) < report.diagnostics.count) ? 1 : 0
  }

  private static func summary(_ result: BuildResult, _ time: Duration) -> Message {
    let (pages, links) = (result.pageCount, result.linkCount)
    let (errors, warnings) = (result.report.count(.error), result.report.count(.warning))
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rounded = "\(Int(seconds)).\(Int(seconds * 100) % 100 < 10 ? "0" : "")\(Int(seconds * 100) % 100)"
    let (drafts, others) = (result.draftCount, result.leftOut.count)
    let leftOut =
      drafts + others == 0
      ? Message(verbatim: "")
      : Message(
        en: " (left out: \(drafts) drafts, \(others) other files)",
        nl: " (weggelaten: \(drafts) ontwerpen, \(others) andere bestanden)",
        fr: " (omis : \(drafts) brouillons, \(others) autres fichiers)",
        de: " (ausgelassen: \(drafts) Entwürfe, \(others) andere Dateien)")
    return Message(
      en: "\(pages) pages\(leftOut.en), \(links) links, \(errors) errors, \(warnings) warnings, \(rounded) s",
      nl: "\(pages) pagina's\(leftOut.nl), \(links) links, \(errors) fouten, \(warnings) waarschuwingen, \(rounded) s",
      fr: "\(pages) pages\(leftOut.fr), \(links) liens, \(errors) erreurs, \(warnings) avertissements, \(rounded) s",
      de: "\(pages) Seiten\(leftOut.de), \(links) Links, \(errors) Fehler, \(warnings) Warnungen, \(rounded) s")
  }

  private static func details(_ result: BuildResult) -> String {
    var text = result.times.map { "  \($0.stage): \($0.time)\n" }.joined()
    if let writing = result.writing {
      text += "  \(writing.written) written, \(writing.unchanged) unchanged, \(writing.removed) removed\n"
      text += writing.kept.map { "  kept, since somebody changed it: \($0)\n" }.joined()
      text += writing.missing.map { "  could not be copied: \($0)\n" }.joined()
    }
    text += "  \(result.draftCount) drafts, \(result.leftOut.count) other files left out\n"
    return text + result.leftOut.map { "    \($0)\n" }.joined()
  }

  private static func describe(_ error: WritingError) -> String {
    switch error {
    case .foreignFolder(let path):
      "'\(path)' is not empty and was not made by draaiboek; give another --output, or empty it"
    case .foreignFile(let path): "'\(path)' was not made by draaiboek and stands where a page belongs; move it away"
    case .locked(let path): "another build is writing into '\(path)'"
    case .system(let path, let code): unsafe "'\(path)' cannot be written: \(String(cString: strerror(code)))"
    }
  }

  // MARK: explain

  private static func explain(_ arguments: Arguments) throws(UsageError) -> Int32 {
    let language = Building.language(ofSite: arguments.site)
    if arguments.wantsAll {
      Terminal.print(RuleIndex.all.map { "\($0.id)  \($0.severity.word[language])  \($0.title[language])\n" }.joined())
      return 0
    }
    guard !arguments.operands.isEmpty else {
      throw UsageError(message: "which rule? 'draaiboek explain --all' lists them")
    }
    for id in arguments.operands {
      guard let rule = RuleIndex.all.first(where: { $0.id == id }) else {
        let near = nearest(to: id, in: RuleIndex.all.map(\.id)).map { "; did you mean '\($0)'?" } ?? ""
        throw UsageError(message: "there is no rule '\(id)'\(near)")
      }
      Terminal.print(
        "\(rule.id) (\(rule.severity.word[language]))\n\(rule.title[language])\n\n\(rule.help[language])\n")
    }
    return 0
  }
}
