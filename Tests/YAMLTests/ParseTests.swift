import Diagnostics
import Testing
import Text

@testable import YAML

@Test func everyScalarStaysText() throws {
  let parsed = Parsed("a: no\nb: 0123\nc: 2026-11-23\nd: 03 000 00 11\ne: 1e3\n")
  let pairs = try #require(parsed.root?.mapping?.pairs)
  #expect(pairs.map(\.key.value) == ["a", "b", "c", "d", "e"])
  #expect(pairs.map { $0.value.scalar?.text } == ["no", "0123", "2026-11-23", "03 000 00 11", "1e3"])
}

@Test func placesAreBytesOfTheFile() throws {
  let text = "# préambule €\nnaïef: \"één 😀\"\nlijst: [α, β]\nlaatste: x\n"
  let parsed = Parsed(text)
  let mapping = try #require(parsed.root?.mapping)
  #expect(mapping.pairs.map { parsed.source($0.key.place) } == ["naïef", "lijst", "laatste"])
  #expect(mapping.pairs.map { parsed.source($0.value.place) } == ["\"één 😀\"", "[α, β]", "x"])
  let quoted = try #require(mapping["naïef"]?.scalar)
  #expect(quoted.isVerbatim)
  #expect(parsed.source(quoted.contentPlace) == "één 😀")
  #expect(mapping["lijst"]?.sequence?.map { parsed.source($0.place) } == ["α", "β"])
  #expect(quoted.contentPlace.file == FileID(3))
}

@Test func placesCountFromTheStartOfTheFileAndNotOfTheRange() throws {
  let text = "---\ntitel: é\n---\ntekst: geen YAML: hier"
  let parsed = Parsed(text, range: 4..<14)
  let value = try #require(parsed.root?.mapping?["titel"])
  #expect(value.place.range == 11..<13)
}

@Test func byteOrderMarkAndCarriageReturns() throws {
  let parsed = Parsed("\u{FEFF}a: één\r\nb:\r\n  - x\r\n  - y z\r\n")
  let mapping = try #require(parsed.root?.mapping)
  #expect(mapping.pairs.map { parsed.source($0.key.place) } == ["a", "b"])
  #expect(mapping["a"].map { parsed.source($0.place) } == "één")
  #expect(mapping["b"]?.sequence?.map { parsed.source($0.place) } == ["x", "y z"])
  #expect(mapping["b"].map { parsed.source($0.place) } == "- x\r\n  - y z")
}

@Test func collectionsEndWithTheirLastValue() throws {
  let parsed = Parsed("a:\n  b: 1\n  c: {d: 2}\n\n# opmerking\ne: 3\n")
  let mapping = try #require(parsed.root?.mapping)
  #expect(mapping["a"].map { parsed.source($0.place) } == "b: 1\n  c: {d: 2}")
  #expect(parsed.root.map { parsed.source($0.place) } == "a:\n  b: 1\n  c: {d: 2}\n\n# opmerking\ne: 3")
}

@Test(arguments: [
  ("a: x y", "x y", YAMLScalar.Style.plain, true), ("a: \"x y\"", "x y", .quoted, true),
  ("a: 'it''s'", "it's", .quoted, false), ("a: \"x\\ty\"", "x\ty", .quoted, false),
  ("a: x\n  y", "x y", .plain, false), ("a: |\n  x\n", "x\n", .block, false), ("a: ''", "", .quoted, true),
])
func stylesAndVerbatim(_ text: String, _ value: String, _ style: YAMLScalar.Style, _ isVerbatim: Bool) throws {
  let scalar = try #require(Parsed(text).root?.mapping?["a"]?.scalar)
  #expect(scalar.text == value)
  #expect(scalar.style == style)
  #expect(scalar.isVerbatim == isVerbatim)
}

@Test func aPartOfAVerbatimScalarHasItsOwnPlace() throws {
  let parsed = Parsed("naam: \"é [[dns]] x\"\nander: \"\\u00e9 [[dns]]\"\n")
  let scalar = try #require(parsed.root?.mapping?["naam"]?.scalar)
  #expect(parsed.source(scalar.place(of: 3..<10)) == "[[dns]]")
  let escaped = try #require(parsed.root?.mapping?["ander"]?.scalar)
  #expect(parsed.source(escaped.place(of: 3..<10)) == "\\u00e9 [[dns]]")
}

@Test func whatIsNullAndWhatIsEmpty() throws {
  let mapping = try #require(Parsed("a:\nb: ~\nc: null\nd: ''\ne: []\nf: {}\ng: 'null'\nh: x\n").root?.mapping)
  #expect(mapping.pairs.filter(\.value.isNull).map(\.key.value) == ["a", "b", "c"])
  #expect(mapping.pairs.filter(\.value.isEmpty).map(\.key.value) == ["a", "b", "c", "d", "e", "f"])
}

@Test func nothingButCommentsIsNoDocumentAndNoError() {
  let parsed = Parsed("# niets\n\n")
  #expect(parsed.root == nil)
  #expect(parsed.diagnostics.isEmpty)
}

@Test func refusesWhatMakesValuesDependOnOtherLines() {
  let parsed = Parsed("a: &x 1\nb: *x\nc: !!int 2\n<<: {d: 1}\n")
  #expect(parsed.root == nil)
  #expect(parsed.rules == ["yaml/anchor", "yaml/alias", "yaml/tag", "yaml/merge-key"])
  #expect(parsed.marked == ["&x", "*x", "!!int", "<<"])
}

@Test func duplicateKeyTellsBothPlaces() throws {
  let parsed = Parsed("titel: a\nx: {é: 1, é: 2}\n'titel': b\n")
  #expect(parsed.rules == ["yaml/duplicate-key", "yaml/duplicate-key"])
  #expect(parsed.diagnostics.map(\.place.range) == [20..<22, 27..<34])
  #expect(parsed.diagnostics.map { $0.labels.map(\.place.range) } == [[13..<15], [0..<5]])
}

@Test func duplicateKeyInALargeMapping() {
  let text = (0..<400).map { "k\($0): 1\n" }.joined() + "k7: 2\n"
  #expect(Parsed(text).rules == ["yaml/duplicate-key"])
  #expect(Parsed(text).marked == ["k7"])
}

@Test func secondDocumentAndKeysThatAreNoText() {
  #expect(Parsed("a: 1\n---\nb: 2\n").rules == ["yaml/second-document"])
  #expect(Parsed("a: 1\n---\nb: 2\n").diagnostics.first?.place.range == 5..<8)
  #expect(Parsed("? [a]\n: b\n").marked == ["[a]"])
  #expect(Parsed("a: {{ naam }}\n").rules == ["yaml/key-not-text"])
}

@Test func limits() {
  let deep = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
  #expect(Parsed(deep).root != nil)
  #expect(Parsed("[" + deep + "]").rules == ["yaml/too-deep"])
  #expect(Parsed("[" + deep + "]").diagnostics.first?.place.range == 20..<21)
  let long = "a: " + String(repeating: "x", count: (64 << 10) - 3)
  #expect(Parsed(long).root != nil)
  #expect(Parsed(long + "x").rules == ["yaml/too-large"])
  #expect(Parsed(long + "x", limits: .siteConfiguration).root != nil)
  #expect(Parsed(String(repeating: "[", count: 60000)).rules == ["yaml/too-deep"])
}

@Test func everyRuleHasItsOwnId() {
  #expect(Set(YAMLRules.all.map(\.id)).count == YAMLRules.all.count)
  #expect(YAMLRules.all.allSatisfy { $0.id.hasPrefix("yaml/") })
}
