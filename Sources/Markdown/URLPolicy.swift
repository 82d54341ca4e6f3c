/// The scheme of a URL that would run something, or nil where it is harmless.
///
/// Control characters and spaces are looked through, as browsers do: `java\nscript:` is `javascript`.
func unsafeScheme(of url: [UInt8]) -> String? {
  var scheme: [UInt8] = []
  for byte in url {
    if byte.isSpace || byte == 0x7F { continue }
    if byte == Byte.colon {
      let name = string(scheme)
      return ["javascript", "vbscript", "data"].contains(name) ? name : nil
    }
    guard byte.isLetter, scheme.count < 12 else { return nil }
    scheme.append(byte | 0x20)
  }
  return nil
}

/// `data:image/png;base64,…`: a picture in the page itself, in one of the formats that hold no program.
func isImageData(_ url: [UInt8]) -> Bool {
  let start = string(url.prefix(16)).lowercased()
  return ["data:image/png;", "data:image/gif;", "data:image/jpeg;", "data:image/webp;"].contains { start.hasPrefix($0) }
}
