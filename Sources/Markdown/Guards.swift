internal import Diagnostics
internal import Text

/// What is measured to take cmark-gfm seconds for a few kilobytes.
struct Guards {
  static let maximumBytes = 1 << 20
  static let maximumBars = 128
  static let maximumQuotes = 100
  static let maximumCells = 200_000

  private let source: MarkdownSource
  private var bars = 0
  private var quotes = 0
  private var isDelimiterRow = true
  private var hasHyphen = false
  private var isPrefix = true
  private var lineStart = 0
  private var columns = 0
  private var rows = 0

  /// The reason not to parse a text, or nil: one pass over its bytes.
  static func check(_ source: MarkdownSource) -> Diagnostic? {
    guard source.bytes.count <= maximumBytes else {
      return .textTooLong(at: source.place(maximumBytes..<maximumBytes))
    }
    var guards = Guards(source: source)
    return guards.run()
  }

  private init(source: MarkdownSource) { self.source = source }

  private mutating func run() -> Diagnostic? {
    for (index, byte) in source.bytes.enumerated() {
      switch byte {
      case Byte.bar:
        bars += 1
        if bars > Guards.maximumBars { return .tooManyBars(at: source.place(index..<index + 1)) }
      case Byte.greater where isPrefix:
        quotes += 1
        if quotes > Guards.maximumQuotes { return .tooManyQuotes(at: source.place(index..<index + 1)) }
      case Byte.lineFeed: if let diagnostic = endLine(index) { return diagnostic }
      case Byte.hyphen: hasHyphen = true
      case Byte.colon, Byte.space, Byte.tab, Byte.carriageReturn: break
      default:
        isDelimiterRow = false
        isPrefix = false
      }
    }
    return endLine(source.bytes.count)
  }

  /// cmark fills up every short row of a table to its columns.
  private mutating func endLine(_ end: Int) -> Diagnostic? {
    if isDelimiterRow, hasHyphen, bars > 0 {
      columns = bars + 1
      rows = 0
    } else if end == lineStart {
      columns = 0
    }
    rows += 1
    let isTooLarge = columns * rows > Guards.maximumCells
    defer { (bars, quotes, isDelimiterRow, hasHyphen, isPrefix, lineStart) = (0, 0, true, false, true, end + 1) }
    return isTooLarge ? .tableTooLarge(at: source.place(lineStart..<end)) : nil
  }
}
