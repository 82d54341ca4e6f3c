package import Diagnostics
internal import Text

/// Reads Markdown into a fragment; a text that would take cmark too long is shown as it is, and reported.
package func parseMarkdown(
  _ source: MarkdownSource, options: MarkdownOptions = MarkdownOptions()
) -> (fragment: Fragment, diagnostics: [Diagnostic]) {
  if options.isInline, isPlain(source.bytes) { return (plainText(source.bytes), []) }
  if let diagnostic = Guards.check(source) { return (preformatted(source.bytes), [diagnostic]) }
  let prepared = options.usesExtensions ? Prepared(source.bytes) : Prepared(verbatim: source.bytes)
  let span = prepared.bytes.span
  guard let tree = Tree(parsing: span) else { return (preformatted(source.bytes), []) }
  return tree.withRoot { root in
    var writer = Writer(prepared, source: source, options: options)
    writer.write(root)
    return (writer.fragment, writer.diagnostics)
  }
}

/// True where a short text holds nothing that Markdown would change.
package func isPlain(_ text: String) -> Bool { isPlain(Array(text.utf8)) }

private func isPlain(_ text: [UInt8]) -> Bool {
  var previous: UInt8 = Byte.space
  for byte in text {
    switch byte {
    case UInt8(ascii: "!"), Byte.hash, Byte.ampersand, UInt8(ascii: "*"), Byte.less, Byte.greater, Byte.openBracket,
      Byte.backslash, Byte.closeBracket, UInt8(ascii: "_"), Byte.backtick, UInt8(ascii: "~"), UInt8(ascii: "@"),
      Byte.bar, Byte.lineFeed, Byte.carriageReturn, Byte.tab:
      return false
    // `://` and `www`: automatic links.
    case Byte.slash where previous == Byte.colon: return false
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      if previous | 0x20 == UInt8(ascii: "w") { return false }
      previous = byte
    default: previous = byte
    }
  }
  return !mayBeginBlock(text) && text.last != Byte.space
}

/// True where a list, a line, an alert or white space may begin.
private func mayBeginBlock(_ text: [UInt8]) -> Bool {
  guard let first = text.first else { return false }
  if first == UInt8(ascii: "+") { return text.count < 2 || text[1].isSpace }
  if first.isDigit { return [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text.first { !$0.isDigit }) }
  return [Byte.hyphen, Byte.space, Byte.equals, Byte.colon, UInt8(ascii: "?")].contains(first)
}

/// What cmark-gfm itself makes of a text, raw HTML passed through: the reference of the tests.
package func referenceHTML(of source: [UInt8]) -> [UInt8] {
  let span = source.span
  guard let tree = Tree(parsing: span) else { return [] }
  return tree.referenceHTML()
}

private func plainText(_ text: [UInt8]) -> Fragment {
  var fragment = Fragment()
  fragment.html.append(escaping: text)
  fragment.text = text
  return fragment
}

private func preformatted(_ text: [UInt8]) -> Fragment {
  var fragment = Fragment()
  fragment.html.append(static: "<pre>")
  fragment.html.append(escaping: text)
  fragment.html.append(static: "</pre>\n")
  fragment.text = text
  return fragment
}
