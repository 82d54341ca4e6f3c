/// Turns libyaml's marks, which count code points, into byte offsets of the file.
///
/// Marks come nearly in order, so each is found by walking from the one before: linear over a whole document.
struct MarkCursor {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var byte: Int
  private var mark = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    byte = range.lowerBound
  }

  /// In `é: b`, mark 3 is byte 4. A mark past the end is the end.
  mutating func offset(of wanted: Int) -> Int {
    while mark < wanted, byte < range.upperBound {
      byte += 1
      while byte < range.upperBound, isContinuation(bytes[byte]) { byte += 1 }
      mark += 1
    }
    while mark > wanted, byte > range.lowerBound {
      byte -= 1
      while byte > range.lowerBound, isContinuation(bytes[byte]) { byte -= 1 }
      mark -= 1
    }
    return byte
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
