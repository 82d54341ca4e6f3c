internal import Diagnostics
internal import Text

/// The footnote that the walk is in; they stand at the end of the document.
struct FootnoteState {
  var isOpen = false
  var index = -1
  var hasBack = false
}

extension Writer {
  // MARK: Lists

  private func isTopOrderedList(_ node: Node) -> Bool { node.isOrderedList && node.parent?.kind == .document }

  mutating func enterList(_ node: Node) {
    freshLine()
    if isTopOrderedList(node) {
      hole(.listStart, fragment.listStarts.count, endsLine: true)
      fragment.listStarts.append(node.listStart)
    } else if !node.isOrderedList {
      putLine("<ul>")
    } else if node.listStart == 1 {
      putLine("<ol>")
    } else {
      put("<ol start=\"")
      fragment.html.append(contentsOf: String(node.listStart).utf8)
      putLine("\">")
    }
  }

  mutating func exitList(_ node: Node) {
    if isTopOrderedList(node) {
      hole(.listEnd, fragment.listStarts.count - 1, endsLine: true)
    } else if node.isOrderedList {
      putLine("</ol>")
    } else {
      putLine("</ul>")
    }
  }

  mutating func enterItem(_ node: Node) {
    freshLine()
    if let list = node.parent, isTopOrderedList(list) {
      hole(.stepStart, fragment.stepCount)
      fragment.stepCount += 1
    } else {
      put("<li>")
    }
    if let isTicked = node.isTicked {
      hole(.checkbox, isTicked ? 1 : 0)
      put(" ")
    }
  }

  mutating func exitItem(_ node: Node) {
    fragment.text.append(Byte.lineFeed)
    if let list = node.parent, isTopOrderedList(list) {
      hole(.stepEnd, fragment.stepCount - 1, endsLine: true)
    } else {
      putLine("</li>")
    }
  }

  // MARK: Code and generated blocks

  mutating func putCodeBlock(_ node: Node) {
    positions.enter(node)
    freshLine()
    let usesExtensions = options.usesExtensions
    let info = usesExtensions ? Prepared.restored(node.fenceInfo) : node.fenceInfo
    let literal = usesExtensions ? Prepared.restored(node.literal, keepsEscapes: true) : node.literal
    let place = positions.place(ofLine: node.startLine)
    if usesExtensions {
      if putGeneratedBlock(node, info, literal, place) { return }
      if info.prefix(while: { !$0.isSpace }).elementsEqual("mermaid".utf8) { diagnostics.append(.mermaid(at: place)) }
    }
    hole(.codeBlock, fragment.codeBlocks.count, endsLine: true)
    fragment.codeBlocks.append(CodeBlock(info: info, literal: literal, place: place))
    fragment.text += literal
  }

  /// True for a block whose info is a known name in braces; of an unknown one the source is shown.
  private mutating func putGeneratedBlock(_ node: Node, _ info: [UInt8], _ literal: [UInt8], _ place: Place) -> Bool {
    guard info.first == Byte.openBrace, info.last == Byte.closeBrace, info.count > 2 else { return false }
    let name = info.dropFirst().dropLast().trimmed
    // `{.bash}` and `{#id}` are attributes in Pandoc's notation.
    guard let first = name.first, first.isLetter else { return false }
    guard let block = GeneratedBlock(rawValue: string(name)) else {
      diagnostics.append(.unknownBlock(string(name), at: place))
      return false
    }
    hole(.block, fragment.blocks.count, endsLine: true)
    // The last line is the closing fence, except where the end of the file came first.
    let lineCount = literal.count { $0 == Byte.lineFeed }
    let options = positions.sourceRange(ofLines: node.startLine + 1..<node.startLine + 1 + lineCount)
    fragment.blocks.append(BlockCall(block: block, options: options, literal: literal, place: place))
    return true
  }

  // MARK: Footnotes

  mutating func enterFootnote(_ node: Node) {
    if !footnote.isOpen { hole(.footnoteSection, 0, endsLine: true) }
    footnote = FootnoteState(isOpen: true, index: footnote.index + 1)
    if fragment.footnotes.count <= footnote.index { fragment.footnotes.append(Footnote()) }
    fragment.footnotes[footnote.index].label = positions.footnoteLabel(of: node)
    hole(.footnoteStart, footnote.index, endsLine: true)
  }

  /// The way back stands at the end of the last paragraph, or by itself where the note ends with something else.
  mutating func putFootnoteBack() {
    hole(.footnoteBack, footnote.index)
    footnote.hasBack = true
  }

  mutating func exitFootnote() {
    if !footnote.hasBack {
      putFootnoteBack()
      putLine("")
    }
    hole(.footnoteEnd, footnote.index, endsLine: true)
  }
}
