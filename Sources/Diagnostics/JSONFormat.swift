internal import FoundationEssentials
internal import Text

/// Findings for programs: our own JSON, and SARIF 2.1.0; both in English.
enum JSONFormat {
  static func json(_ report: Report) -> String {
    var positions = Positions(report.files)
    let findings = report.diagnostics.map { Finding($0, &positions) }
    let summary = Summary(errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note))
    return encoded(Document(version: 1, summary: summary, diagnostics: findings))
  }

  private struct Document: Encodable {
    let version: Int
    let summary: Summary
    let diagnostics: [Finding]
  }

  private struct Summary: Encodable { let errors, warnings, notes: Int }

  private struct Range: Encodable {
    let path: String
    let line, column, endLine, endColumn, offset, length: Int

    init(_ place: Place, _ positions: inout Positions) {
      let start = positions.start(of: place)
      let end = positions.end(of: place)
      (path, line, column) = (start.path, start.line, start.column)
      (endLine, endColumn) = (end.line, end.column)
      (offset, length) = (place.range.lowerBound, place.range.count)
    }
  }

  private struct Label: Encodable {
    let message: String
    let range: Range
  }

  private struct Edit: Encodable {
    let range: Range
    let replacement: String
  }

  private struct Finding: Encodable {
    let rule, severity, message: String
    let range: Range
    let labels: [Label]
    let help: String?
    let fix: [Edit]?

    init(_ diagnostic: Diagnostic, _ positions: inout Positions) {
      rule = diagnostic.rule.id
      severity = diagnostic.severity.rawValue
      message = diagnostic.message.en
      range = Range(diagnostic.place, &positions)
      labels = diagnostic.labels.map { Label(message: $0.message.en, range: Range($0.place, &positions)) }
      help = diagnostic.help?.en
      fix = diagnostic.fix?.edits.map { Edit(range: Range($0.place, &positions), replacement: $0.replacement) }
    }
  }

  private static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
  }

  // MARK: SARIF

  static func sarif(_ report: Report, rules: [Rule], version: String) -> String {
    var positions = Positions(report.files)
    let results = report.diagnostics.map { result($0, &positions) }
    let driver = Driver(name: "draaiboek", version: version, rules: rules.map(SARIFRule.init))
    let run = Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: results)
    return encoded(Log(schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run]))
  }

  private static func result(_ diagnostic: Diagnostic, _ positions: inout Positions) -> SARIFResult {
    let related = diagnostic.labels.map { label in
      Location(physicalLocation: physical(label.place, &positions), message: SARIFText(text: label.message.en))
    }
    let message = [diagnostic.message.en, diagnostic.help?.en].compactMap(\.self).joined(separator: "\n")
    return SARIFResult(
      ruleId: diagnostic.rule.id, level: SARIFRule.level(diagnostic.severity), message: SARIFText(text: message),
      locations: [Location(physicalLocation: physical(diagnostic.place, &positions), message: nil)],
      relatedLocations: related.isEmpty ? nil : related)
  }

  private static func physical(_ place: Place, _ positions: inout Positions) -> Physical {
    let start = positions.start(of: place)
    let end = positions.end(of: place)
    return Physical(
      artifactLocation: Artifact(uri: percentEncoded(path: start.path), uriBaseId: "%SRCROOT%"),
      region: Region(startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column))
  }

  private struct Log: Encodable {
    let schema, version: String
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [SARIFResult]
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name, version: String
    let rules: [SARIFRule]
  }

  private struct SARIFRule: Encodable {
    let id: String
    let shortDescription, help: SARIFText
    let defaultConfiguration: Configuration

    struct Configuration: Encodable { let level: String }

    init(_ rule: Rule) {
      id = rule.id
      shortDescription = SARIFText(text: rule.title.en)
      help = SARIFText(text: rule.help.en)
      defaultConfiguration = Configuration(level: SARIFRule.level(rule.severity))
    }

    static func level(_ severity: Severity) -> String { severity == .off ? "none" : severity.rawValue }
  }

  private struct SARIFText: Encodable { let text: String }

  private struct SARIFResult: Encodable {
    let ruleId, level: String
    let message: SARIFText
    let locations: [Location]
    let relatedLocations: [Location]?
  }

  private struct Location: Encodable {
    let physicalLocation: Physical
    let message: SARIFText?
  }

  private struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable { let uri, uriBaseId: String }

  private struct Region: Encodable { let startLine, startColumn, endLine, endColumn: Int }
}
