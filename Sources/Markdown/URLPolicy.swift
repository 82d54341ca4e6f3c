/// The scheme of a URL that would run something, or nil where it is harmless.
///
/// Control characters and spaces are looked through, as browsers do: `java\nscript:` is `javascript`.
func unsafeScheme(of url: [UInt8]) -> String? {
  var scheme: [UInt8] = []
  for byte in url {
    if byte <= 0x20 || byte == 0x7F { continue }
    if byte == 0x3A {
      let name = String(decoding: scheme, as: UTF8.self)
      return ["javascript", "vbscript", "data"].contains(name) ? name : nil
    }
    guard (0x61...0x7A).contains(byte | 0x20), scheme.count < 12 else { return nil }
    scheme.append(byte | 0x20)
  }
  return nil
}

/// `data:image/png;base64,…`: a picture in the page itself, which is harmless in an `<img>`.
func isImageData(_ url: [UInt8]) -> Bool {
  String(decoding: url.prefix(11), as: UTF8.self).lowercased() == "data:image/"
}

/// Character references of an attribute's value: those that URLs hold, and all numeric ones.
func entitiesDecoded(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(0x26) else { return text }
  var result: [UInt8] = []
  var index = 0
  while index < text.count {
    if text[index] == 0x26, let (scalar, end) = reference(text, index + 1) {
      result.append(contentsOf: String(Character(scalar)).utf8)
      index = end
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}

private let named: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "colon": ":", "tab": "\t", "newline": "\n",
  "nbsp": "\u{A0}",
  "lpar": "(", "rpar": ")", "sol": "/", "period": ".", "num": "#", "excl": "!",
]

/// What stands between `&` and `;`, or up to the first byte that belongs to no number; HTML lets that `;` go.
private func reference(_ text: [UInt8], _ start: Int) -> (Unicode.Scalar, Int)? {
  guard start < text.count else { return nil }
  if text[start] == 0x23 {
    var index = start + 1
    let isHexadecimal = index < text.count && (text[index] | 0x20) == 0x78
    if isHexadecimal { index += 1 }
    let digits = text[index...].prefix { isHexadecimal ? isHex($0) : (0x30...0x39).contains($0) }
    guard !digits.isEmpty,
      let value = UInt32(String(decoding: digits.suffix(10), as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    let end = digits.endIndex < text.count && text[digits.endIndex] == 0x3B ? digits.endIndex + 1 : digits.endIndex
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }
  guard let end = text[start...].prefix(12).firstIndex(of: 0x3B) else { return nil }
  return named[String(decoding: text[start..<end], as: UTF8.self).lowercased()].map { ($0, end + 1) }
}

private func isHex(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
}
