/// Backslashes before punctuation, and character references: `a\_b&amp;c` is `a_b&c`.
enum Unescaping {
  /// Matches what cmark made of a text against the source: `a_b` against `a\_b`.
  ///
  /// - Returns: the end of the match in `source`; nil where there is none.
  static func match(_ text: [UInt8], in source: [UInt8], at start: Int, upTo end: Int) -> Int? {
    var index = start
    var position = 0
    while position < text.count {
      guard index < end else { return nil }
      let byte = source[index]
      if byte == Byte.backslash, index + 1 < end, source[index + 1].isPunctuation, source[index + 1] == text[position] {
        index += 2
        position += 1
      } else if byte == Byte.ampersand, let reference = CharacterReference(source, at: index) {
        if text[position...].starts(with: reference.bytes) {
          position += reference.bytes.count
          index = reference.end
        } else {
          guard byte == text[position] else { return nil }
          index += 1
          position += 1
        }
      } else {
        guard byte == text[position] else { return nil }
        index += 1
        position += 1
      }
    }
    return index
  }

  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == Byte.backslash, index + 1 < text.endIndex, text[index + 1].isPunctuation {
        index += 1
      } else if text[index] == Byte.ampersand, let reference = CharacterReference(text, at: index) {
        result += reference.bytes
        index = reference.end
        continue
      }
      result.append(text[index])
      index += 1
    }
    return result
  }

  /// Only the character references, as in an attribute's value.
  static func referencesDecoded(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(Byte.ampersand) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == Byte.ampersand, let reference = CharacterReference(text[...], at: index) {
        result += reference.bytes
        index = reference.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}

/// `&#x41;`, `&amp;`: a numeric one, or one of the names that documentation and URLs hold.
struct CharacterReference {
  let bytes: [UInt8]
  /// Just after it.
  let end: Int

  private static let longestName = 10
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "Tab": "\t", "NewLine": "\n",
    "nbsp": "\u{A0}", "lpar": "(", "rpar": ")", "sol": "/", "period": ".", "num": "#", "excl": "!", "copy": "©",
    "reg": "®", "trade": "™", "euro": "€", "mdash": "—", "ndash": "–", "hellip": "…", "rarr": "→", "larr": "←",
    "check": "✓", "times": "×", "middot": "·", "bull": "•", "eacute": "é", "egrave": "è", "euml": "ë", "iuml": "ï",
    "ouml": "ö", "uuml": "ü", "agrave": "à", "auml": "ä", "ccedil": "ç", "szlig": "ß", "lowbar": "_", "percnt": "%",
    "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "commat": "@", "equals": "=", "quest": "?", "semi": ";",
  ]

  init?(_ text: [UInt8], at start: Int) { self.init(text[...], at: start) }

  /// - Parameter start: of the `&`. A number may lack its `;`, as browsers let it.
  init?(_ text: ArraySlice<UInt8>, at start: Int) {
    let rest = text[(start + 1)...]
    if rest.first == Byte.hash {
      let isHexadecimal = rest.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let digits = rest.dropFirst(isHexadecimal ? 2 : 1).prefix(1000)
        .prefix { isHexadecimal ? $0.isHexadecimal : $0.isDigit }
      guard !digits.isEmpty else { return nil }
      let value = UInt32(string(digits), radix: isHexadecimal ? 16 : 10) ?? .max
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      bytes = Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
      end = digits.endIndex + (rest[digits.endIndex...].first == Byte.semicolon ? 1 : 0)
      return
    }
    let name = rest.prefix(CharacterReference.longestName).prefix { $0.isLetter || $0.isDigit }
    guard rest[name.endIndex...].first == Byte.semicolon, let scalar = CharacterReference.names[string(name)] else {
      return nil
    }
    bytes = Array(String(Character(scalar)).utf8)
    end = name.endIndex + 1
  }
}
