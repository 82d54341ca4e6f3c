import Diagnostics
import FoundationEssentials
import Templates
import Testing
import Text

/// The specification's examples: https://github.com/mustache/spec.
@Suite struct MustacheSuiteTests {
  static let modules = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance"]

  /// Examples that use a name the data does not define: an error here, an empty text in the specification. Rendering
  /// gives the expected bytes all the same, and a diagnostic.
  static let strictNames: Set<String> = [
    "inverted: Context Misses",
    "inverted: Dotted Names - Broken Chains",
    "interpolation: Basic Context Miss Interpolation",
    "interpolation: Triple Mustache Context Miss Interpolation",
    "interpolation: Ampersand Context Miss Interpolation",
    "interpolation: Dotted Names - Broken Chains",
    "interpolation: Dotted Names - Broken Chain Resolution",
    "interpolation: Dotted Names - Context Precedence",
    "interpolation: Dotted Names are never single keys",
    "~inheritance: Negative Sections",
    "sections: Context Misses",
    "sections: Dotted Names - Broken Chains",
  ]
  /// Examples with a partial that does not exist: `check` refuses them.
  static let missingPartials: Set<String> = ["partials: Failed Lookup"]

  @Test(arguments: modules) func everyExampleRendersAsExpected(module: String) throws {
    guard let json = Suites.read("mustache-spec/specs/\(module).json") else { return }
    let examples = try JSONDecoder().decode(Examples.self, from: Data(json))
    #expect(examples.tests.count >= 12)
    for example in examples.tests {
      let name = "\(module): \(example.name)"
      // HTML is raw by its type and not by the tag, so what the suite inserts raw is given as HTML.
      let isRaw =
        example.template.contains("{{{") || example.template.contains("{{&")
        || (example.partials ?? [:]).values.contains { $0.contains("{{{") }
      var templates = [Template("main", Array(example.template.utf8), in: FileID(0))]
      for (partial, text) in (example.partials ?? [:]).sorted(by: { $0.key < $1.key }) {
        templates.append(Template(partial, Array(text.utf8), in: FileID(templates.count)))
      }
      let set = TemplateSet(templates)
      var output: [UInt8] = []
      let problems = set.render("main", [example.data.value(isRaw: isRaw)], into: &output)
      #expect(String(decoding: output, as: UTF8.self) == example.expected, "\(name)")
      #expect(problems.map(\.rule.id) == (Self.strictNames.contains(name) ? ["theme/unknown-name"] : []), "\(name)")
      let errors = set.check().filter { $0.severity == .error }.map(\.rule.id)
      #expect(errors == (Self.missingPartials.contains(name) ? ["theme/unknown-partial"] : []), "\(name)")
    }
  }
}

private struct Examples: Decodable {
  struct Example: Decodable {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String
  }
  let tests: [Example]
}

/// The data of an example.
private enum JSON: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  func value(isRaw: Bool) -> TemplateValue {
    switch self {
    case .null: .empty
    case .bool(let value): .bool(value)
    case .number(let value): .text(value == value.rounded() ? "\(Int(value))" : "\(value)")
    case .text(let text): isRaw ? .html(Array(text.utf8)) : .text(text)
    case .list(let items): .list(items.map { $0.value(isRaw: isRaw) })
    case .object(let fields):
      .object(
        TemplateObject(fields.sorted { $0.key < $1.key }.map { (TemplateKey($0.key), $0.value.value(isRaw: isRaw)) }))
    }
  }
}
