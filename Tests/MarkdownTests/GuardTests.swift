import Markdown
import Testing

@Suite struct GuardTests {
  /// A long text, by a name that fits into a log.
  struct Long: Sendable, CustomTestStringConvertible {
    let text: String

    init(_ text: String) { self.text = text }

    var testDescription: String { "\(text.utf8.count) bytes, \(text.prefix(4).debugDescription)…" }
  }

  @Test(arguments: [
    (Long("é\n" + String(repeating: "|", count: 129)), "markdown/too-many-columns 2:129 |"),
    (Long("a\n\n" + String(repeating: ">", count: 101)), "markdown/too-deep 3:101 >"),
    (Long(String(repeating: "> ", count: 101) + "a"), "markdown/too-deep 1:201 >"),
    (Long(tooLargeTable(rows: 2500)), "markdown/table-too-large 2002:1 a"),
    (Long(String(repeating: "a\n", count: 600_000)), "markdown/too-long 524289:1 "),
  ])
  func whatTakesLongIsShownAsItIs(_ long: Long, finding: String) {
    let text = long.text
    let body = Body(text)
    #expect(body.findings == [finding])
    #expect(body.fragment.html.starts(with: "<pre>".utf8))
    #expect(body.fragment.text.elementsEqual(text.utf8))
    #expect(body.fragment.holes.isEmpty)
  }

  @Test(arguments: [
    Long(String(repeating: "|", count: 128)), Long(String(repeating: ">", count: 100)), Long(tooLargeTable(rows: 1500)),
    Long(tooLargeTable(rows: 1500) + "\n\n" + tooLargeTable(rows: 1500)),
  ])
  func whatIsJustAllowedIsParsed(_ long: Long) { #expect(Body(long.text).diagnostics.isEmpty) }

  private static func tooLargeTable(rows: Int) -> String {
    String(repeating: "|a", count: 99) + "\n" + String(repeating: "|-", count: 99) + "\n"
      + String(repeating: "a\n", count: rows)
  }
}
