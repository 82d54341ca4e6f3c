internal import Diagnostics
internal import Text

/// What is measured to take cmark-gfm seconds for a few kilobytes.
private enum Limit {
  static let bars = 128
  static let quotes = 100
  static let cells = 200_000
}

/// The reason not to parse a text, or nil: one pass over its bytes.
func guardAgainstSlowness(_ source: MarkdownSource) -> Diagnostic? {
  var bars = 0
  var quotes = 0
  var lineStart = 0
  var columns = 0
  var rows = 0
  var isDelimiterRow = true
  var isPrefix = true
  for (index, byte) in source.bytes.enumerated() {
    switch byte {
    case 0x7C: bars += 1
    case 0x3E where isPrefix: quotes += 1
    case 0x0A:
      if isDelimiterRow, bars > 0 {
        columns = bars + 1
        rows = 0
      } else if index == lineStart {
        columns = 0
      }
      rows += 1
      if columns * rows > Limit.cells { return .tableTooLarge(at: place(source, lineStart..<index)) }
      bars = 0
      quotes = 0
      isDelimiterRow = true
      isPrefix = true
      lineStart = index + 1
      continue
    case 0x2D, 0x3A, 0x20: continue
    default:
      isDelimiterRow = false
      isPrefix = false
    }
    if bars > Limit.bars { return .tooManyBars(limit: Limit.bars, at: place(source, index..<index + 1)) }
    if quotes > Limit.quotes { return .tooManyQuotes(limit: Limit.quotes, at: place(source, index..<index + 1)) }
  }
  return nil
}

private func place(_ source: MarkdownSource, _ range: Range<Int>) -> Place {
  switch source.origin {
  case .place(let place): place
  case .file(let file, let offset): Place(file, offset + range.lowerBound..<offset + range.upperBound)
  }
}
