/// The anchor that GitHub makes of a heading's text: `Back-up & herstel` becomes `back-up--herstel`.
///
/// Lower case; spaces become hyphens; letters, marks, digits, `_` and `-` stay, all else goes. Text that goes out as
/// bytes stays bytes: the common case, plain ASCII, never becomes a `String`.
package func slug(of text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  for byte in text {
    switch byte {
    case 0x41...0x5A: result.append(byte | 0x20)
    case 0x61...0x7A, 0x30...0x39, 0x5F, 0x2D: result.append(byte)
    case 0x20: result.append(0x2D)
    case 0x80...: return unicodeSlug(of: text)
    default: break
    }
  }
  return result
}

private func unicodeSlug(of text: [UInt8]) -> [UInt8] {
  var result = ""
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    switch scalar {
    case " ": result.append("-")
    case "_", "-": result.unicodeScalars.append(scalar)
    default: if staysInSlug(scalar) { result.append(scalar.properties.lowercaseMapping) }
    }
  }
  return Array(result.utf8)
}

private func staysInSlug(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
    .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
    true
  default: false
  }
}
