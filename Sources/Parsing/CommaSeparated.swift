internal import Text

/// A CSV file as rows of cells: separated by semicolons, commas or tabs; UTF-8, or Windows-1252 as a Belgian Excel saves it.
struct CommaSeparated {
  private(set) var rows: [[FieldParser.Scalar]] = []

  init(_ file: SourceFile, _ id: FileID) {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isUTF8 = String(validating: file.bytes, as: UTF8.self) != nil
    let separator = CommaSeparated.separator(in: file.bytes)
    var reader = Reader(bytes: file.bytes, index: start, separator: separator)
    while let row = reader.row() {
      let cells = row.map { cell in
        let text = isUTF8 ? String(decoding: cell.text, as: UTF8.self) : windows1252(cell.text)
        return FieldParser.Scalar(
          text: text.trimmed, place: Place(id, cell.range),
          isVerbatim: isUTF8 && cell.range.count == cell.text.count && text == text.trimmed)
      }
      if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
    }
  }

  /// The one that the first line has most of; a semicolon where it has none.
  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A }
    let counts = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09].map { byte in (byte, line.filter { $0 == byte }.count) }
    return counts.max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : UInt8(ascii: ";") } ?? UInt8(ascii: ";")
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    let separator: UInt8

    /// The next row, or nil at the end. A quoted cell may hold separators, line ends and doubled quotes.
    mutating func row() -> [(text: [UInt8], range: Range<Int>)]? {
      guard index < bytes.count else { return nil }
      var row: [(text: [UInt8], range: Range<Int>)] = []
      while true {
        row.append(cell())
        guard index < bytes.count else { return row }
        let byte = bytes[index]
        index += 1
        if byte != separator {
          if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
          return row
        }
      }
    }

    private mutating func cell() -> (text: [UInt8], range: Range<Int>) {
      var text: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 {
        index += 1
        let start = index
        var end = index
        while index < bytes.count {
          if bytes[index] == 0x22 {
            if index + 1 < bytes.count, bytes[index + 1] == 0x22 { index += 1 } else { break }
          }
          text.append(bytes[index])
          index += 1
          end = index
        }
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return (text, start..<max(start, end))
      }
      let start = index
      while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
      return (Array(bytes[start..<index]), start..<index)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }
  }
}

/// The characters of Windows-1252, whose upper half differs from Latin-1 in 0x80 to 0x9F.
private func windows1252(_ bytes: [UInt8]) -> String {
  let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
  var text = ""
  for byte in bytes {
    let scalar = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
    if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
  }
  return text
}
