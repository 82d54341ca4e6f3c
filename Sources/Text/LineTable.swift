/// Turns byte offsets of a text into lines and columns.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.starts = starts
  }

  /// The 1-based line, and the 1-based column counted in Unicode code points, of a byte offset.
  ///
  /// `é<` at offset 2 is line 1, column 2. An offset past the end is the end.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    return (line + 1, codePoints(in: starts[line]..<offset) + 1)
  }

  /// The bytes of a 1-based line, without its line end; empty for a line that does not exist.
  package func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The offset of the start of a 1-based line; the end of the text for a line that does not exist.
  package func start(ofLine number: Int) -> Int {
    number >= 1 && number <= starts.count ? starts[number - 1] : bytes.count
  }

  package var lineCount: Int { starts.count }

  /// How many code points stand in a range of bytes.
  package func codePoints(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
