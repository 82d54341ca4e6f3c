/// Turns `!!! type "title"` with its indented body, and `:::type` up to `:::`, into GitHub's `> [!TYPE]`, line by line.
///
///     - step              - step
///       !!! tip "Fast"      > [!TIP]…Fast
///           `sync -f`       >
///                           > `sync -f`
///
/// What stands in code stays as it is, so fences and list items are followed too.
struct AlertRewriter {
  fileprivate struct Level {
    /// How the alert ends that this level is the inside of; nil: it is the page itself.
    let notation: AlertOpening.Notation?
    /// The column of the alert's marker inside the level around it.
    let column: Int
    /// The columns at which the content of the open list items begins, innermost last.
    var items: [Int] = []
    var fence: Fence?
  }

  fileprivate struct Fence {
    let byte: UInt8
    let count: Int
    /// The list item that it stands in ends it, too.
    let item: Int
  }

  private let source: [UInt8]
  private var levels = [Level(notation: nil, column: 0)]
  private var next = 0
  private var hasTableOfContents = false
  /// Where the last line of so many colons ends, for each count up to `maximumColons`; the last is for more.
  private let lastClosing: [Int]

  private static let maximumColons = 16
  /// Deeper ones stay text: cmark takes long for deep quotes.
  private static let maximumLevels = 32

  init(_ source: [UInt8]) {
    self.source = source
    lastClosing = AlertRewriter.lastClosings(source)
  }

  private static func lastClosings(_ source: [UInt8]) -> [Int] {
    var result = [Int](repeating: -1, count: maximumColons + 1)
    for (index, byte) in source.enumerated() where byte == Byte.colon && (index == 0 || source[index - 1].isSpace) {
      let count = source[index...].count(ofLeading: Byte.colon)
      let rest = source[(index + count)...].prefix { $0 != Byte.lineFeed }
      guard count >= 3, rest.allSatisfy(\.isSpace) else { continue }
      for smaller in 3...min(count, maximumColons) { result[smaller] = index }
    }
    return result
  }

  /// - Returns: false at the end of the source.
  mutating func rewriteLine(into result: inout Prepared) -> Bool {
    guard next < source.count else { return false }
    var content = takeLine()
    let isBlank = content.allSatisfy(\.isSpace)
    var prefix: [UInt8] = []
    for index in levels.indices.dropFirst() {
      let level = levels[index]
      let wanted = level.column + (level.isIndented ? 4 : 0)
      if level.isIndented, !isBlank, content.indent < wanted {
        levels.removeSubrange(index...)
        // Without it the line would be taken for more of the alert's last paragraph.
        if !content.beginsBlock { result.addLine(prefix, content.prefix(0)) }
        break
      }
      prefix += level.quote
      prefix += content.dropIndent(upTo: wanted)
    }
    isBlank ? result.addLine(prefix, content) : rewrite(content, prefix, into: &result)
    return true
  }

  private mutating func takeLine() -> ArraySlice<UInt8> {
    let start = next
    var end = start
    while end < source.count, source[end] != Byte.lineFeed, source[end] != Byte.carriageReturn { end += 1 }
    next = end + 1
    if end + 1 < source.count, source[end] == Byte.carriageReturn, source[end + 1] == Byte.lineFeed { next += 1 }
    return source[start..<end]
  }

  private mutating func rewrite(_ content: ArraySlice<UInt8>, _ prefix: [UInt8], into result: inout Prepared) {
    let top = levels.count - 1
    if let fence = levels[top].fence {
      if content.indent >= fence.item {
        if content.closes(fence.byte, fence.count) { levels[top].fence = nil }
        return result.addLine(prefix, content)
      }
      levels[top].fence = nil
    }
    let (text, column) = levels[top].skipListMarkers(content)
    let isCode = column - (levels[top].items.last ?? 0) >= 4
    if !isCode {
      if case .fenced(let count)? = levels[top].notation, text.isClosing(count) {
        levels.removeLast()
        return result.addLine(quotes, text.suffix(0))
      }
      if open(text, column, prefix + content[..<text.startIndex], into: &result) { return }
      if !hasTableOfContents, text.isTableOfContents {
        hasTableOfContents = true
        return result.addLine(prefix + content[..<text.startIndex] + Prepared.tableOfContents, text.suffix(0))
      }
      if let (byte, count) = text.openingFence {
        levels[top].fence = Fence(byte: byte, count: count, item: levels[top].items.last ?? 0)
      }
    }
    result.addLine(prefix, content)
  }

