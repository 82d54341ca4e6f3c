import Markdown
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("## Back-up & herstel", ["back-up--herstel"]),
    ("# A\n# A\n# A", ["a", "a-1", "a-2"]),
    ("# A\n# A-1\n# A", ["a", "a-1", "a-2"]),
    ("# A {#b}\n# B\n# C {#b}", ["b", "b-1", "b-2"]),
    ("# *Één* `code` [link](x)", ["één-code-link"]),
    ("# A {:#x}\n# B {: #y .z}\n# C {#v k=w}", ["x", "y", "v"]),
    ("# A {b}\n# {#c\n# `{#d}`", ["a-b", "c", "d"]),
    ("# 🔥", ["section"]),
    ("A\n===\n\nB {#c}\n---", ["a", "c"]),
    ("<h3 id=\"q\">A b</h3>\n\n<h3>A b</h3>", ["q", "a-b"]),
  ])
  func slugs(of text: String, are expected: [String]) {
    #expect(Body(text).fragment.headings.map { string($0.slug) } == expected)
  }

  @Test func aHeadingIsKnownInFull() throws {
    let body = Body("a\n\n## Eén *b* & c  {#d}\n\ntekst")
    let heading = try #require(body.fragment.headings.first)
    #expect(heading.level == 2)
    #expect(string(heading.text) == "Eén b & c")
    #expect(string(body.fragment.html[heading.html]) == "Eén <em>b</em> &amp; c")
    #expect(heading.explicitID.map(string) == "d")
    #expect(body.at(heading.place).hasPrefix("3:1 ## Eén"))
    #expect(body.text == "a\nEén b & c\ntekst\n")
  }

  @Test func aSecondExplicitIDIsReported() { #expect(Body("# A {#x}\n# B {#x}").rules == ["markdown/duplicate-id"]) }

  @Test(arguments: ["[[_TOC_]]", "[TOC]", "  [TOC]  "])
  func contents(_ line: String) {
    let body = Body("a\n\(line)\nb\n\n\(line)\n")
    #expect(body.fragment.holes.count { $0.kind == .tableOfContents } == 1)
    #expect(body.fragment.holes.count == 1)
    #expect(Body("`[TOC]` a [TOC]\n\n    [TOC]").fragment.holes.allSatisfy { $0.kind == .codeBlock })
  }

  @Test func nobodyForgesAHole() {
    let body = Body("<!--\u{1E}TOC-->\n\n> [!NOTE]\u{1E}0\u{1E}\n\n\u{1F} \u{1D}")
    #expect(body.fragment.holes.allSatisfy { [.alertStart, .alertTitleEnd, .alertEnd].contains($0.kind) })
    #expect(body.fragment.html.allSatisfy { !(0x1D...0x1F).contains($0) })
  }
}
