/// One example of a specification in cmark's format: Markdown and the HTML that it stands for.
struct SpecExample {
  let number: Int
  let markdown: [UInt8]
  let html: [UInt8]

  static func all(in spec: [UInt8]) -> [SpecExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var markdown = ""
    var html = ""
    var part = 0
    for line in String(decoding: spec, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if part == 0, line.hasPrefix(fence + " example") {
        (part, markdown, html) = (1, "", "")
      } else if part > 0, line == fence {
        examples.append(
          SpecExample(number: examples.count + 1, markdown: visible(markdown), html: visible(html)))
        part = 0
      } else if part == 1, line == "." {
        part = 2
      } else if part == 1 {
        markdown += line + "\n"
      } else if part == 2 {
        html += line + "\n"
      }
    }
    return examples
  }

  private static func visible(_ text: String) -> [UInt8] {
    text.utf8.isEmpty ? [] : Array(String(text.map { $0 == "→" ? "\t" : $0 }).utf8)
  }
}
