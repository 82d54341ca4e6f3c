import Markdown
import Testing
import Text

/// Where the targets of links stand: line and column of their own text in the file.
@Suite struct LinkPlaceTests {
  @Test(arguments: [
    ("plain", "see [a](mail.md) and [b](dns.md#x)", ["1:9 mail.md mail.md", "1:26 dns.md#x dns.md#x"]),
    ("title and angle brackets", "[a](<a b.md> \"t\")", ["1:6 a b.md a b.md"]),
    ("after non-ASCII", "één [é](ü.md)", ["1:9 ü.md ü.md"]),
    ("escaped and encoded", "[a](a\\_b.md) [b](x?a&amp;b)", ["1:5 a\\_b.md a_b.md", "1:18 x?a&amp;b x?a&b"]),
    ("emphasis", "**[a](a.md)** *[b](b.md)*", ["1:7 a.md a.md", "1:20 b.md b.md"]),
    ("same target twice", "[a](a.md) [b](a.md)", ["1:5 a.md a.md", "1:15 a.md a.md"]),
    ("target is its own text", "a.md [a.md](a.md)", ["1:13 a.md a.md"]),
    ("a prefix of another", "[x](abc) [y](ab)", ["1:5 abc abc", "1:14 ab ab"]),
    ("list", "- a\n- b [x](x.md)\n  1. [y](y.md)", ["2:9 x.md x.md", "3:10 y.md y.md"]),
    ("quote", "> a\n> [x](x.md)\nlazy [y](y.md)", ["2:7 x.md x.md", "3:10 y.md y.md"]),
    ("list in quote in list", "- > - [x](x.md)", ["1:11 x.md x.md"]),
    ("tab", "-\t[x](x.md)\n\n\ttext [y](y.md)", ["1:7 x.md x.md", "3:11 y.md y.md"]),
    ("table", "| a | b |\n|---|---|\n| é [x](x.md) | [y](y.md) |", ["3:9 x.md x.md", "3:21 y.md y.md"]),
    ("escaped bar", "| a | b |\n|---|---|\n| q \\| r [x](x.md) | [y](p\\|q) |", ["3:14 x.md x.md", "3:26 p\\|q p|q"]),
    ("indented table", "- a\n\n  | a |\n  |---|\n  | [x](x.md) |", ["5:9 x.md x.md"]),
    ("text before a table", "[w](w.md)\n| a |\n|---|\n| [x](x.md) |", ["1:5 w.md w.md", "4:7 x.md x.md"]),
    (
      "text and header of a table", "- b\n- a\n  [w](w.md)\n  | [h](h.md) |\n  |---|",
      ["3:7 w.md w.md", "4:9 h.md h.md"]
    ),
    ("over two lines", "[a\nb](x.md) [c](y.md)", ["2:4 x.md x.md", "2:14 y.md y.md"]),
    ("after code over two lines", "`a\nb` [c](y.md)", ["2:8 y.md y.md"]),
    ("setext heading", "[x](x.md)\n===", ["1:5 x.md x.md"]),
    ("heading", "## a [x](x.md)", ["1:10 x.md x.md"]),
    ("reference", "[x][r] and [y](r.md)\n\n[r]: r.md", ["3:6 r.md r.md", "1:16 r.md r.md"]),
    ("reference in angle brackets", "[r]\n\n[r]: <a b.md> 'title'", ["3:7 a b.md a b.md"]),
    ("image in a link", "[![i](i.png)](l.md)", ["1:15 l.md l.md"]),
    ("bare URL", "é https://x.be/a, www.y.be", ["1:3 https://x.be/a https://x.be/a", "1:19 www.y.be http://www.y.be"]),
    ("angle URL", "<https://x.be> <a@b.be>", ["1:2 https://x.be https://x.be", "1:17 a@b.be mailto:a@b.be"]),
    ("bare address", "mail a@b.be now", ["1:6 a@b.be mailto:a@b.be"]),
    (
      "bare URL before the same as target", "https://x.be [a](https://x.be)",
      ["1:1 https://x.be https://x.be", "1:18 https://x.be https://x.be"]
    ),
    ("carriage returns", "a\r\n[x](x.md)\r\n", ["2:5 x.md x.md"]),
    ("old line ends", "a\r[x](x.md)\r", ["1:7 x.md x.md"]),
    ("raw", "a <a href=\"x.md\">x</a>", ["1:12 x.md x.md"]),
    ("raw block", "<div>\n  <a\n  href='x.md'>x</a> <a href=y.md>y</a></div>", ["3:9 x.md x.md", "3:29 y.md y.md"]),
    ("raw block in a list", "- a\n\n  <p>\n  <a href=\"x.md\">x</a></p>", ["4:12 x.md x.md"]),
    ("footnote", "a[^1]\n\n[^1]: see [x](x.md)", ["3:15 x.md x.md"]),
    ("wiki", "é [[mail]] [[mail#x|text]]", ["1:5 mail mail", "1:14 mail#x mail#x"]),
    ("wiki in a table", "| a | b |\n|---|---|\n| [[mail|x]] | [[dns\\|y]] |", ["3:5 mail mail", "3:18 dns dns"]),
  ])
  func places(of name: String, in text: String, are expected: [String]) {
    #expect(Body(text).links == expected)
    let shifted = Body(text, after: "---\ntitle: é\n---\n")
    #expect(
      shifted.links.map { $0.split(separator: " ", maxSplits: 1)[1] }
        == expected.map { $0.split(separator: " ", maxSplits: 1)[1] })
  }

  @Test func aTextFromYAMLHasOnePlace() {
    let place = Place(FileID(3), 10..<20)
    let parsed = parseMarkdown(MarkdownSource(Array("[a](b.md)".utf8), from: .place(place)))
    #expect(parsed.fragment.links.map(\.place) == [place])
  }

  @Test func imagesHavePlaces() {
    let body = Body(
      "é ![alt *x*](a.png \"t\") [![i](i.png)](l.md)\n\n<img src='b.png' width=\"40px\" height=30 alt=\"&eacute;\">")
    #expect(body.fragment.images.map { body.at($0.place) } == ["1:14 a.png", "1:31 i.png", "3:11 b.png"])
    #expect(body.fragment.images.map { string($0.alt) } == ["alt x", "i", "é"])
    #expect(body.fragment.images.map { string($0.title) } == ["t", "", ""])
    #expect(body.fragment.images.map(\.width) == [nil, nil, 40])
    #expect(body.fragment.images.map(\.height) == [nil, nil, 30])
  }

  @Test func linksKnowTheirNotationAndHeading() {
    let body = Body(
      "[a](a)\n\n# One\n\n<https://x.be> [[b]] a@b.be [^1]\n\n## Two [c](c)\n\n<a href='d'>d</a>\n\n[^1]: [e](e)")
    #expect(body.fragment.links.map(\.notation) == [.markdown, .automatic, .wiki, .email, .markdown, .html, .markdown])
    #expect(body.fragment.links.map(\.heading) == [nil, 0, 0, 0, 1, 1, nil])
  }
}
