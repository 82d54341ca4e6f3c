internal import Text

/// Questions about the bytes around a tag: a tag that is alone on its line takes the whole line with it.
extension TemplateParser {
  func place(_ range: Range<Int>) -> Place { Place(file, range) }
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { isBlank($0) } }

  func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

  /// The start of the line that an offset stands in.
  func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// True where only blanks stand before the end of the line.
  func isLineEnd(_ offset: Int) -> Bool {
    var index = offset
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    return index == bytes.count || bytes[index] == UInt8(ascii: "\n")
  }

  func isAlone(_ tag: Range<Int>) -> Bool {
    isBlank(lineStart(tag.lowerBound)..<tag.lowerBound) && isLineEnd(tag.upperBound)
  }

  /// The start of the next line.
  func afterLine(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// True where a part of a line holds nothing but blanks and tags of parents and blocks.
  func isClean(_ range: Range<Int>, _ opening: [UInt8], _ closing: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if isBlank(bytes[index]) {
        index += 1
      } else if "<$/".utf8.contains(where: { starts(with: opening + [$0], at: index) }),
        let end = find(closing, from: index)
      {
        index = end + closing.count
      } else {
        return false
      }
    }
    return true
  }

  func starts(with pattern: [UInt8], at offset: Int) -> Bool {
    guard offset + pattern.count <= bytes.count else { return false }
    for index in pattern.indices where bytes[offset + index] != pattern[index] { return false }
    return true
  }

  func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first else { return nil }
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == first, starts(with: pattern, at: index) { return index }
      index += 1
    }
    return nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// `.`, or parts of letters, digits, `_` and `-` with dots between them; a partial's name may have slashes.
  func isName(_ range: Range<Int>, allowingSlash: Bool) -> Bool {
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: ".") { return true }
    var isPartEmpty = true
    for byte in bytes[range] {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: isPartEmpty = false
      case UInt8(ascii: "/") where allowingSlash: isPartEmpty = false
      case UInt8(ascii: "."):
        if isPartEmpty { return false }
        isPartEmpty = true
      default: return false
      }
    }
    return !isPartEmpty
  }

  /// The text before a value, where it stands in an attribute that is not in double quotes: `href=`, `href='`.
  func missingQuote(before offset: Int) -> String? {
    for ending in ["=", "='"] {
      let pattern = Array(ending.utf8)
      let start = offset - pattern.count
      guard start > 0, starts(with: pattern, at: start), isAttributeByte(bytes[start - 1]) else { continue }
      if isInsideTag(start) { return ending }
    }
    return nil
  }

  private func isAttributeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x3A, 0x5F: true
    default: false
    }
  }

  /// True where the last `<` before an offset has no `>` behind it and the quotes between are closed.
  private func isInsideTag(_ offset: Int) -> Bool {
    var quotes = 0
    for index in stride(from: offset - 1, through: max(0, offset - 2000), by: -1) {
      switch bytes[index] {
      case UInt8(ascii: ">"): return false
      case UInt8(ascii: "\""): quotes += 1
      case UInt8(ascii: "<"): return quotes % 2 == 0
      default: continue
      }
    }
    return false
  }
}
