import Diagnostics
import Text

@testable import YAML

/// A parsed text, with its findings by rule id and the bytes they point at.
struct Parsed {
  let bytes: [UInt8]
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ text: String, range: Range<Int>? = nil, limits: YAMLLimits = .frontMatter) {
    bytes = Array(text.utf8)
    (root, diagnostics) = parseYAML(bytes, in: FileID(3), range: range ?? 0..<bytes.count, limits: limits)
  }

  var rules: [String] { diagnostics.map(\.rule.id) }
  var marked: [String] { diagnostics.map { source($0.place) } }
  func source(_ place: Place) -> String { String(decoding: bytes[place.range], as: UTF8.self) }
}
