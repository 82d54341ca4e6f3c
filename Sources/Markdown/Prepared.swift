/// A body as cmark is given it, and the way back from its offsets to those of the source.
///
/// Notations that cmark does not know become ones that it does: alerts of other generators become block quotes, a line
/// that asks for a table of contents becomes a marked comment, the `|` of a wiki link becomes a byte that is no border
/// of a cell. A line of the result has the bytes of at most one line of the source, as they stand there, so that an
/// offset in a line is at most shifted.
struct Prepared {
  private(set) var bytes: [UInt8]
  /// The alerts in other notations; the text refers to them by index.
  private(set) var alerts: [RewrittenAlert] = []
  /// Alerts that begin and never end: where.
  private(set) var unclosedAlerts: [Range<Int>] = []
  /// Empty where `bytes` are the source's.
  private var origins: [Int] = []
  /// Where each line of `bytes` starts.
  private var starts: [Int] = []
  /// How many bytes at the start of each line are not the source's; empty where none are.
  private var prefixes: [Int] = []

  /// Marks what only this type writes; a writer's own is made a space.
  static let mark: UInt8 = 0x1E
  /// Stands for the `|` of a wiki link until it is written.
  static let bar: UInt8 = 0x1F
  /// Stands for the `\` in the `\|` of a wiki link.
  static let escape: UInt8 = 0x1D
  static let tableOfContents = Array("<!--\u{1E}TOC-->".utf8)

  init(verbatim source: [UInt8]) {
    bytes = source
    noteLines(of: source)
  }

  init(_ source: [UInt8]) {
    let needs = Needs(source)
    bytes = needs.rewriting ? [] : source
    if needs.rewriting {
      bytes.reserveCapacity(source.count + source.count / 8 + 64)
      var rewriter = AlertRewriter(source)
      while rewriter.rewriteLine(into: &self) {}
    } else {
      noteLines(of: source)
    }
    if needs.hidingBars { hideBars() }
  }

  /// What a source holds that has to be changed before cmark reads it: one pass.
  private struct Needs {
    var rewriting = false
    var hidingBars = false

    init(_ source: [UInt8]) {
      var previous: UInt8 = Byte.lineFeed
      for (index, byte) in source.enumerated() {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), Byte.colon:
          if byte == previous, index + 1 < source.count, source[index + 1] == byte { rewriting = true }
        case Byte.openBracket where previous == byte: hidingBars = true
        case UInt8(ascii: "C"): if previous == UInt8(ascii: "O") { rewriting = true }
        case Prepared.mark, Prepared.escape, Prepared.bar: rewriting = true
        default: if previous == Byte.carriageReturn, byte != Byte.lineFeed { rewriting = true }
        }
        previous = byte
      }
    }
  }

  // MARK: Offsets

  var lineCount: Int { starts.count }

  /// The bytes of a 1-based line, without its line end; empty for a line that does not exist.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    return start..<end
  }

  /// A range of `bytes` in the source.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    let start = sourceOffset(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceOffset(range.upperBound - 1) + 1)
  }

  private func sourceOffset(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return origins[low] + max(0, offset - starts[low] - prefixes[low])
  }

  private mutating func noteLines(of source: [UInt8]) {
    starts.append(0)
    for (index, byte) in source.enumerated() where index + 1 < source.count {
      if byte == Byte.lineFeed || (byte == Byte.carriageReturn && source[index + 1] != Byte.lineFeed) {
        starts.append(index + 1)
      }
    }
  }

  // MARK: Rewriting

  /// Adds a line: `prefix`, then a part of the source.
  mutating func addLine(_ prefix: [UInt8], _ content: ArraySlice<UInt8>) {
    starts.append(bytes.count)
    prefixes.append(prefix.count)
    origins.append(content.startIndex)
    bytes.append(contentsOf: prefix)
    for byte in content {
      bytes.append((Prepared.escape...Prepared.bar).contains(byte) ? Byte.space : byte)
    }
    bytes.append(Byte.lineFeed)
  }

  /// - Returns: the number that the text refers to it by.
  mutating func add(_ alert: RewrittenAlert) -> Int {
    alerts.append(alert)
    return alerts.count - 1
  }

  mutating func addUnclosedAlert(_ range: Range<Int>) { unclosedAlerts.append(range) }

  /// The `|` of `[[id|text]]` becomes `bar`, before cmark can take it for the border of a cell.
  private mutating func hideBars() {
    var index = 0
    while index + 3 < bytes.count {
      guard bytes[index] == Byte.openBracket, bytes[index + 1] == Byte.openBracket, !bytes[index + 2].isSpace,
        bytes[index + 2] != Byte.openBracket
      else {
        index += 1
        continue
      }
      index = hideBar(from: index + 2)
    }
  }

  /// Looks for `|` and then `]]` on the line; returns where to go on.
  private mutating func hideBar(from start: Int) -> Int {
    var found: Int?
    var index = start
    while index + 1 < bytes.count, index - start < WikiLink.maximum {
      switch bytes[index] {
      case Byte.lineFeed, Byte.openBracket, Byte.backtick: return index
      case Byte.bar:
        if found != nil || bytes[index - 1] == Byte.space { return index }
        found = index
      case Byte.closeBracket where bytes[index + 1] == Byte.closeBracket:
        // In a table a careful writer escapes the bar: `[[id\|text]]`.
        if let found {
          bytes[found] = Prepared.bar
          if bytes[found - 1] == Byte.backslash { bytes[found - 1] = Prepared.escape }
        }
        return index
      default: break
      }
      index += 1
    }
    return index
  }

  /// Text that cmark gave back, with the bytes that were hidden from it: a `\` before the bar only where it was written
  /// as a character of its own.
  static func restored(_ text: [UInt8], keepsEscapes: Bool = false) -> [UInt8] {
    guard text.contains(where: { $0 == bar || $0 == escape }) else { return text }
    var result: [UInt8] = []
    for byte in text {
      switch byte {
      case bar: result.append(Byte.bar)
      case escape: if keepsEscapes { result.append(Byte.backslash) }
      default: result.append(byte)
      }
    }
    return result
  }
}

/// An alert of another generator, as `AlertRewriter` found it.
struct RewrittenAlert {
  let kind: Alert.Kind
  /// Where its kind is named in the source.
  let name: Range<Int>
}
