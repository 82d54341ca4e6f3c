package import Diagnostics
package import Text

/// A text of Markdown and where it comes from.
package struct MarkdownSource: Sendable {
  package enum Origin: Sendable {
    /// The text is the file's own bytes from this offset on.
    case file(FileID, offset: Int)
    /// The text came out of a YAML scalar whose bytes are not the file's: all of it stands here.
    case place(Place)
  }

  package let bytes: [UInt8]
  package let origin: Origin

  package init(_ bytes: [UInt8], from origin: Origin) {
    self.bytes = bytes
    self.origin = origin
  }
}

package struct MarkdownOptions: Sendable {
  /// Ours: wiki links, alerts, blocks, the allow-list. Without them the fragment is cmark-gfm's HTML with raw HTML passed on.
  package let usesExtensions: Bool
  /// A short text of one paragraph, written without `<p>`.
  package let isInline: Bool
  /// True for the text of a heading whose first table is wanted as data.
  package let collectsTable: @Sendable (String) -> Bool

  package init(
    usesExtensions: Bool = true, isInline: Bool = false,
    collectsTable: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.usesExtensions = usesExtensions
    self.isInline = isInline
    self.collectsTable = collectsTable
  }
}

/// Reads Markdown into a fragment; a text that would take cmark too long is shown as it is, and reported.
package func parseMarkdown(
  _ source: MarkdownSource, options: MarkdownOptions = MarkdownOptions()
) -> (fragment: Fragment, diagnostics: [Diagnostic]) {
  if let diagnostic = guardAgainstSlowness(source) { return (plainText(source.bytes), [diagnostic]) }
  let prepared = options.usesExtensions ? Prepared(source.bytes) : Prepared(verbatim: source.bytes)
  let span = prepared.bytes.span
  guard let tree = Tree(parsing: span) else { return (plainText(source.bytes), []) }
  return tree.withRoot { root in
    var writer = Writer(prepared, source: source, options: options)
    writer.write(root)
    return (writer.fragment, writer.diagnostics)
  }
}

/// True where a short text holds nothing that Markdown would change.
package func isPlain(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    switch byte {
    // ! # & * < > [ \\ ] _ ` ~ @ | and line feeds
    case 0x21, 0x23, 0x26, 0x2A, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E, 0x40, 0x7C, 0x0A: return false
    // `://` and `www`: automatic links
    case 0x2F where previous == 0x3A, 0x77 where previous == 0x77: return false
    default: previous = byte
    }
  }
  // A list, a heading line or white space may begin here.
  guard let first = text.utf8.first else { return true }
  return ![0x2B, 0x2D, 0x20, 0x3D, 0x3A].contains(first) && !(0x30...0x39).contains(first)
}

/// What cmark-gfm itself makes of a text, raw HTML passed through: the reference of the tests.
package func referenceHTML(of source: [UInt8]) -> [UInt8] {
  let span = source.span
  guard let tree = Tree(parsing: span) else { return [] }
  return tree.referenceHTML()
}

private func plainText(_ source: [UInt8]) -> Fragment {
  var fragment = Fragment()
  fragment.html.append(static: "<pre>")
  fragment.html.append(escaping: source)
  fragment.html.append(static: "</pre>\n")
  fragment.text = source
  return fragment
}
