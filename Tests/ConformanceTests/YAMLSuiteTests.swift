import Diagnostics
import Testing
import Text
import YAML

/// The yaml-test-suite: https://github.com/yaml/yaml-test-suite.
@Suite struct YAMLSuiteTests {
  /// Invalid YAML that libyaml 0.2.5 takes.
  static let acceptedByLibYAML: Set<String> = [
    "9C9N", "9JBA", "CVW2", "DK95/01", "G5U8", "MUS6/00", "QB6E", "S98Z", "SU5Z", "X4QW", "Y79Y/03", "YJV2",
  ]
  /// Valid YAML that libyaml 0.2.5 refuses.
  static let refusedByLibYAML: Set<String> = [
    "2JQS", "2LFX", "2SXE", "4ABK", "4MUZ/00", "4MUZ/01", "4MUZ/02", "58MP", "5MUD", "5T43", "6BCT", "6CA3", "6LVF",
    "6M2F", "7Z25", "8XYN", "96NN/00", "96NN/01", "9SA2", "A2M4", "BEC7", "CFD4", "DBG4", "DK3J", "DK95/00", "DK95/03",
    "DK95/04", "FP8R", "FRK4", "HM87/00", "HWV9", "K3WX", "M2N8/00", "M7A3", "MUS6/05", "MUS6/06", "NHX8", "NJ66",
    "NKF9", "Q5MG", "QT73", "R4YG", "S3PD", "SM9W/01", "UKK6/00", "UT92", "VJP3/01", "W4TN", "W5VH", "Y79Y/01",
    "Y79Y/10", "ZYU8/00", "ZYU8/01", "ZYU8/02", "ZYU8/03",
  ]
  /// Valid YAML of which libyaml 0.2.5 makes something else than the suite.
  static let readDifferently: Set<String> = ["652Z", "HM87/01", "L24T/01"]
  static let ourRefusals: Set<String> = [
    "yaml/anchor", "yaml/alias", "yaml/tag", "yaml/merge-key", "yaml/second-document", "yaml/duplicate-key",
    "yaml/key-not-text",
  ]

  @Test func everyInvalidDocumentIsRefusedAndEveryValidOneIsRead() throws {
    guard let files = Suites.files(in: "yaml-test-suite/src", endingWith: ".yaml") else { return }
    let cases = try files.flatMap(Self.cases(in:))
    try #require(cases.count > 400)
    var accepted: Set<String> = []
    var refused: Set<String> = []
    var different: Set<String> = []
    var compared = 0
    for test in cases {
      let (root, diagnostics) = parseYAML(test.yaml, in: FileID(0), limits: .siteConfiguration)
      for diagnostic in diagnostics {
        #expect(diagnostic.place.range.upperBound <= test.yaml.count, "\(test.id)")
        #expect(!diagnostic.place.range.isEmpty || diagnostic.place.range.lowerBound == test.yaml.count, "\(test.id)")
      }
      if test.mustFail {
        if diagnostics.isEmpty { accepted.insert(test.id) }
      } else if diagnostics.contains(where: { !Self.ourRefusals.contains($0.rule.id) }) {
        refused.insert(test.id)
      } else if diagnostics.isEmpty, let tree = test.tree {
        compared += 1
        if Self.events(of: root) != tree { different.insert(test.id) }
      }
    }
    print("yaml-test-suite: \(cases.count) cases, \(compared) valid ones compared with their events")
    #expect(accepted.sorted() == Self.acceptedByLibYAML.sorted())
    #expect(refused.sorted() == Self.refusedByLibYAML.sorted())
    #expect(different.sorted() == Self.readDifferently.sorted())
    #expect(compared > 100)
  }

  struct Case {
    let id: String
    let yaml: [UInt8]
    let mustFail: Bool
    /// The events, without indentation, styles and the frame of stream and document.
    let tree: [String]?
  }

  static func cases(in file: String) throws -> [Case] {
    let bytes = try #require(Suites.read(file))
    let (root, diagnostics) = parseYAML(bytes, in: FileID(0), limits: .siteConfiguration)
    let tests = try #require(root?.sequence, "\(file): \(diagnostics.map(\.message.en))")
    return tests.enumerated().compactMap { index, test in
      guard let test = test.mapping, let yaml = test["yaml"]?.scalar?.text else { return nil }
      let number = tests.count == 1 ? "" : index < 10 ? "/0\(index)" : "/\(index)"
      return Case(
        id: file.suffix(9).prefix(4) + number, yaml: Array(unescaped(yaml).utf8),
        mustFail: test["fail"]?.scalar?.text == "true", tree: test["tree"]?.scalar.map { lines(ofTree: $0.text) })
    }
  }

  /// The suite shows invisible characters by visible ones; its README lists them.
  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var dashes = 0
    for scalar in text.unicodeScalars {
      if scalar == "—" {
        dashes += 1
        continue
      }
      if scalar != "»" { result.append(contentsOf: String(repeating: "—", count: dashes).unicodeScalars) }
      dashes = 0
      switch scalar {
      case "␣": result.append(" ")
      case "»": result.append("\t")
      case "↵": break
      case "←": result.append("\r")
      case "⇔": result.append("\u{FEFF}")
      default: result.append(scalar)
      }
    }
    let text = String(result)
    return text.hasSuffix("∎\n") ? String(text.dropLast(2)) : text
  }

  static func lines(ofTree tree: String) -> [String] {
    unescaped(tree).split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      if line.hasPrefix("=VAL ") { return "=" + line.dropFirst(6) }
      let kind = line.prefix(4)
      return ["+MAP", "-MAP", "+SEQ", "-SEQ"].contains(kind) ? String(kind) : nil
    }
  }

  static func events(of root: YAMLNode?) -> [String] {
    guard let root else { return [] }
    switch root.content {
    case .scalar(let scalar): return ["=" + escaped(scalar.text)]
    case .sequence(let items): return ["+SEQ"] + items.flatMap(events(of:)) + ["-SEQ"]
    case .mapping(let mapping):
      let pairs = mapping.pairs.flatMap { ["=" + escaped($0.key.value)] + events(of: $0.value) }
      return ["+MAP"] + pairs + ["-MAP"]
    }
  }

  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\u{8}": result.append(contentsOf: "\\b".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
