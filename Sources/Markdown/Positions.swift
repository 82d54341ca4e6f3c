internal import Text

/// Finds where in the file the parts of a tree stand.
///
/// cmark's own columns go wrong after tabs, lazy continuations, code spans over lines and `\|`. So they are believed only
/// where the bytes there bear them out; otherwise a target is searched for, by its own text, in the block that it stands
/// in, from where the last one was found.
struct Positions {
  let prepared: Prepared
  private let source: MarkdownSource
  /// The part of the current block that has not been searched yet.
  private var rest = 0..<0
  /// Where the targets of reference definitions stand; made when the first is asked for.
  private var definitions: [[UInt8]: Range<Int>]?

  /// A target that is not found in this many bytes has another form in the source.
  private static let reach = 4096

  init(_ prepared: Prepared, _ source: MarkdownSource) {
    self.prepared = prepared
    self.source = source
  }

  /// Begins a block whose inlines come next.
  mutating func enter(_ block: Node) {
    // cmark says nothing about a paragraph right above a table, but gives the table its lines.
    guard block.startLine > 0 else {
      if let next = block.next, next.startLine > 0 { enter(next) }
      return
    }
    let first = prepared.line(block.startLine)
    let last = prepared.line(max(block.startLine, block.endLine))
    rest = first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  mutating func enter(line: Int) { rest = prepared.line(line) }

  /// Goes on searching behind an offset.
  mutating func skip(to offset: Int) {
    rest = min(max(rest.lowerBound, offset), rest.upperBound)..<rest.upperBound
  }

  /// The start of what has not been searched yet.
  var current: Int { rest.lowerBound }

  // MARK: Links

  /// Where the target of a link or image stands, and where its notation ends.
  ///
  /// Of a reference link the target stands in the definition. Where it is found nowhere: the start of the link.
  mutating func target(_ target: [UInt8], of node: Node) -> (place: Place, end: Int) {
    let start = offset(line: node.startLine, column: node.startColumn)
    if let start, let end = offset(line: node.endLine, column: node.endColumn), start < end {
      switch (prepared.bytes[start], prepared.bytes[end]) {
      case (Byte.openBracket, Byte.closeBracket), (UInt8(ascii: "!"), Byte.closeBracket):
        return (place(definition(of: target) ?? start..<end + 1), end + 1)
      case (Byte.openBracket, UInt8(ascii: ")")), (UInt8(ascii: "!"), UInt8(ascii: ")")):
        if let found = last(target, in: start..<end + 1) { return (place(found), end + 1) }
      default: break
      }
    }
    if let found = destination(target, in: reachable) { return (place(found), found.upperBound) }
    let fallback = definition(of: target) ?? start.map { $0..<$0 + 1 } ?? rest.prefix(1)
    return (place(fallback), rest.lowerBound)
  }

  /// Where an automatic link stands, whose text is its target.
  mutating func automatic(_ text: [UInt8]) -> (place: Place, end: Int) {
    guard let found = firstMatch(of: text, after: [], in: reachable) else {
      return (place(rest.prefix(1)), rest.lowerBound)
    }
    return (place(found), found.upperBound)
  }

  /// Where a text stands that the source holds as it is, behind `opening`; the search goes on behind it.
  mutating func place(of text: [UInt8], after opening: StaticString = "") -> Place {
    guard let found = firstMatch(of: text, after: bytes(of: opening), in: reachable) else {
      return place(rest.prefix(1))
    }
    skip(to: found.upperBound)
    return place(found)
  }

  private func bytes(of text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(static: text)
    return bytes
  }

  private var reachable: Range<Int> { rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Positions.reach) }

  // MARK: Places

  func place(ofLine line: Int) -> Place {
    let range = prepared.line(line)
    let indent = prepared.bytes[range].prefix { $0 == Byte.space }.count
    return place(range.dropFirst(min(indent, max(0, range.count - 1))))
  }

  /// - Parameter range: of the bytes that cmark was given.
  func place(_ range: Range<Int>) -> Place { source.place(prepared.sourceRange(range)) }

