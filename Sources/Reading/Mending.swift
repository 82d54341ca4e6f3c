/// The text of a page as the rest of the program wants it, and what had to be mended.
struct MendedText {
  private(set) var bytes: [UInt8]
  /// The offsets, in `bytes`, of the first byte that was no UTF-8 and of the first NUL.
  private(set) var firstInvalid: Int?
  private(set) var invalidCount = 0
  private(set) var firstNul: Int?
  private(set) var isUTF16 = false

  /// Removes a byte order mark, makes every line end a line feed, and replaces what is no UTF-8, NUL and the
  /// separators 0x1E and 0x1F that this program uses.
  init(_ raw: [UInt8]) {
    bytes = raw
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      isUTF16 = true
      bytes = []
      return
    }
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0x0D) { normalizeLineEnds() }
    if String(validating: bytes, as: UTF8.self) == nil { replaceInvalid() }
    if bytes.contains(where: { $0 == 0 || $0 == 0x1E || $0 == 0x1F }) { replaceControls() }
  }

  private mutating func normalizeLineEnds() {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D {
        result.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      } else {
        result.append(bytes[index])
      }
      index += 1
    }
    bytes = result
  }

  private mutating func replaceInvalid() {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    decode: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result.append(contentsOf: String(scalar).utf8)
      case .error:
        if firstInvalid == nil { firstInvalid = result.count }
        invalidCount += 1
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case .emptyInput: break decode
      }
    }
    bytes = result
  }

  private mutating func replaceControls() {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      switch byte {
      case 0:
        if firstNul == nil { firstNul = result.count }
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case 0x1E, 0x1F: result.append(0x20)
      default: result.append(byte)
      }
    }
    bytes = result
  }
}
