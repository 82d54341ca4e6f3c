import Diagnostics
import Testing
import Text

@testable import YAML

private func split(_ text: String) -> (yaml: String, body: String, lines: Int)? {
  let bytes = Array(text.utf8)
  return frontMatter(of: bytes).map {
    (
      String(decoding: bytes[$0.yaml], as: UTF8.self), String(decoding: bytes[$0.bodyStart...], as: UTF8.self),
      $0.lineCount
    )
  }
}

@Test(arguments: [
  ("---\na: 1\n---\nTekst\n", "a: 1\n", "Tekst\n", 3), ("---\r\na: 1\r\n---\r\nTekst", "a: 1\r\n", "Tekst", 3),
  ("---  \na: 1\n--- \t\nTekst", "a: 1\n", "Tekst", 3), ("---\n---\n", "", "", 2), ("---\na: 1\n---", "a: 1\n", "", 3),
  ("---\na: x---\n --- \n----\n---\nb", "a: x---\n --- \n----\n", "b", 5),
])
func findsFrontMatter(_ text: String, _ yaml: String, _ body: String, _ lines: Int) throws {
  let found = try #require(split(text))
  #expect(found.yaml == yaml)
  #expect(found.body == body)
  #expect(found.lines == lines)
}

@Test(arguments: [
  "", "--", "---", "---\n", " ---\na: 1\n---\n", "----\na: 1\n----\n", "--- a\n---\n", "\n---\na: 1\n---\n",
  "tekst\n---\na: 1\n---\n",
])
func findsNone(_ text: String) { #expect(split(text) == nil) }

@Test func reportsFrontMatterThatIsNeverClosed() throws {
  let text = "---\ntitel: x\nlabels:\n  - a\n\nTekst\n"
  let result = frontMatter(of: Array(text.utf8), in: FileID(1))
  #expect(result.range == nil)
  let diagnostic = try #require(result.diagnostics.first)
  #expect(result.diagnostics.count == 1)
  #expect(diagnostic.rule.id == "yaml/front-matter-unclosed")
  #expect(diagnostic.severity == .error)
  #expect(diagnostic.place == Place(FileID(1), 0..<3))
  #expect(diagnostic.labels.map(\.place.range) == [21..<26])
}

@Test func aThematicBreakAtTheStartIsNoFrontMatter() {
  let result = frontMatter(of: Array("---\n\nTekst: hier\n".utf8), in: FileID(1))
  #expect(result.range == nil)
  #expect(result.diagnostics.isEmpty)
}

@Test func theReaderListsWhatNobodyTook() throws {
  let mapping = try #require(Parsed("titel: a\ntitle: b\nx: 1\nrto: 2\n").root?.mapping)
  var fields = FieldReader(mapping)
  #expect(fields.take("x")?.value.scalar?.text == "1")
  #expect(fields.take("y")?.key.value == nil)
  #expect(fields.take(anyOf: ["title", "titel"]).map(\.key.value) == ["titel", "title"])
  #expect(fields.remaining.map(\.key.value) == ["rto"])
}
