package import Text

/// The HTML of one body with holes where the rest of the site decides what stands there.
///
/// `html` is what cmark-gfm would write; a hole is an offset into it and an index into one of the arrays beside it. No
/// byte of `html` stands for a hole, so that no text can forge one. Splicing copies the runs between the holes.
package struct Fragment: Sendable {
  package var html: [UInt8] = []
  /// Sorted by offset, since they are written in order.
  package var holes: [Hole] = []
  package var links: [Link] = []
  package var images: [Image] = []
  package var headings: [Heading] = []
  package var codeBlocks: [CodeBlock] = []
  package var blocks: [BlockCall] = []
  package var alerts: [Alert] = []
  /// The first number of each ordered list that stands at the top level.
  package var listStarts: [Int] = []
  /// How many items these lists have together.
  package var stepCount = 0
  /// What `id` and `name` attributes of raw HTML name.
  package var anchors: [Located<String>] = []
  package var footnoteCount = 0
  /// The tables that were asked for as data.
  package var tables: [Table] = []
  /// The text for a search index: no markup, one space or line feed between blocks.
  package var text: [UInt8] = []

  package init() {}
}

package struct Hole: Sendable {
  package enum Kind: UInt8, Sendable {
    case linkStart, linkEnd, image, headingStart, headingEnd, listStart, listEnd, stepStart, stepEnd, codeBlock
    case alertStart, alertEnd, block, tableOfContents, anchor
    case footnoteSection, footnoteStart, footnoteEnd, footnoteReference, footnoteBack
  }

  package let offset: UInt32
  package let kind: Kind
  package let index: UInt32

  package init(_ kind: Kind, _ index: Int, at offset: Int) {
    self.kind = kind
    self.offset = UInt32(clamping: offset)
    self.index = UInt32(clamping: index)
  }
}

package struct Link: Sendable {
  package enum Notation: UInt8, Sendable { case markdown, wiki, html, automatic }

  /// As written, entities decoded: `mail.md#restore`; of a wiki link what stands before the `|`.
  package let target: [UInt8]
  package let title: [UInt8]
  package let notation: Notation
  /// Where the target's own text stands.
  package let place: Place
  /// The heading that it stands under.
  package let heading: Int?
}

package struct Image: Sendable {
  package let target: [UInt8]
  package var alt: [UInt8]
  package let title: [UInt8]
  package let place: Place
}

package struct Heading: Sendable {
  package let level: Int
  /// Its anchor: unique in the fragment.
  package var slug: [UInt8]
  package var text: [UInt8]
  package let place: Place
}

package struct CodeBlock: Sendable {
  package let info: [UInt8]
  package let literal: [UInt8]
  package let place: Place
}

/// A fenced block with a braced name, whose content the site makes: "```{tasks}".
package struct BlockCall: Sendable {
  package let block: GeneratedBlock
  /// Its YAML.
  package let options: Range<Int>
  package let place: Place
}

package enum GeneratedBlock: String, CaseIterable, Sendable {
  case responsibilities, settings, contacts, dependencies, tasks, procedures, solutions, changes, documents, expiring
  case systems, scenarios, controls
  case restoreOrder = "restore-order"
  case callTree = "call-tree"
}

package struct Alert: Sendable {
  package enum Kind: String, CaseIterable, Sendable { case note, tip, important, warning, caution }

  package let kind: Kind
  /// Its own title as text; nil: the kind's, in the language of the site.
  package let title: String?
}

/// A table of the body as data.
package struct Table: Sendable {
  package struct Cell: Sendable {
    /// Without markup.
    package let text: String
    /// As written, markup included, without the spaces around it; `\|` is `|`.
    package let source: String
    package let place: Place
  }

  package let heading: Int
  package let header: [Cell]
  package let rows: [[Cell]]
}