  private mutating func open(
    _ text: ArraySlice<UInt8>, _ column: Int, _ prefix: [UInt8], into result: inout Prepared
  ) -> Bool {
    guard let opening = AlertOpening(text), levels.count < AlertRewriter.maximumLevels else { return false }
    switch opening.notation {
    case .indented: if opening.needsBody, !bodyFollows(column) { return false }
    case .fenced(let count):
      guard lastClosing[min(count, AlertRewriter.maximumColons)] >= next else {
        if AlertNames.kind(of: string(opening.name)) != nil { result.addUnclosedAlert(text.indices) }
        return false
      }
    }
    let number = result.add(RewrittenAlert(kind: opening.kind, name: opening.name.indices))
    let mark = "> [!\(opening.kind.rawValue.uppercased())]\u{1E}\(number)\u{1E}\(opening.standardTitle ?? "")"
    result.addLine(prefix + mark.utf8, opening.title)
    let level = Level(notation: opening.notation, column: column)
    levels.append(level)
    // The title is a paragraph of its own.
    result.addLine(quotes, text.suffix(0))
    return true
  }

  private var quotes: [UInt8] { levels.dropFirst().reduce(into: []) { $0 += $1.quote } }

  /// True where the next line that is not blank is indented as the body of an alert at this column is.
  private func bodyFollows(_ column: Int) -> Bool {
    let outer = levels.dropFirst().reduce(0) { $0 + $1.column + ($1.isIndented ? 4 : 0) }
    var start = next
    while start < source.count {
      let line = source[start...].prefix { $0 != Byte.lineFeed }
      if line.contains(where: { !$0.isSpace }) { return line.indent >= outer + column + 4 }
      start = line.endIndex + 1
    }
    return false
  }
}

extension AlertRewriter.Level {
  fileprivate var isIndented: Bool { if case .indented? = notation { true } else { false } }

  /// What stands before each line of the alert.
  fileprivate var quote: [UInt8] { Array(repeating: Byte.space, count: column) + "> ".utf8 }

  /// Notes the list items that a line ends and begins; returns what comes after their markers, and its column.
  fileprivate mutating func skipListMarkers(_ line: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, column: Int) {
    var column = line.indent
    while let last = items.last, column < last { items.removeLast() }
    var text = line.drop { $0 == Byte.space || $0 == Byte.tab }
    while items.count < 32, let width = text.listMarker {
      let rest = text.dropFirst(width)
      let indent = rest.indent
      guard indent > 0 || rest.isEmpty, column - (items.last ?? 0) < 4 else { break }
      column += width + (rest.isEmpty || indent > 4 ? 1 : indent)
      items.append(column)
      text = rest.drop { $0 == Byte.space || $0 == Byte.tab }
    }
    return (text, column)
  }
}

extension ArraySlice<UInt8> {
  /// Drops white space of so many columns; returns the spaces that a tab reaches further.
  fileprivate mutating func dropIndent(upTo columns: Int) -> [UInt8] {
    var done = 0
    while done < columns, let byte = first, byte == Byte.space || byte == Byte.tab {
      done += byte == Byte.space ? 1 : 4 - done % 4
      self = dropFirst()
    }
    return Array(repeating: Byte.space, count: Swift.max(0, done - columns))
  }

  /// The width of the list marker at the start, without the space after it.
  fileprivate var listMarker: Int? {
    guard let first else { return nil }
    if [Byte.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) { return 1 }
    let digits = prefix(10).prefix(while: \.isDigit).count
    guard digits > 0, digits < 10, count > digits else { return nil }
    return [UInt8(ascii: "."), UInt8(ascii: ")")].contains(self[startIndex + digits]) ? digits + 1 : nil
  }

  /// True where the line cannot be more of a paragraph before it.
  fileprivate var beginsBlock: Bool {
    let text = trimmed
    return text.listMarker.map { text.dropFirst($0).first?.isSpace ?? true } ?? false || text.first == Byte.greater
      || text.first == Byte.hash
  }

  fileprivate var openingFence: (byte: UInt8, count: Int)? {
    guard let first, first == Byte.backtick || first == UInt8(ascii: "~") else { return nil }
    let count = count(ofLeading: first)
    guard count >= 3, first != Byte.backtick || !dropFirst(count).contains(Byte.backtick) else { return nil }
    return (first, count)
  }

  fileprivate func closes(_ byte: UInt8, _ count: Int) -> Bool {
    let text = trimmed
    return text.count >= count && text.count(ofLeading: byte) == text.count
  }

  fileprivate func isClosing(_ count: Int) -> Bool { closes(Byte.colon, count) }

  fileprivate var isTableOfContents: Bool {
    guard first == Byte.openBracket else { return false }
    let text = trimmed
    return text.elementsEqual("[[_TOC_]]".utf8) || text.elementsEqual("[TOC]".utf8)
  }
}
