package import Text

/// A value of a YAML document, with the bytes of the file that say it; every scalar stays text.
///
/// `no`, `0123`, `2026-11-23` and `03 000 00 11` are what was written: what they mean is decided by the key they stand
/// under, not by their looks.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  package let content: Content
  /// From the first to the last byte, quotes and brackets included; empty for a value that is not there (`key:`).
  package let place: Place

  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var mapping: YAMLMapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// True for a plain scalar that says nothing: no text at all, `~` or `null`.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// True for null, for `""`, `[]` and `{}`.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let scalar): scalar.isNull || scalar.text.isEmpty
    case .sequence(let items): items.isEmpty
    case .mapping(let mapping): mapping.pairs.isEmpty
    }
  }
}

/// The text of a scalar and how it was written.
package struct YAMLScalar: Sendable {
  package enum Style: Sendable {
    /// Without quotes: `title: Mail`.
    case plain
    /// In single or double quotes.
    case quoted
    /// Under `|` or `>`.
    case block
  }

  package let text: String
  package let style: Style
  /// The bytes of the content: without its quotes; of a block scalar with its indicator.
  package let contentPlace: Place
  /// True where the bytes at `contentPlace` are the text, byte for byte: no escapes, no folded lines.
  package let isVerbatim: Bool

  package init(text: String, style: Style, contentPlace: Place, isVerbatim: Bool) {
    self.text = text
    self.style = style
    self.contentPlace = contentPlace
    self.isVerbatim = isVerbatim
  }

  package var isNull: Bool { style == .plain && (text.isEmpty || text == "~" || text == "null") }

  /// Where a range of the text's UTF-8 bytes stands in the file: exactly where it is verbatim, else the whole scalar.
  package func place(of range: Range<Int>) -> Place { isVerbatim ? contentPlace.part(range) : contentPlace }
}

/// The pairs of a mapping, in the order of the file; no two have the same key.
package struct YAMLMapping: Sendable {
  package struct Pair: Sendable {
    package let key: Located<String>
    package let value: YAMLNode

    package init(key: Located<String>, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package let pairs: [Pair]

  package init(_ pairs: [Pair]) { self.pairs = pairs }

  package subscript(key: String) -> YAMLNode? { pairs.first { $0.key.value == key }?.value }
}
