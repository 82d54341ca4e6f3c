import Testing
import Text

@testable import YAML

private func parse(_ text: String) -> (root: YAMLNode?, rules: [String], at: [String], text: [String]) {
  let bytes = Array(text.utf8)
  let (root, diagnostics) = parseYAML(bytes, in: FileID(0))
  return (
    root, diagnostics.map(\.rule.id),
    diagnostics.map { String(decoding: bytes[$0.place.range], as: UTF8.self) },
    diagnostics.map { "\($0.place.range) \($0.message.en) | \($0.labels.map { "\($0.place.range)" }) | \($0.fix?.edits.first?.replacement ?? "-")" }
  )
}

@Test func probe() {
  for text in [
    "title: Mail: DNS\n", "a:\n\tb: 1\n", "\ta: 1\n", "a: \"x\nb: 2\n", "a: 'x\nb: 2\n", "a: [x, y\nb: 2\n", "a: {x: 1\nb: 2\n", "a: [x", "a: @home\n", "a: `code`\n",
    "a: %TEMP%\n", "%TEMP%: 1\n", "a: 1\n%x: 2\n", "a: *.example.com\n", "a: **bold**\n", "a: &x\n", "a: & b\n", "a: !imp x\n", "a: 1\n  b: 2\n", "a:\n  b: 1\n c: 2\n", "a:\n  - b\n - c\n",
    "a: 1\nb\nc: 2\n", "a: 1\nb\n", "a:1\nb: 2\n", "a: \"C:\\dir\"\n", "a: \"C:\\Users\"\n", "a: \"x\" y\n", "a: [[id]] tekst\n", "a: - b\n", "a: > text\n", "a: | x\n", "a: ]\n", "a: , b\n", "a: \u{1}\n",
    "a: [x y: z: q]\n", "a: {{ var }}\n", "é: [x\n", "- a\nb: 1\n", "a: 1\n- b\n", "text\nmore: x\n", "a: 1\n---\nb: 2\n", "a: 1\n...\nb: 2\n", "? [a]\n: b\n", "[a]: b\n", "<<: b\n", "a: 1\na: 2\n",
    "a: [x, , y]\n", "a: \"x\\\n", "a: 'it's'\n", "a: \"say \"hi\"\"\n", "a: b: \n", "- a: b: c\n", "a: x\n\tb: y\n", "a: !<x\n", "a: \"\\xZZ\"\n", "a: [\n1\n", "a: #x: y\n", "\"a\": \"b\": c\n",
  ] {
    let result = parse(text)
    print(text.debugDescription, result.root == nil ? "" : "PARSED", result.rules, result.at, result.text)
  }
}
