/// What a field of front matter, or of an entry in one of its lists, holds.
package indirect enum FieldType: Sendable {
  /// One line of plain text.
  case text
  /// One or more plain texts; a scalar is a list of one.
  case texts
  /// One or more texts with inline Markdown and links; a scalar is a list of one.
  case richTexts
  /// The ids of pages of these kinds (any kind where empty); a scalar is a list of one.
  ///
  /// With `orText`, a value that names no page is a text with inline Markdown.
  case references([Kind], orText: Bool = false)
  case date
  case period
  case boolean
  case integer
  /// One of these canonical values.
  case choice([String])
  /// A list of mappings with these fields; a scalar stands for the field `bare`.
  case entries(EntryType)
  /// A map that is kept and exported, never interpreted.
  case free
}

/// The shape of the mappings in a list such as `settings` or `reviewed`.
package struct EntryType: Sendable {
  package let fields: [EntryField]
  /// The field that an entry without keys fills: the date of `reviewed: [2026-11-23]`.
  package let bare: Key
  /// True where the list may instead be a Markdown table under a heading of that name, or a CSV file.
  package let hasTableForm: Bool

  package init(_ fields: [EntryField], bare: Key, hasTableForm: Bool = false) {
    self.fields = fields
    self.bare = bare
    self.hasTableForm = hasTableForm
  }
}

package struct EntryField: Sendable {
  package let key: Key
  package let type: FieldType

  package init(_ key: Key, _ type: FieldType) {
    self.key = key
    self.type = type
  }
}

/// One key of front matter: on which kinds of page it may stand, and what it holds.
package struct Field: Sendable {
  package let key: Key
  package let kinds: [Kind]
  package let type: FieldType

  init(_ key: Key, _ kinds: [Kind], _ type: FieldType) {
    self.key = key
    self.kinds = kinds
    self.type = type
  }

  /// The field of a key on a kind of page; nil where that kind has no such key.
  package static func field(_ key: Key, of kind: Kind) -> Field? {
    byKey[key]?.first { $0.kinds.contains(kind) }
  }

  /// The fields of a kind in the order of `all`, which is the order for readers.
  package static func fields(of kind: Kind) -> [Field] { all.filter { $0.kinds.contains(kind) } }

  private static let byKey: [Key: [Field]] = Dictionary(grouping: all, by: \.key)
}
