internal import Diagnostics
internal import Text

/// Writes a tree as a `Fragment` in one walk: cmark-gfm's HTML, byte for byte, with holes.
struct Writer {
  var fragment = Fragment()
  var diagnostics: [Diagnostic] = []
  let options: MarkdownOptions
  var positions: Positions

  /// True at the start of a line of the output.
  var lineStart = true
  /// How many elements are open around the walk.
  var depth = 0
  /// Where the walk goes on after a run of text nodes that was taken as a whole.
  var resume: Node?
  /// The only paragraph of a short text, which is written without `<p>`.
  private var bareParagraph: Node?

  var raw = RawState()
  var link = LinkState()
  var image: ImageState?
  var alert = AlertState()
  var heading = HeadingState()
  var table = TableState()
  var footnote = FootnoteState()

  init(_ prepared: Prepared, source: MarkdownSource, options: MarkdownOptions) {
    self.options = options
    positions = Positions(prepared, source)
    fragment.html.reserveCapacity(prepared.bytes.count + prepared.bytes.count / 4)
    fragment.text.reserveCapacity(prepared.bytes.count)
  }

  /// Walks without recursion, so that no nesting can exhaust the stack.
  mutating func write(_ root: Node) {
    if options.isInline, let only = root.firstChild, only.next == nil, only.kind == .paragraph { bareParagraph = only }
    var node = root
    walk: while true {
      if enter(node) {
        depth += 1
        if let child = node.firstChild {
          node = child
          continue
        }
        depth -= 1
        exit(node)
      }
      if let last = resume {
        node = last
        resume = nil
      }
      while true {
        if node == root { break walk }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { break walk }
        node = parent
        depth -= 1
        exit(node)
      }
    }
    finish()
  }

  private mutating func finish() {
    closeTags(above: -1)
    if footnote.isOpen { hole(.footnoteSectionEnd, 0, endsLine: true) }
    removeRepeatedAnchors()
    for range in positions.prepared.unclosedAlerts {
      diagnostics.append(.unclosedAlert(at: positions.place(ofSource: range)))
    }
  }

  // MARK: Output

  mutating func put(_ text: StaticString) {
    fragment.html.append(static: text)
    lineStart = false
  }

  mutating func putLine(_ text: StaticString) {
    fragment.html.append(static: text)
    fragment.html.append(Byte.lineFeed)
    lineStart = true
  }

  /// Begins a new line unless one has just begun.
  mutating func freshLine() {
    guard !lineStart else { return }
    fragment.html.append(Byte.lineFeed)
    lineStart = true
  }

  mutating func hole(_ kind: Hole.Kind, _ index: Int, endsLine: Bool = false) {
    fragment.holes.append(Hole(kind, index, at: fragment.html.count))
    lineStart = endsLine
  }

  /// Text of the writer: escaped in the HTML, plain in the search text; a hidden bar is a `|` again.
  mutating func putText(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    lineStart = false
    var from = 0
    if options.usesExtensions {
      for index in 0..<text.count where text[index] == Prepared.bar || text[index] == Prepared.escape {
        putRun(text.extracting(from..<index))
        if text[index] == Prepared.bar {
          fragment.html.append(Byte.bar)
          fragment.text.append(Byte.bar)
        } else if table.column == 0 {
          fragment.html.append(Byte.backslash)
          fragment.text.append(Byte.backslash)
        }
        from = index + 1
      }
    }
    putRun(text.extracting(from..<text.count))
  }

  mutating func putText(_ text: ArraySlice<UInt8>) {
    let span = text.span
    putText(span)
  }

  private mutating func putRun(_ text: Span<UInt8>) {
    fragment.html.append(escaping: text)
    fragment.text.append(run: text)
  }

  // MARK: The walk

  /// True when the children are to be visited.
  private mutating func enter(_ node: Node) -> Bool {
    let kind = node.kind
    if image != nil { return enterInsideImage(node, kind) }
    switch kind {
    case .text: enterText(node)
    case .softBreak, .lineBreak: putBreak(node, isHard: kind == .lineBreak)
    case .code:
      put("<code>")
      node.withLiteral { putText($0) }
      put("</code>")
    case .htmlInline: putRawHTML(node, isBlock: false)
    case .footnoteReference: putFootnoteReference(node)
    case .emphasis: put("<em>")
    case .strong: put("<strong>")
    case .strikethrough: put("<del>")
    case .link: enterLink(node)
    case .image: enterImage(node)
    default: return enterBlock(node, kind)
    }
    switch kind {
    case .emphasis, .strong, .strikethrough, .link, .image: return true
    default: return false
    }
  }

  private mutating func enterBlock(_ node: Node, _ kind: Node.Kind) -> Bool {
    switch kind {
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .blockQuote: enterQuote(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .codeBlock: putCodeBlock(node)
    case .htmlBlock:
      positions.enter(node)
      freshLine()
      putRawHTML(node, isBlock: true)
      freshLine()
    case .thematicBreak:
      freshLine()
      putLine("<hr />")
    case .footnoteDefinition: enterFootnote(node)
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    case .tableCell: enterCell()
    default: break
    }
    switch kind {
    case .codeBlock, .htmlBlock, .thematicBreak: return false
    default: return true
    }
  }

  private mutating func exit(_ node: Node) {
    if let open = image {
      if open.node == node { exitImage() }
      return
    }
    closeTags(above: depth)
    switch node.kind {
    case .emphasis: put("</em>")
    case .strong: put("</strong>")
    case .strikethrough: put("</del>")
    case .link: exitLink()
    case .paragraph: exitParagraph(node)
    case .heading:
      finishHeading()
    case .blockQuote: exitQuote(node)
    case .list: exitList(node)
    case .item: exitItem(node)
    case .footnoteDefinition: exitFootnote()
    case .tableCell: exitCell()
    case .tableRow: exitRow()
    case .table: exitTable()
    default: break
    }
  }

  // MARK: Paragraphs

  /// True where a paragraph is written without its tags: in a tight list, and as a whole short text.
  private func isBare(_ paragraph: Node) -> Bool {
    if paragraph == bareParagraph { return true }
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private mutating func enterParagraph(_ node: Node) {
    positions.enter(node)
    if node == alert.paragraph || isBare(node) { return }
    freshLine()
    put("<p>")
  }

  private mutating func exitParagraph(_ node: Node) {
    fragment.text.append(Byte.lineFeed)
    if node == alert.paragraph {
      alert.paragraph = nil
      return endAlertTitle()
    }
    if isBare(node) { return }
    if node.next == nil, node.parent?.kind == .footnoteDefinition {
      put(" ")
      putFootnoteBack()
    }
    putLine("</p>")
  }

  private mutating func putBreak(_ node: Node, isHard: Bool) {
    if let paragraph = alert.paragraph, node.parent == paragraph {
      alert.paragraph = nil
      endAlertTitle()
      fragment.text.append(Byte.lineFeed)
      return put("<p>")
    }
    putLine(isHard ? "<br />" : "")
    fragment.text.append(Byte.space)
  }
}
