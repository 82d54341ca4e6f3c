package import Text

package struct Link: Sendable, Equatable {
  package enum Notation: UInt8, Sendable {
    case markdown, wiki, html
    /// A URL that stands in the text, between angle brackets or bare.
    case automatic
    /// An address of electronic mail that stands in the text; the target begins with `mailto:`.
    case email
  }

  /// As written, entities decoded: `mail.md#restore`; of a wiki link what stands before the `|`.
  package let target: [UInt8]
  package let title: [UInt8]
  package let notation: Notation
  /// Where the target's own text stands.
  package let place: Place
  /// The heading that it stands under; nil above the first one and in a footnote.
  package let heading: Int?
}

package struct Image: Sendable, Equatable {
  package let target: [UInt8]
  package var alt: [UInt8]
  package let title: [UInt8]
  /// In pixels, where raw HTML says so.
  package let width: Int?
  package let height: Int?
  /// Where the target's own text stands.
  package let place: Place
}

package struct Heading: Sendable, Equatable {
  package let level: Int
  /// Its anchor: unique in the fragment.
  package var slug: [UInt8]
  /// The one that the writer gave it with `{#id}`, before it was made unique.
  package var explicitID: [UInt8]?
  /// Without markup.
  package var text: [UInt8]
  /// Its inline content: a range of `Fragment.html`, with the holes that stand in it.
  package var html: Range<Int>
  /// Its first line.
  package let place: Place
}

package struct CodeBlock: Sendable, Equatable {
  /// What stands after the fence: `bash title="x"`; empty for an indented block.
  package let info: [UInt8]
  package let literal: [UInt8]
  /// Its first line.
  package let place: Place
}

/// A fenced block with a braced name, whose content the site makes: "```{tasks}".
package struct BlockCall: Sendable, Equatable {
  package let block: GeneratedBlock
  /// Its YAML: a range of the source's bytes, whole lines.
  package let options: Range<Int>
  /// Its YAML without what stands before it in a quote or list.
  package let literal: [UInt8]
  /// Its first line.
  package let place: Place
}

package struct Alert: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable { case note, tip, important, warning, caution }

  package let kind: Kind
  /// Its own title without markup; nil: the kind's, in the language of the site.
  package var title: String?
  /// Where its kind is named.
  package let place: Place
}

package struct Footnote: Sendable, Equatable {
  /// As the writer called it: `1`, `backup`.
  package var label: [UInt8] = []
  /// How many references it has; each has a way back.
  package var referenceCount = 0
}

package struct FootnoteReference: Sendable, Equatable {
  /// Index into `Fragment.footnotes`.
  package let footnote: Int
  /// 0 for the first reference to that footnote.
  package let occurrence: Int
}

/// A table of the body as data; it stands in the page as well.
package struct Table: Sendable, Equatable {
  package struct Cell: Sendable, Equatable {
    /// Without markup.
    package let text: String
    /// As written, markup included, without the spaces around it; `\|` is `|`.
    package let source: String
    /// A range of `Fragment.html`, with the holes that stand in it.
    package let html: Range<Int>
    package let place: Place
  }

  package let heading: Int
  package let header: [Cell]
  /// Each has as many cells as the header.
  package let rows: [[Cell]]
}
