internal import Diagnostics
internal import Text

/// Turns the bytes of a template into nodes, in one pass, with a stack of what is open.
struct TemplateParser {
  private(set) var nodes: [Node] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var names: [TemplateName] = []
  private(set) var diagnostics: [Diagnostic] = []

  let bytes: [UInt8]
  let file: FileID
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  /// Where the text begins that is not yet a node.
  private var textStart = 0
  /// A tag that leaves no node began a line; the next node begins it instead.
  private var owesLineStart = false
  private var open: [Open] = []

  /// A section, parent or block whose end has not come yet.
  private struct Open {
    let node: Int
    let name: String
    let tag: Range<Int>
    /// Of a parent that only blanks stand before on its line: the node of these blanks.
    var blanks: Int?
  }

  static let deepest = 64

  init(_ bytes: [UInt8], in file: FileID) {
    self.bytes = bytes
    self.file = file
  }

  mutating func parse() {
    var index = 0
    while let start = find(opening, from: index) {
      guard let tag = tag(at: start) else {
        report(.tagUnclosed(at: place(start..<start + opening.count), closing: text(closing)))
        break
      }
      take(tag)
      index = max(textStart, tag.range.upperBound)
    }
    endText(at: bytes.count)
    while let last = open.popLast() {
      close(last)
      report(.sectionUnclosed(last.name, tag: text(last.tag), at: place(last.tag)))
    }
  }

  // MARK: Tags

  private struct Tag {
    let range: Range<Int>
    let sigil: UInt8
    /// Without the sigil and the blanks around it.
    let content: Range<Int>
  }

  /// Reads the tag that begins at `start`; nil where it never ends.
  private func tag(at start: Int) -> Tag? {
    var index = start + opening.count
    var sigil: UInt8 = 0
    if index < bytes.count, "#^/>&!=<${".utf8.contains(bytes[index]) {
      sigil = bytes[index]
      index += 1
    }
    var closing = closing
    if sigil == UInt8(ascii: "{") { closing.insert(UInt8(ascii: "}"), at: 0) }
    if sigil == UInt8(ascii: "=") { closing.insert(UInt8(ascii: "="), at: 0) }
    guard let end = find(closing, from: index) else { return nil }
    // A name has no line break: what looks like one is a tag that was not closed.
    if sigil != UInt8(ascii: "!"), bytes[index..<end].contains(UInt8(ascii: "\n")) { return nil }
    return Tag(range: start..<end + closing.count, sigil: sigil, content: trimmed(index..<end))
  }

  private mutating func take(_ tag: Tag) {
    switch tag.sigil {
    case UInt8(ascii: "!"): skip(tag)
    case UInt8(ascii: "="):
      skip(tag)
      setDelimiters(tag)
    case UInt8(ascii: "/"): takeEnd(tag)
    default:
      let isPartial = tag.sigil == UInt8(ascii: ">") || tag.sigil == UInt8(ascii: "<")
      guard isName(tag.content, allowingSlash: isPartial) else {
        report(.tagInvalid(text(tag.range), at: place(tag.range)))
        endText(at: tag.range.lowerBound)
        textStart = tag.range.upperBound
        return
      }
      switch tag.sigil {
      case UInt8(ascii: "#"): takeSection(tag, .section)
      case UInt8(ascii: "^"): takeSection(tag, .inverted)
      case UInt8(ascii: ">"): takePartial(tag)
      case UInt8(ascii: "<"): takeParent(tag)
      case UInt8(ascii: "$"): takeBlock(tag)
      case UInt8(ascii: "{"), UInt8(ascii: "&"): takeValue(tag, .raw)
      default: takeValue(tag, .value)
      }
    }
  }

  /// A tag that leaves nothing behind; alone on its line it takes the line with it.
  private mutating func skip(_ tag: Tag) {
    if isAlone(tag.range) {
      endText(at: lineStart(tag.range.lowerBound))
      textStart = afterLine(tag.range.upperBound)
    } else {
      endText(at: tag.range.lowerBound)
      if isLineStart(tag.range.lowerBound) { owesLineStart = true }
      textStart = tag.range.upperBound
    }
  }

