/// What the bytes of Markdown are called here.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let hash = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let backtick = UInt8(ascii: "`")
  static let openBrace = UInt8(ascii: "{")
  static let bar = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")
}

extension UInt8 {
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  /// A space, or a control character.
  var isSpace: Bool { self <= 0x20 }
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}

extension ArraySlice<UInt8> {
  /// Without the white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }

  /// The columns of white space at the start; a tab goes to the next multiple of four.
  var indent: Int {
    var columns = 0
    for byte in self {
      if byte == Byte.space { columns += 1 } else if byte == Byte.tab { columns += 4 - columns % 4 } else { break }
    }
    return columns
  }

  func count(ofLeading byte: UInt8) -> Int { prefix { $0 == byte }.count }
}

extension [UInt8] {
  /// Where two of a byte stand beside each other.
  func firstPair(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < count {
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}

func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
