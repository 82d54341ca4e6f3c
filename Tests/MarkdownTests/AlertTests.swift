import Markdown
import Testing

@Suite struct AlertTests {
  @Test(arguments: [
    ("> [!NOTE]\n> body", "note", nil, "<p>body</p>"),
    ("> [!warning]\n> body\n> - item", "warning", nil, "<p>body</p>\n<ul>\n<li>item</li>\n</ul>"),
    ("> [!TIP]\n>\n> body", "tip", nil, "<p>body</p>"),
    ("> [!danger] Own *title*\n> body", "caution", "Own title", "<p>body</p>"),
    ("> [!question]- \n> body", "note", "Question", "<p>body</p>"),
    ("!!! note\n    body", "note", nil, "<p>body</p>"),
    ("!!! warning \"Let *op*\"\n    body\n\n    more", "warning", "Let op", "<p>body</p>\n<p>more</p>"),
    ("??? tip\n    body", "tip", nil, "<p>body</p>"),
    ("???+ info \"T\"\n    body", "note", "T", "<p>body</p>"),
    ("!!! danger inline end\n    body", "caution", nil, "<p>body</p>"),
    ("!!! runbook\n    body", "note", "Runbook", "<p>body</p>"),
    ("!!! note \"\"\n    body", "note", nil, "<p>body</p>"),
    ("!!! note\n\tbody", "note", nil, "<p>body</p>"),
    (":::note\nbody\n:::", "note", nil, "<p>body</p>"),
    ("::: warning Let op\nbody\n:::", "warning", "Let op", "<p>body</p>"),
    (":::tip[Snel & goed]\nbody\n:::", "tip", "Snel & goed", "<p>body</p>"),
    (":::caution{title=\"T\" x=1}\nbody\n:::", "caution", "T", "<p>body</p>"),
    (":::runbook\nbody\n:::", "note", "Runbook", "<p>body</p>"),
  ])
  func alert(_ text: String, isOf kind: String, titled title: String?, holding body: String) throws {
    let read = Body(text)
    let alert = try #require(read.fragment.alerts.first)
    #expect(read.fragment.alerts.count == 1)
    #expect(alert.kind.rawValue == kind)
    #expect(alert.title == title)
    let start = try #require(read.html.range(of: "</strong></p>\n"))
    #expect(read.html[start.upperBound...] == body + "\n</blockquote>\n")
    #expect(read.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "> [!NOTE](x.md) a", "> [!UNKNOWN]\n> a", "> [!NOTEa", "!!! Belangrijk: niet doen", "!!! niet meer doen\n    a",
    "    !!! note\n        a", "```\n!!! note\n    a\n```", "- ```\n  !!! note\n      a\n  ```", "!!!! note\n    a",
    ":::image source=\"x.png\":::\n:::", "::: {.x}\n:::", "!!! onbekend", "!!!note\"x",
  ])
  func noAlert(_ text: String) { #expect(Body(text).fragment.alerts.isEmpty) }

  @Test func placesInsideStayRight() {
    let body = Body(
      """
      é

      > [!NOTE]
      > a [x](x.md) https://é.be
      > - b [[y]]

      !!! warning "é [t](t.md)"
          c [z](z.md)

              code
          - d <host>

      - item

          ??? tip
              e [u](u.md)

      ::: danger
      f [v](v.md)
      :::
      g [w](w.md)
      """)
    #expect(
      body.links == [
        "4:9 x.md x.md", "4:15 https://é.be https://é.be", "5:9 y y", "7:20 t.md t.md", "8:11 z.md z.md",
        "16:15 u.md u.md", "19:7 v.md v.md", "21:7 w.md w.md",
      ])
    #expect(body.findings == ["html/unknown-tag 11:9 <host"])
    #expect(
      body.fragment.alerts.map { body.at($0.place) } == ["3:3 [!NOTE]", "7:5 warning", "15:9 tip", "18:5 danger"])
    #expect(string(body.fragment.codeBlocks[0].literal) == "code\n")
    #expect(body.at(body.fragment.codeBlocks[0].place).hasPrefix("10:"))
  }

  @Test func theyNestAndEnd() {
    let html = Body("!!! note\n    a\n\n    !!! tip\n        b\n    c\nd\n\n::::note\n:::tip\ne\n:::\nf\n::::\ng").html
    let expected = """
      <blockquote>
      <p><strong>NOTE</strong></p>
      <p>a</p>
      <blockquote>
      <p><strong>TIP</strong></p>
      <p>b</p>
      </blockquote>
      <p>c</p>
      </blockquote>
      <p>d</p>
      <blockquote>
      <p><strong>NOTE</strong></p>
      <blockquote>
      <p><strong>TIP</strong></p>
      <p>e</p>
      </blockquote>
      <p>f</p>
      </blockquote>
      <p>g</p>

      """
    #expect(html == expected)
  }

  @Test func theyStayInTheirListItem() {
    let html = Body("1. one\n\n    !!! note\n        a\n\n2. two\n   !!! tip\n       b\n3. three").html
    #expect(html.components(separatedBy: "<ol>") == 2)
    #expect(html.components(separatedBy: "<li>") == 4)
    #expect(
      html.hasPrefix(
        "<ol>\n<li>\n<p>one</p>\n<blockquote>\n<p><strong>NOTE</strong></p>\n<p>a</p>\n</blockquote>\n</li>"))
  }

  @Test func codeInsideHoldsWhatItHolds() {
    let body = Body("!!! note\n    ```sh\n    a\n\n      b\n    :::\n    ```\n    end\n\n:::tip\n```\n:::\n```\n:::")
    #expect(body.fragment.codeBlocks.map { string($0.literal) } == ["a\n\n  b\n:::\n", ":::\n"])
    #expect(body.fragment.alerts.count == 2)
  }

  @Test func anUnclosedOneIsTextAndReported() {
    let body = Body("a\n\n:::warning Let op\nb")
    #expect(body.findings == ["markdown/unclosed-alert 3:1 :::warning Let op"])
    #expect(body.html == "<p>a</p>\n<p>:::warning Let op\nb</p>\n")
  }

  @Test func theirTitleIsPartOfTheSearchText() {
    #expect(Body("!!! tip \"Titel\"\n    tekst").text == "Titel\ntekst\n")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }

  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
