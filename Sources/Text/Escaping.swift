extension [UInt8] {
  /// Appends a literal of the program itself.
  package mutating func append(static text: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func append(run: Span<UInt8>) {
    unsafe run.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends text as HTML text or attribute value: `a<b` becomes `a&lt;b`. Runs between special bytes are copied whole.
  package mutating func append(escaping text: Span<UInt8>) {
    var from = 0
    for index in 0..<text.count {
      let entity: StaticString
      switch text[index] {
      case 0x26: entity = "&amp;"
      case 0x3C: entity = "&lt;"
      case 0x3E: entity = "&gt;"
      case 0x22: entity = "&quot;"
      default: continue
      }
      if index > from { append(run: text.extracting(from..<index)) }
      append(static: entity)
      from = index + 1
    }
    if text.count > from { append(run: text.extracting(from..<text.count)) }
  }

  package mutating func append(escaping text: [UInt8]) {
    let span = text.span
    append(escaping: span)
  }

  package mutating func append(escaping text: String) { append(escaping: Array(text.utf8)) }

  /// Appends a URL as an attribute value: what may not stand in a URL is percent-encoded, `%` stays, as cmark does it.
  package mutating func append(href text: [UInt8]) {
    for byte in text {
      if staysInHref(byte) {
        append(byte)
      } else if byte == 0x26 {
        append(static: "&amp;")
      } else if byte == 0x27 {
        append(static: "&#x27;")
      } else {
        append(0x25)
        append(hexadecimal(byte >> 4))
        append(hexadecimal(byte & 15))
      }
    }
  }
}

private func staysInHref(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  // - _ . + ! * ( ) , % # @ ? = ; : / $ ~
  case 0x2D, 0x5F, 0x2E, 0x2B, 0x21, 0x2A, 0x28, 0x29, 0x2C, 0x25, 0x23, 0x40, 0x3F, 0x3D, 0x3B, 0x3A, 0x2F, 0x24, 0x7E:
    true
  default: false
  }
}

private func hexadecimal(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }

/// `a%20b` becomes `a b`; a `%` that is not followed by two hexadecimal digits stays.
package func percentDecoded(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(0x25) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    if text[index] == 0x25, index + 2 < text.count, let high = digit(text[index + 1]), let low = digit(text[index + 2])
    {
      result.append(high << 4 | low)
      index += 3
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

/// Percent-encodes the bytes of a path that may not stand in the path of a URL: `a b#1.md` becomes `a%20b%231.md`.
package func percentEncoded(path: String) -> String {
  var result = ""
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x2B, 0x2C, 0x40, 0x3D, 0x3A:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      result.append("%")
      result.unicodeScalars.append(Unicode.Scalar(hexadecimal(byte >> 4)))
      result.unicodeScalars.append(Unicode.Scalar(hexadecimal(byte & 15)))
    }
  }
  return result
}
