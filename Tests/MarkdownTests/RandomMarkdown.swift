/// Markdown that a seed determines: pieces that mean something to a parser, in any order.
struct RandomMarkdown {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private static let pieces: [String] = [
    "a", "é", " ", " ", "  ", "\n", "\n", "\n\n", "    ", "\t", "*", "**", "_", "`", "``", "```", "~~", "~~~\n", "[",
    "]", "[[", "]]",
    "(", ")", "](", "](x.md)", "[a](b)", "![i](j.png)", "![", "<", ">", "> ", "- ", "1. ", "3) ", "- [ ] ", "- [x] ",
    "# ", "## ", "---\n",
    "===\n", "| a | b |\n|---|:-:|\n| c | d |\n", "|", "\\|", "|-|-|\n", "\\", "&amp;", "&", "&#x41;", "<b>", "</b>",
    "<div>\n", "</div>",
    "<!-- c -->", "<!--", "-->", "https://x.be/a_b", "www.y.be", "a@b.be", "<https://z.be>", "[^1]", "[^1]: note\n",
    "[^b]", "\n[^b]: n\n",
    "[r]", "\n[r]: u \"t\"\n", "!!! note\n", ":::tip\n", "\n:::\n", "[!NOTE]", "{#id}", "{{ x }}", "[[_TOC_]]", "  \n",
    "\\\n", "\r\n", "w", "0",
  ]

  mutating func next(below count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func text() -> [UInt8] {
    var result = ""
    for _ in 0..<(1 + next(below: 40)) { result += RandomMarkdown.pieces[next(below: RandomMarkdown.pieces.count)] }
    return Array(result.utf8)
  }
}
