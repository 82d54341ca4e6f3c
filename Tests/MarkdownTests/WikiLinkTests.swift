import Markdown
import Testing

@Suite struct WikiLinkTests {
  @Test(arguments: [
    ("[[mail]]", "<p><a href=\"mail\"></a></p>\n"),
    ("a [[mail|the mail]], b", "<p>a <a href=\"mail\">the mail</a>, b</p>\n"),
    ("[[mail#herstel|x]]", "<p><a href=\"mail#herstel\">x</a></p>\n"),
    ("[[ mail ]] [[]]", "<p>[[ mail ]] [[]]</p>\n"),
    ("[[a]][[b]]", "<p><a href=\"a\"></a><a href=\"b\"></a></p>\n"),
    ("[[a|b", "<p>[[a|b</p>\n"),
    ("\\[[a]] [[b]]", "<p>[[a]] <a href=\"b\"></a></p>\n"),
    ("\\[\\[a\\]\\]", "<p>[[a]]</p>\n"),
    ("`[[a|b]]` `[[a\\|b]]`", "<p><code>[[a|b]]</code> <code>[[a\\|b]]</code></p>\n"),
    ("    [[a|b]]\n    [[a\\|b]]", "<pre><code>[[a|b]]\n[[a\\|b]]\n</code></pre>\n"),
    ("[x [[a]] y](z)", "<p><a href=\"z\">x [[a]] y</a></p>\n"),
    ("[[een_twee_drie|a & b]]", "<p><a href=\"een_twee_drie\">a &amp; b</a></p>\n"),
    ("[[javascript:alert(1)|x]]", "<p>x</p>\n"),
    ("[x](a|b) [[c|d]]", "<p><a href=\"a%7Cb\">x</a> <a href=\"c\">d</a></p>\n"),
  ])
  func html(of text: String, is expected: String) { #expect(Body(text).html == expected) }

  @Test func barsInATableKeepItsCells() {
    let body = Body("| [[a|h]] | b |\n|---|---|\n| [[mail|x]] and [[dns\\|y]] | `[[p\\|q]]` |")
    #expect(body.html.contains("<th><a href=\"a\">h</a></th>\n<th>b</th>"))
    #expect(
      body.html.contains("<td><a href=\"mail\">x</a> and <a href=\"dns\">y</a></td>\n<td><code>[[p|q]]</code></td>"))
    #expect(body.text == "h\tb\t\nx and y\t[[p|q]]\t\n")
  }

  @Test func markupInsideIsReported() {
    let body = Body("é [[mail|the **mail**]]")
    #expect(body.findings == ["link/wiki-markup 1:5 mail"])
    #expect(body.fragment.links.isEmpty)
  }
}
