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
  /// What `id` and `name` attributes of raw HTML name. A second one of a name, or one that a heading has too, is listed
  /// but has no hole: an `id` stands once in a page.
  package var anchors: [Located<String>] = []
  /// In the order of their numbers: the first is footnote 1.
  package var footnotes: [Footnote] = []
  package var footnoteReferences: [FootnoteReference] = []
  /// The tables that were asked for as data.
  package var tables: [Table] = []
  /// The text for a search index: no markup, one space or line feed between blocks.
  package var text: [UInt8] = []

  package init() {}

  package var footnoteCount: Int { footnotes.count }
}

/// A place in `Fragment.html` that somebody else fills.
package struct Hole: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    /// `linkStart`: index into `links`. `linkEnd` closes the last one that was opened; links do not nest.
    case linkStart, linkEnd
    /// Index into `images`.
    case image
    /// Index into `headings`. Both tags are the filler's.
    case headingStart, headingEnd
    /// An ordered list at the top level: index into `listStarts`.
    case listStart, listEnd
    /// An item of such a list: its number among all of them, from 0.
    case stepStart, stepEnd
    /// Index into `codeBlocks`.
    case codeBlock
    /// Index into `alerts`. Between `alertStart` and `alertTitleEnd` stands the alert's own title, or nothing.
    case alertStart, alertTitleEnd, alertEnd
    /// Index into `blocks`.
    case block
    /// At most one in a fragment.
    case tableOfContents
    /// Inside a start tag: ` id="…"`. Index into `anchors`.
    case anchor
    /// The box of a task in a list: index 1 where it is ticked.
    case checkbox
    /// Around all footnotes; index 0.
    case footnoteSection, footnoteSectionEnd
    /// Index into `footnotes`.
    case footnoteStart, footnoteEnd, footnoteBack
    /// Index into `footnoteReferences`.
    case footnoteReference
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
