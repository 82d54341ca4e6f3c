internal import Text

/// A body as cmark is given it, and the way back from its offsets to those of the source.
///
/// Two notations that cmark does not know become ones that it does: alerts of other generators become block quotes, a
/// line that asks for a table of contents becomes a marked comment. Each line of the result comes from one line of the
/// source, so that a column is at most shifted.
struct Prepared {
  private(set) var bytes: [UInt8] = []
  /// The titles of alerts in other notations; the text refers to them by index.
  private(set) var titles: [String?] = []
  private var starts: [Int] = []
  private var origins: [Int] = []

  /// Marks what only this type writes; a writer's own is made a space.
  static let mark: UInt8 = 0x1E
  /// Stands for the `|` of a wiki link until it is written.
  static let bar: UInt8 = 0x1F
  static let tableOfContents = Array("<!--\u{1E}TOC-->".utf8)

  init(verbatim source: [UInt8]) {
    bytes = source
    noteLines(of: source)
  }

  init(_ source: [UInt8]) {
    let needsWork = source.containsAlertMarker || source.contains(Prepared.mark) || source.containsTableOfContents
    if needsWork {
      bytes.reserveCapacity(source.count + 64)
      var rewriter = AlertRewriter()
      var start = 0
      while start < source.count {
        var end = start
        while end < source.count, source[end] != 0x0A { end += 1 }
        rewriter.rewrite(source[start..<end], into: &self)
        start = end + 1
      }
    } else {
      bytes = source
      noteLines(of: source)
    }
    hideBars()
  }

  /// The offset in the source of an offset in `bytes`.
  func sourceOffset(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return starts.isEmpty ? offset : max(0, offset - starts[low] + origins[low])
  }

  /// The bytes of a 1-based line, without its line feed.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    return starts[number - 1]..<max(starts[number - 1], bytes.last == 0x0A && number == starts.count ? end - 1 : end)
  }

  /// Adds a line: `prefix`, then a part of the source.
  mutating func addLine(_ prefix: [UInt8], _ content: ArraySlice<UInt8>) {
    starts.append(bytes.count)
    origins.append(content.startIndex - prefix.count)
    bytes.append(contentsOf: prefix)
    if content.contains(Prepared.mark) {
      bytes.append(contentsOf: content.map { $0 == Prepared.mark ? 0x20 : $0 })
    } else {
      bytes.append(contentsOf: content)
    }
    bytes.append(0x0A)
  }

  mutating func addTitle(_ title: String?) -> Int {
    titles.append(title)
    return titles.count - 1
  }

  private mutating func noteLines(of source: [UInt8]) {
    starts = [0]
    for index in source.indices where source[index] == 0x0A && index + 1 < source.count { starts.append(index + 1) }
    origins = starts
  }

  /// The `|` of `[[id|text]]` becomes `bar`, before cmark can take it for the border of a cell.
  private mutating func hideBars() {
    var index = 0
    while index + 3 < bytes.count {
      guard bytes[index] == 0x5B, bytes[index + 1] == 0x5B, bytes[index + 2] > 0x20, bytes[index + 2] != 0x5B else {
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
    while index + 1 < bytes.count, index - start < 400 {
      switch bytes[index] {
      case 0x0A, 0x5B, 0x60: return index
      case 0x7C:
        if found != nil || bytes[index - 1] == 0x20 { return index }
        found = index
      case 0x5D where bytes[index + 1] == 0x5D:
        // In a table a careful writer escapes the bar: `[[id\|text]]`.
        if let found {
          bytes[found] = Prepared.bar
          if bytes[found - 1] == 0x5C { bytes[found - 1] = Prepared.bar }
        }
        return index
      default: break
      }
      index += 1
    }
    return index
  }
}

extension [UInt8] {
  /// True where some line may begin an alert in another generator's notation.
  fileprivate var containsAlertMarker: Bool {
    var index = 0
    while index + 2 < count {
      let byte = self[index]
      if byte == 0x21 || byte == 0x3F || byte == 0x3A, self[index + 1] == byte, self[index + 2] == byte { return true }
      index += 1
    }
    return false
  }

  fileprivate var containsTableOfContents: Bool {
    var index = 0
    while index + 2 < count {
      if self[index] == 0x54, self[index + 1] == 0x4F, self[index + 2] == 0x43 { return true }
      index += 1
    }
    return false
  }
}
