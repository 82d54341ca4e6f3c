import Diagnostics
import Markdown
import Text

/// A body that was read, and its places as a writer would name them.
struct Body {
  let fragment: Fragment
  let diagnostics: [Diagnostic]
  private let file: [UInt8]
  private let lines: LineTable

  /// - Parameter frontMatter: what stands before the body in the file.
  init(_ text: String, after frontMatter: String = "", options: MarkdownOptions = MarkdownOptions()) {
    file = Array((frontMatter + text).utf8)
    lines = LineTable(file)
    let source = MarkdownSource(Array(text.utf8), from: .file(FileID(0), offset: frontMatter.utf8.count))
    (fragment, diagnostics) = parseMarkdown(source, options: options)
  }

  /// cmark's HTML, with each hole filled.
  var html: String { String(decoding: fragment.plainHTML(), as: UTF8.self) }
  var text: String { String(decoding: fragment.text, as: UTF8.self) }
  /// `link 3:7 mail.md`, in order.
  var links: [String] { fragment.links.map { "\(at($0.place)) \(string($0.target))" } }
  var rules: [String] { diagnostics.map(\.rule.id) }
  /// Of the first finding.
  var help: String? { diagnostics.first?.help?.en }
  /// `html/unknown-tag 1:3 <host`.
  var findings: [String] { diagnostics.map { "\($0.rule.id) \(at($0.place))" } }

  /// `3:7 text`: line, column in code points, and the bytes there.
  func at(_ place: Place) -> String {
    let position = lines.position(of: place.range.lowerBound)
    return "\(position.line):\(position.column) \(string(file[place.range]))"
  }
}

func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

extension Link {
  var text: String { string(target) }
}
