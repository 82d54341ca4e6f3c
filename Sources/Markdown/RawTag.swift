/// One tag of raw HTML, taken apart.
struct RawTag {
  struct Attribute {
    /// In lower case.
    let name: String
    /// Where its value stands, without quotes.
    let value: Range<Int>
  }

  /// In lower case.
  let name: String
  let isClosing: Bool
  let attributes: [Attribute]
  /// From its `<` to just after its `>`.
  let range: Range<Int>

  subscript(name: String) -> Range<Int>? { attributes.first { $0.name == name }?.value }

  /// Nil where no tag starts with the `<` at an offset.
  init?(_ text: [UInt8], at start: Int) {
    var index = start + 1
    isClosing = index < text.count && text[index] == Byte.slash
    if isClosing { index += 1 }
    let nameEnd = RawTag.endOfName(text, index)
    guard nameEnd > index, nameEnd < text.count else { return nil }
    name = string(text[index..<nameEnd]).lowercased()
    index = nameEnd
    var attributes: [Attribute] = []
    while true {
      while index < text.count, text[index].isSpace || text[index] == Byte.slash { index += 1 }
      guard index < text.count else { return nil }
      if text[index] == Byte.greater { break }
      guard attributes.count < 100, let attribute = RawTag.attribute(text, &index) else { return nil }
      attributes.append(attribute)
    }
    self.attributes = attributes
    range = start..<index + 1
  }

  /// The end of the letters, digits, `-`, `_`, `.` and `:` from an offset on, the first of which is a letter.
  static func endOfName(_ text: [UInt8], _ start: Int) -> Int {
    guard start < text.count, text[start].isLetter else { return start }
    var index = start
    while index < text.count {
      let byte = text[index]
      guard
        byte.isLetter || byte.isDigit || [Byte.hyphen, UInt8(ascii: "_"), UInt8(ascii: "."), Byte.colon].contains(byte)
      else { break }
      index += 1
    }
    return index
  }

  private static func attribute(_ text: [UInt8], _ index: inout Int) -> Attribute? {
    let start = index
    while index < text.count, !text[index].isSpace,
      ![Byte.equals, Byte.greater, Byte.slash, Byte.less].contains(text[index])
    {
      index += 1
    }
    guard index > start else { return nil }
    let name = string(text[start..<index]).lowercased()
    var next = index
    while next < text.count, text[next].isSpace { next += 1 }
    guard next < text.count, text[next] == Byte.equals else { return Attribute(name: name, value: index..<index) }
    index = next + 1
    guard let value = value(text, &index) else { return nil }
    return Attribute(name: name, value: value)
  }

  /// Nil where a quote is never closed.
  private static func value(_ text: [UInt8], _ index: inout Int) -> Range<Int>? {
    while index < text.count, text[index].isSpace { index += 1 }
    guard index < text.count else { return nil }
    let quote = text[index]
    if quote == Byte.quote || quote == Byte.apostrophe {
      let start = index + 1
      guard let end = text[start...].firstIndex(of: quote) else { return nil }
      index = end + 1
      return start..<end
    }
    let start = index
    while index < text.count, !text[index].isSpace, text[index] != Byte.greater { index += 1 }
    return start..<index
  }
}
