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

  /// Where a range of `bytes` stands.
  func place(_ range: Range<Int>) -> Place {
    switch origin {
    case .place(let place): place
    case .file(let file, let offset): Place(file, offset + range.lowerBound..<offset + range.upperBound)
    }
  }
}

package struct MarkdownOptions: Sendable {
  /// Ours: wiki links, alerts, blocks, the allow-list. Without them the fragment is cmark-gfm's HTML with raw HTML passed on.
  package let usesExtensions: Bool
  /// True for a short text: where it is one paragraph, that is written without `<p>`.
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
