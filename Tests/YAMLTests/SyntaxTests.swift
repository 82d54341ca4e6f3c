import Diagnostics
import Testing
import Text

@testable import YAML

struct SyntaxCase: Sendable, CustomTestStringConvertible {
  let text: String
  let rule: String
  let marked: String
  let fix: String?

  init(_ text: String, _ rule: String, _ marked: String, fix: String? = nil) {
    (self.text, self.rule, self.marked, self.fix) = (text, "yaml/" + rule, marked, fix)
  }

  var testDescription: String { text.debugDescription }
}

@Test(arguments: [
  SyntaxCase("titel: Mail: DNS\n", "colon-in-text", ":", fix: "\"Mail: DNS\""),
  SyntaxCase("- a: b: \"c\"\n", "colon-in-text", ":", fix: "'b: \"c\"'"),
  SyntaxCase("a:\n\tb: 1\n", "tab", "\t"),
  SyntaxCase("a: x\n\tb: y\n", "tab", "\t"),
  SyntaxCase("a: \"x\nb: 2\n", "unclosed", "\""),
  SyntaxCase("a: 'x\nb: 2\n", "unclosed", "'"),
  SyntaxCase("é: [x, y\nb: 2\n", "unclosed", "["),
  SyntaxCase("a: {x: 1\nb: 2\n", "unclosed", "{"),
  SyntaxCase("a: [x y: z: q]\n", "unclosed", ":"),
  SyntaxCase("a: @home\n", "needs-quotes", "@", fix: "\"@home\""),
  SyntaxCase("a: `code`\n", "needs-quotes", "`", fix: "\"`code`\""),
  SyntaxCase("a: %TEMP%\n", "needs-quotes", "%", fix: "\"%TEMP%\""),
  SyntaxCase("%TEMP%: 1\n", "needs-quotes", "%"),
  SyntaxCase("a: 1\n%x: 2\n", "needs-quotes", "%"),
  SyntaxCase("a: *.example.com\n", "needs-quotes", "*", fix: "\"*.example.com\""),
  SyntaxCase("a: > tekst\n", "needs-quotes", ">", fix: "\"> tekst\""),
  SyntaxCase("a: \"x\" y\n", "needs-quotes", "y"),
  SyntaxCase("a: [[id]] tekst\n", "needs-quotes", "t"),
  SyntaxCase("a: 'it's'\n", "needs-quotes", "s"),
  SyntaxCase("a: \"C:\\dir\"\n", "unknown-escape", "\\d"),
  SyntaxCase("a: \"C:\\Users\"\n", "unknown-escape", "\\Us"),
  SyntaxCase("a: 1\n  b: 2\n", "indentation", "b: 2"),
  SyntaxCase("a:\n  b: 1\n c: 2\n", "indentation", "c"),
  SyntaxCase("a:\n  - b\n - c\n", "indentation", "-"),
  SyntaxCase("a: - b\n", "indentation", "-"),
  SyntaxCase("a: 1\nb c\nd: 2\n", "missing-colon", "b c"),
  SyntaxCase("a:1\nb: 2\n", "missing-colon", "a:1"),
  SyntaxCase("a: é\u{1}\n", "syntax", "\u{1}"),
])
func frequentMistakes(_ example: SyntaxCase) throws {
  let parsed = Parsed(example.text)
  #expect(parsed.root == nil)
  #expect(parsed.rules == [example.rule])
  #expect(parsed.marked == [example.marked])
  let fix = try #require(parsed.diagnostics.first).fix
  #expect(fix?.edits.map(\.replacement) == example.fix.map { [$0] })
}

@Test func aFixMakesTheTextReadable() throws {
  let text = "titel: Mail: \"DNS\"\nx: 1\n"
  let fix = try #require(Parsed(text).diagnostics.first?.fix)
  var bytes = Array(text.utf8)
  for edit in fix.edits { bytes.replaceSubrange(edit.place.range, with: edit.replacement.utf8) }
  let mended = Parsed(String(decoding: bytes, as: UTF8.self))
  #expect(mended.root?.mapping?["titel"]?.scalar?.text == "Mail: \"DNS\"")
}

@Test func anUnclosedBracketIsShownWhereItOpensAndWhereItWasNoticed() throws {
  let diagnostic = try #require(Parsed("a: [x, y\nb: 2\n").diagnostics.first)
  #expect(diagnostic.place.range == 3..<4)
  #expect(diagnostic.labels.map(\.place.range) == [10..<11])
}

@Test func otherMistakesKeepTheWordsOfTheLibrary() throws {
  let diagnostic = try #require(Parsed("%YAML 1.1\n%YAML 1.1\n---\na: 1\n").diagnostics.first)
  #expect(diagnostic.rule.id == "yaml/syntax")
  #expect(diagnostic.message.nl.contains("found duplicate %YAML directive"))
}

@Test func placesOfErrorsSurviveNonASCII() throws {
  let diagnostic = try #require(Parsed("naïef: \"é😀\"\r\ntitel: één: twee\r\n").diagnostics.first)
  #expect(Parsed("naïef: \"é😀\"\r\ntitel: één: twee\r\n").bytes[diagnostic.place.range.lowerBound] == UInt8(ascii: ":"))
  #expect(diagnostic.place.range == 30..<31)
}
