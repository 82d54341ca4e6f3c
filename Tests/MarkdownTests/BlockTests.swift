import Markdown
import Testing

@Suite struct BlockTests {
  @Test func aGeneratedBlockHasItsOptions() throws {
    let text =
      "é\n\n```{restore-order}\nsystems: [mail]\ncount: 2\n```\n\n    !!! x\n\n!!! note\n    ~~~ {tasks}\n    a: b\n    ~~~\n\n```{contacts}\n```\n"
    let body = Body(text)
    #expect(body.fragment.blocks.map(\.block) == [.restoreOrder, .tasks, .contacts])
    #expect(body.fragment.blocks.map { string($0.literal) } == ["systems: [mail]\ncount: 2\n", "a: b\n", ""])
    #expect(
      body.fragment.blocks.map { string(Array(text.utf8)[$0.options]) } == ["systems: [mail]\ncount: 2", "a: b", ""])
    #expect(
      body.fragment.blocks.map { body.at($0.place) } == [
        "3:1 ```{restore-order}", "11:5 ~~~ {tasks}", "15:1 ```{contacts}",
      ])
    #expect(body.diagnostics.isEmpty)
  }

  @Test func anUnknownBlockIsShownAndReported() throws {
    let body = Body("a\n\n```{restore_order}\nx\n```")
    #expect(body.findings == ["block/unknown 3:1 ```{restore_order}"])
    #expect(body.help == "did you mean '{restore-order}'?")
    #expect(body.fragment.codeBlocks.map { string($0.literal) } == ["x\n"])
    #expect(Body("```{.bash}\nx\n```").diagnostics.isEmpty)
  }

  @Test func codeBlocksHaveInfoAndPlace() {
    let body = Body("- a\n\n  ```bash title=\"x\"\n  b | c\n  ```\n\n      d\n\n```mermaid\ngraph\n```")
    #expect(body.fragment.codeBlocks.map { string($0.info) } == ["bash title=\"x\"", "", "mermaid"])
    #expect(body.fragment.codeBlocks.map { string($0.literal) } == ["b | c\n", "d\n", "graph\n"])
    #expect(body.at(body.fragment.codeBlocks[0].place) == "3:3 ```bash title=\"x\"")
    #expect(body.findings == ["markdown/mermaid 9:1 ```mermaid"])
  }

  @Test func stepsOfTopLevelListsAreHoles() {
    let body = Body("3. a\n4. b\n   1. c\n\ntekst\n\n1. [x] d\n\n- [ ] e\n\n> 1. f")
    #expect(body.fragment.listStarts == [3, 1])
    #expect(body.fragment.stepCount == 3)
    let kinds = body.fragment.holes.map { "\($0.kind) \($0.index)" }
    #expect(
      kinds == [
        "listStart 0", "stepStart 0", "stepEnd 0", "stepStart 1", "stepEnd 1", "listEnd 0", "listStart 1",
        "stepStart 2",
        "checkbox 1", "stepEnd 2", "listEnd 1", "checkbox 0",
      ])
  }

  @Test func footnotesAreNumbered() {
    let body = Body("a[^x] b[^x] c[^y]\n\n[^y]: Y\n[^x]: X\n\n    - z\n")
    #expect(body.fragment.footnotes.map { string($0.label) } == ["x", "y"])
    #expect(body.fragment.footnotes.map(\.referenceCount) == [2, 1])
    #expect(body.fragment.footnoteReferences.map(\.footnote) == [0, 0, 1])
    #expect(body.fragment.footnoteReferences.map(\.occurrence) == [0, 1, 0])
    #expect(body.html == string(referenceHTML(of: Array("a[^x] b[^x] c[^y]\n\n[^y]: Y\n[^x]: X\n\n    - z\n".utf8))))
  }

  @Test func searchTextHasNoMarkup() {
    let body = Body(
      "# A *b*\n\nc `d|e` <b>f</b> [g](h) ![i](j)\nk\n\n| l | m |\n|---|---|\n| n | o |\n\n```\np\n```\n<!-- q -->")
    #expect(body.text == "A b\nc d|e f g i k\nl\tm\t\nn\to\t\np\n")
  }

  @Test(arguments: [
    ("kort", "kort"), ("a *b*", "a <em>b</em>"), ("a\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ("- a", "<ul>\n<li>a</li>\n</ul>\n"),
    ("a & b", "a &amp; b"), ("03 000 00 37", "03 000 00 37"), ("a \"b\"", "a &quot;b&quot;"),
    ("www.x.be", "<a href=\"http://www.x.be\">www.x.be</a>"),
    ("", ""),
  ])
  func shortText(_ text: String, is expected: String) {
    #expect(Body(text, options: MarkdownOptions(isInline: true)).html == expected)
  }

  /// The fast path may only take what Markdown would leave alone.
  @Test func plainTextsAreWhatMarkdownMakesOfThem() {
    for text in [
      "a", "Jan Peeters, ICT", "24/7 (na 17 u.)", "a: b; c = d", "é €5 100% $x {y}", "a-b+c", "x. y) z", "'q'",
      "+32 3 000",
    ] {
      #expect(isPlain(text))
      #expect(string(referenceHTML(of: Array(text.utf8))) == "<p>\(text)</p>\n")
    }
    for text in [
      "a*b", "# a", "- a", "1. a", "12) a", "+ a", "a_b_", "x@y.be", "http://a", "www.a.be", "a\nb", " a", "a ",
      "&amp;", "a\\b", "[a]", "??? note",
    ] {
      #expect(!isPlain(text), "\(text)")
    }
  }
}
