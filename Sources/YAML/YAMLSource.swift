internal import Text

/// The part of a file that a document is read from.
struct YAMLSource {
  let bytes: [UInt8]
  let file: FileID
  let range: Range<Int>

  func place(_ range: Range<Int>) -> Place { Place(file, range) }

  func isBracket(at offset: Int) -> Bool {
    range.contains(offset) && (bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{"))
  }

  func scalar(_ text: String, _ style: YAMLScalar.Style, _ range: Range<Int>) -> YAMLNode {
    var content = range
    if style == .quoted, range.count >= 2 { content = range.lowerBound + 1..<range.upperBound - 1 }
    let isVerbatim = style != .block && text.utf8.count == content.count && bytes[content].elementsEqual(text.utf8)
    let scalar = YAMLScalar(text: text, style: style, contentPlace: place(content), isVerbatim: isVerbatim)
    return YAMLNode(.scalar(scalar), at: place(range))
  }

  /// The first run of non-blank bytes that begins with `marker`: the `&a` of `!t &a text`. The range's start where none does.
  func firstRun(of marker: Unicode.Scalar, in range: Range<Int>) -> Place {
    let marker = UInt8(ascii: marker)
    var start = range.lowerBound
    while start < self.range.upperBound {
      let end = bytes[start..<self.range.upperBound].firstIndex(where: isBlankOrBreak) ?? self.range.upperBound
      if end > start, bytes[start] == marker { return place(start..<end) }
      start = end + 1
      if start >= max(range.upperBound, range.lowerBound + 1) { break }
    }
    return place(range.lowerBound..<min(range.lowerBound + 1, self.range.upperBound))
  }

  /// The line that an offset stands in, without its end and without the blanks at its start.
  func line(at offset: Int) -> Range<Int> {
    var start = min(offset, range.upperBound)
    while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = min(offset, range.upperBound)
    while end < range.upperBound, !isBreak(bytes[end]) { end += 1 }
    while start < end, isBlankOrBreak(bytes[start]) { start += 1 }
    while end > start, isBlankOrBreak(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The nearest line above that is neither empty nor a comment.
  func lineBefore(_ offset: Int) -> Range<Int>? {
    var start = line(at: offset).lowerBound
    while let end = bytes[range.lowerBound..<start].lastIndex(of: UInt8(ascii: "\n")) {
      let line = line(at: end)
      if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") { return line }
      start = end
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func byte(at offset: Int) -> UInt8? { range.contains(offset) ? bytes[offset] : nil }
}

func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

func isBlankOrBreak(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isBreak(byte)
}