  private mutating func setDelimiters(_ tag: Tag) {
    let parts = bytes[tag.content].split { isBlank($0) }
    guard parts.count == 2, !parts.joined().contains(where: { $0 == UInt8(ascii: "=") || isBreak($0) }) else {
      report(.tagInvalid(text(tag.range), at: place(tag.range)))
      return
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private mutating func takeValue(_ tag: Tag, _ kind: Node.Kind) {
    endText(at: tag.range.lowerBound)
    if let quote = missingQuote(before: tag.range.lowerBound) {
      report(.attributeQuotes(text(tag.range), quote, at: place(tag.range)))
    }
    append(kind, tag)
    textStart = tag.range.upperBound
  }

  private mutating func takeSection(_ tag: Tag, _ kind: Node.Kind) {
    let isAlone = isAlone(tag.range)
    endText(at: isAlone ? lineStart(tag.range.lowerBound) : tag.range.lowerBound)
    open(append(kind, tag, startsLine: !isAlone), tag)
    textStart = isAlone ? afterLine(tag.range.upperBound) : tag.range.upperBound
  }

  private mutating func takePartial(_ tag: Tag) {
    let isAlone = isAlone(tag.range)
    let start = isAlone ? lineStart(tag.range.lowerBound) : tag.range.lowerBound
    endText(at: start)
    let node = append(.partial, tag, startsLine: !isAlone)
    nodes[node].bytes = Int32(start)..<Int32(tag.range.lowerBound)
    textStart = isAlone ? afterLine(tag.range.upperBound) : tag.range.upperBound
  }

  private mutating func takeParent(_ tag: Tag) {
    let start = lineStart(tag.range.lowerBound)
    var blanks: Int?
    if isBlank(start..<tag.range.lowerBound) {
      endText(at: start)
      textStart = start
      blanks = appendText(start..<tag.range.lowerBound, startsLine: true)
    } else {
      endText(at: tag.range.lowerBound)
    }
    let node = append(.parent, tag, startsLine: false)
    open(node, tag, blanks: blanks)
    textStart = tag.range.upperBound
  }

  private mutating func takeBlock(_ tag: Tag) {
    let start = lineStart(tag.range.lowerBound)
    let blanks = start..<tag.range.lowerBound
    let hasBlanks = isBlank(blanks)
    let isStandalone = (hasBlanks || isClean(blanks, opening, closing)) && isLineEnd(tag.range.upperBound)
    endText(at: isStandalone && hasBlanks ? start : tag.range.lowerBound)
    let node = append(.block, tag, startsLine: !isStandalone)
    nodes[node].isStandalone = isStandalone
    nodes[node].bytes = hasBlanks ? Int32(start)..<Int32(tag.range.lowerBound) : 0..<0
    open(node, tag)
    textStart = tag.range.upperBound
    guard isStandalone else { return }
    textStart = afterLine(tag.range.upperBound)
    if let own = ownIndentation(at: textStart) {
      nodes[node].bytes = Int32(own.lowerBound)..<Int32(own.upperBound)
      nodes[node].dedent = Int32(own.count)
    }
  }

  /// The blanks that the first line of a block's content begins with; nil where the block ends there or the line is empty.
  private func ownIndentation(at start: Int) -> Range<Int>? {
    var end = start
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count || isBreak(bytes[end]) { return nil }
    return starts(with: opening + [UInt8(ascii: "/")], at: end) ? nil : start..<end
  }

  private mutating func takeEnd(_ tag: Tag) {
    let name = text(tag.content)
    guard let match = open.lastIndex(where: { $0.name == name }) else {
      skip(tag)
      report(.sectionMismatch(name, open: open.last.map { ($0.name, place($0.tag)) }, at: place(tag.range)))
      return
    }
    while open.count > match + 1, let inner = open.popLast() {
      endText(at: tag.range.lowerBound)
      close(inner)
      report(.sectionUnclosed(inner.name, tag: text(inner.tag), at: place(inner.tag)))
    }
    guard let section = open.popLast() else { return }
    switch nodes[section.node].kind {
    case .parent: endParent(section, tag)
    case .block: endBlock(section, tag)
    default:
      let isAlone = isAlone(tag.range)
      endText(at: isAlone ? lineStart(tag.range.lowerBound) : tag.range.lowerBound)
      if !isAlone, isLineStart(tag.range.lowerBound) { appendText(0..<0, startsLine: true) }
      close(section)
      textStart = isAlone ? afterLine(tag.range.upperBound) : tag.range.upperBound
    }
  }

  /// A parent is alone where only blanks stand before its first tag and behind its last one.
  private mutating func endParent(_ section: Open, _ tag: Tag) {
    endText(at: tag.range.lowerBound)
    close(section)
    textStart = tag.range.upperBound
    if let blanks = section.blanks, isLineEnd(tag.range.upperBound) {
      nodes[section.node].bytes = nodes[blanks].bytes
      nodes[blanks].bytes = 0..<0
      nodes[blanks].startsLine = false
      textStart = afterLine(tag.range.upperBound)
    }
  }

  private mutating func endBlock(_ section: Open, _ tag: Tag) {
    let start = lineStart(tag.range.lowerBound)
    let isLast = isLineEnd(tag.range.upperBound)
    let ends = isLast || starts(with: opening + [UInt8(ascii: "/")], at: tag.range.upperBound)
    let isAlone = ends && isBlank(start..<tag.range.lowerBound)
    endText(at: isAlone ? start : tag.range.lowerBound)
    close(section)
    textStart = isAlone && isLast ? afterLine(tag.range.upperBound) : tag.range.upperBound
  }

  // MARK: Nodes

  private mutating func endText(at end: Int) {
    if end > textStart { appendText(textStart..<end, startsLine: isLineStart(textStart)) }
    textStart = max(textStart, end)
  }

  @discardableResult
  private mutating func appendText(_ range: Range<Int>, startsLine: Bool) -> Int {
    var node = Node(kind: .text)
    node.startsLine = startsLine || owesLineStart
    node.bytes = Int32(range.lowerBound)..<Int32(range.upperBound)
    node.end = Int32(nodes.count + 1)
    owesLineStart = false
    nodes.append(node)
    ranges.append(range)
    return nodes.count - 1
  }

  @discardableResult
  private mutating func append(_ kind: Node.Kind, _ tag: Tag, startsLine: Bool = true) -> Int {
    var node = Node(kind: kind)
    node.startsLine = startsLine && (isLineStart(tag.range.lowerBound) || owesLineStart)
    if startsLine { owesLineStart = false }
    node.name = Int32(names.count)
    node.end = Int32(nodes.count + 1)
    let isPath = kind != .partial && kind != .parent && kind != .block
    names.append(TemplateName(text(tag.content), isPath: isPath))
    nodes.append(node)
    ranges.append(tag.range)
    return nodes.count - 1
  }

  private mutating func open(_ node: Int, _ tag: Tag, blanks: Int? = nil) {
    if open.count == Self.deepest { report(.tooDeep(Self.deepest, at: place(tag.range))) }
    open.append(Open(node: node, name: text(tag.content), tag: tag.range, blanks: blanks))
  }

  private mutating func close(_ section: Open) { nodes[section.node].end = Int32(nodes.count) }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