  func place(ofSource range: Range<Int>) -> Place { source.place(range) }

  /// The bytes of the source, not of the file, that some lines hold.
  func sourceRange(ofLines lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    let start = prepared.sourceRange(prepared.line(first)).lowerBound
    return start..<max(start, prepared.sourceRange(prepared.line(last)).upperBound)
  }

  /// The offset of a 1-based line and column; nil where the line has none such.
  func offset(line: Int, column: Int) -> Int? {
    guard line > 0, column > 0 else { return nil }
    let range = prepared.line(line)
    let offset = range.lowerBound + column - 1
    return range.contains(offset) ? offset : nil
  }

  /// What stands between `[^` and `]:`; cmark keeps it to itself.
  func footnoteLabel(of definition: Node) -> [UInt8] {
    let line = prepared.bytes[prepared.line(definition.startLine)]
    guard let caret = line.firstIndex(of: UInt8(ascii: "^")) else { return [] }
    return Array(line[(caret + 1)...].prefix { $0 != Byte.closeBracket })
  }

  // MARK: Searching

  /// The first target of an inline link or image in a range.
  private func destination(_ target: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if let found = destination(target, at: index, in: range) { return found }
      index += 1
    }
    return nil
  }

  /// The last one: the outer target of `[![a](b)](b)`.
  private func last(_ target: [UInt8], in range: Range<Int>) -> Range<Int>? {
    let lowest = max(range.lowerBound, range.upperBound - Positions.reach)
    var index = range.upperBound - 2
    while index >= lowest {
      if let found = destination(target, at: index, in: range) { return found }
      index -= 1
    }
    return nil
  }

  /// The target in `](target)` or `](<target> "title")`, where the `]` stands at an offset.
  private func destination(_ target: [UInt8], at offset: Int, in range: Range<Int>) -> Range<Int>? {
    let bytes = prepared.bytes
    guard bytes[offset] == Byte.closeBracket, bytes[offset + 1] == UInt8(ascii: "(") else { return nil }
    var start = offset + 2
    while start < range.upperBound, bytes[start].isSpace { start += 1 }
    if start < range.upperBound, bytes[start] == Byte.less { start += 1 }
    guard let end = Unescaping.match(target, in: bytes, at: start, upTo: range.upperBound), end < range.upperBound,
      bytes[end].isSpace || bytes[end] == UInt8(ascii: ")") || bytes[end] == Byte.greater
    else { return nil }
    return start..<max(end, start + 1)
  }

  private func firstMatch(of text: [UInt8], after opening: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if Unescaping.match(opening, in: prepared.bytes, at: index, upTo: range.upperBound) != nil,
        let end = Unescaping.match(text, in: prepared.bytes, at: index + opening.count, upTo: range.upperBound)
      {
        return index + opening.count..<end
      }
      index += 1
    }
    return nil
  }

  // MARK: Definitions

  private mutating func definition(of target: [UInt8]) -> Range<Int>? {
    if let definitions { return definitions[target] }
    let made = makeDefinitions()
    definitions = made
    return made[target]
  }

  /// The targets of all lines like `[name]: target`.
  private func makeDefinitions() -> [[UInt8]: Range<Int>] {
    var result: [[UInt8]: Range<Int>] = [:]
    for number in 0..<prepared.lineCount {
      let line = prepared.line(number + 1)
      let text = prepared.bytes[line].drop { $0.isSpace || $0 == Byte.greater }
      guard text.first == Byte.openBracket, let close = text.firstIndex(of: Byte.closeBracket),
        close + 1 < text.endIndex, text[close + 1] == Byte.colon
      else { continue }
      var target = text[(close + 2)...].trimmed
      if target.isEmpty { target = prepared.bytes[prepared.line(number + 2)].trimmed }
      if target.first == Byte.less {
        target = target.dropFirst().prefix { $0 != Byte.greater }
      } else {
        target = target.prefix { !$0.isSpace }
      }
      let plain = Unescaping.unescaped(target)
      if !target.isEmpty, result[plain] == nil { result[plain] = target.startIndex..<target.endIndex }
    }
    return result
  }
}
