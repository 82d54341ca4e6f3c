import Diagnostics
import Text

@testable import Templates

/// A set of templates by name; `main` is file 0, the others follow in order.
func set(_ main: String, _ others: [(String, String)] = []) -> TemplateSet {
  let all = [("main", main)] + others
  return TemplateSet(all.enumerated().map { Template($1.0, Array($1.1.utf8), in: FileID($0)) })
}

func render(_ main: String, _ value: TemplateValue) -> String { render(main, [], value) }

func render(_ main: String, _ others: [(String, String)], _ value: TemplateValue) -> String {
  var output: [UInt8] = []
  _ = set(main, others).render("main", [value], into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// What a finding points at, as `file:bytes`.
func marks(_ diagnostics: [Diagnostic], _ texts: String...) -> [String] {
  diagnostics.map { diagnostic in
    let bytes = Array(texts[Int(diagnostic.place.file.index)].utf8)
    return "\(diagnostic.rule.id) \(String(decoding: bytes[diagnostic.place.range], as: UTF8.self))"
  }
}
