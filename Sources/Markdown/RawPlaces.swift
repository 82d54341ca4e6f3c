internal import Text

/// Where the parts of one node of raw HTML stand.
///
/// The lines of a block are the ends of the source's lines, since cmark takes away only what stands before them. A tag
/// inside a paragraph is one run of bytes as far as its line goes.
struct RawPlaces {
  private let text: [UInt8]
  private let isBlock: Bool
  private let firstLine: Int
  /// Where the tag stands, if it stands where cmark says.
  private let start: Int?
  private var line = 0
  private var lineStart = 0

  init(_ node: Node, _ text: [UInt8], isBlock: Bool, in positions: Positions) {
    self.text = text
    self.isBlock = isBlock
    firstLine = node.startLine
    let offset = positions.offset(line: node.startLine, column: node.startColumn)
    let begin = text.prefix(16).prefix { $0 != Byte.lineFeed }
    start = offset.flatMap { positions.prepared.bytes[$0...].starts(with: begin) ? $0 : nil }
  }

  /// - Parameter range: of the node's text; ranges are asked for in order.
  mutating func place(_ range: Range<Int>, in positions: inout Positions) -> Place {
    while let end = text[lineStart...].firstIndex(of: Byte.lineFeed), end < range.lowerBound {
      line += 1
      lineStart = end + 1
    }
    if isBlock, firstLine > 0 {
      var end = lineStart
      while end < text.count, text[end] != Byte.lineFeed, text[end] != Byte.carriageReturn { end += 1 }
      let whole = positions.prepared.line(firstLine + line)
      let offset = whole.upperBound - (end - min(range.lowerBound, end))
      let found = max(whole.lowerBound, offset)
      return positions.place(found..<found + range.count)
    }
    if let start, line == 0 { return positions.place(start + range.lowerBound..<start + range.upperBound) }
    return positions.place(of: Array(text[range]))
  }
}
