import Markdown
import Testing

@Suite struct GuardTests {
  @Test(arguments: [
    ("é\n" + String(repeating: "|", count: 129), "markdown/too-many-columns 2:129 |"),
    ("a\n\n" + String(repeating: ">", count: 101), "markdown/too-deep 3:101 >"),
    (String(repeating: "> ", count: 101) + "a", "markdown/too-deep 1:201 >"),
    (tooLargeTable(rows: 2500), "markdown/table-too-large 2002:1 a"),
    (String(repeating: "a\n", count: 600_000), "markdown/too-long 524289:1 "),
  ])
  func whatTakesLongIsShownAsItIs(_ text: String, finding: String) {
    let body = Body(text)
    #expect(body.findings == [finding])
    #expect(body.fragment.html.starts(with: "<pre>".utf8))
    #expect(body.fragment.text.elementsEqual(text.utf8))
    #expect(body.fragment.holes.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "|", count: 128), String(repeating: ">", count: 100), tooLargeTable(rows: 1500),
    tooLargeTable(rows: 1500) + "\n\n" + tooLargeTable(rows: 1500),
  ])
  func whatIsJustAllowedIsParsed(_ text: String) { #expect(Body(text).diagnostics.isEmpty) }

  private static func tooLargeTable(rows: Int) -> String {
    String(repeating: "|a", count: 99) + "\n" + String(repeating: "|-", count: 99) + "\n"
      + String(repeating: "a\n", count: rows)
  }
}
