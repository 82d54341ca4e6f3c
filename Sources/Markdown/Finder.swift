internal import Text

/// Finds where in the file the parts of a tree stand.
///
/// cmark's own columns go wrong after tabs, lazy continuations, code spans over lines and `\|`; so a target is searched
/// for, by its own text, in the block that it stands in, from where the last one was found.
struct Finder {
  private let prepared: Prepared
  private let origin: MarkdownSource.Origin
  /// The part of the current block that has not been searched yet.
  private var rest = 0..<0

  /// A target that is not found in this many bytes has another form in the source: a reference link's, say.
  private static let reach = 4096

  init(_ prepared: Prepared, origin: MarkdownSource.Origin) {
    self.prepared = prepared
    self.origin = origin
  }

  func title(_ index: Int) -> String? { prepared.titles.indices.contains(index) ? prepared.titles[index] : nil }

  /// Begins a block whose inlines come next.
  mutating func enter(_ block: Node) {
    let first = prepared.line(block.startLine)
    let last = prepared.line(max(block.startLine, block.endLine))
    rest = first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// Where the target of a link or image stands, or the link itself where its target is written elsewhere.
  mutating func place(of target: [UInt8], linkedBy node: Node) -> Place {
    if let found = find(target, after: [0x5D, 0x28]) ?? find(target, after: [0x3C]) ?? find(target, after: []) {
      rest = found.upperBound..<max(found.upperBound, rest.upperBound)
      return place(found)
    }
    let line = prepared.line(node.startLine)
    guard node.startLine > 0, !line.isEmpty else { return place(rest.prefix(1)) }
    let start = min(line.lowerBound + max(0, node.startColumn - 1), line.upperBound)
    return place(start..<min(start + 1, line.upperBound))
  }

  /// Where a text stands that the source holds as it is; the start of what is left of the block where it does not.
  mutating func place(of text: [UInt8]) -> Place {
    guard let found = find(text, after: []) else { return place(rest.prefix(1)) }
    rest = found.upperBound..<max(found.upperBound, rest.upperBound)
    return place(found)
  }

  func place(ofLine line: Int) -> Place {
    var range = prepared.line(line)
    while range.count > 1, prepared.bytes[range.lowerBound] == 0x20 { range = range.dropFirst() }
    return place(range)
  }

  /// The bytes of the source, not of the file, that some lines hold.
  func sourceRange(ofLines lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    let start = prepared.sourceOffset(prepared.line(first).lowerBound)
    return start..<max(start, prepared.sourceOffset(prepared.line(last).upperBound))
  }

  private func place(_ range: Range<Int>) -> Place {
    switch origin {
    case .place(let place): return place
    case .file(let file, let offset):
      let start = prepared.sourceOffset(range.lowerBound)
      return Place(file, offset + start..<offset + start + range.count)
    }
  }

  private func find(_ text: [UInt8], after opening: [UInt8]) -> Range<Int>? {
    guard let first = (opening.first ?? text.first) else { return nil }
    let wanted = opening + text
    let end = min(rest.upperBound, rest.lowerBound + Finder.reach, prepared.bytes.count)
    guard end - rest.lowerBound >= wanted.count else { return nil }
    var index = rest.lowerBound
    search: while index + wanted.count <= end {
      if prepared.bytes[index] == first {
        for offset in wanted.indices where prepared.bytes[index + offset] != wanted[offset] {
          index += 1
          continue search
        }
        return index + opening.count..<index + wanted.count
      }
      index += 1
    }
    return nil
  }
}

// MARK: Tables as data

extension Finder {
  func table(_ node: Node, under heading: Int) -> Table {
    var rows: [[Table.Cell]] = []
    var row = node.firstChild
    while let current = row {
      rows.append(cells(of: current))
      row = current.next
    }
    return Table(heading: heading, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func cells(of row: Node) -> [Table.Cell] {
    let sources = cellRanges(prepared.line(row.startLine))
    var cells: [Table.Cell] = []
    var cell = row.firstChild
    while let current = cell {
      let range = cells.count < sources.count ? sources[cells.count] : prepared.line(row.startLine).suffix(0)
      cells.append(Table.Cell(text: plainText(of: current), source: source(range), place: place(range)))
      cell = current.next
    }
    return cells
  }

  private func source(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for byte in prepared.bytes[range] {
      if byte == 0x7C, bytes.last == 0x5C { bytes.removeLast() }
      if byte == Prepared.bar { if bytes.last != 0x7C { bytes.append(0x7C) } } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of a row between unescaped bars, without spaces around them.
  private func cellRanges(_ line: Range<Int>) -> [Range<Int>] {
    var borders: [Int] = []
    var start = line.lowerBound
    // A row inside quotes or a list: what stands before the first bar or text is the container's.
    while start < line.upperBound, [0x20, 0x3E, 0x09].contains(prepared.bytes[start]) { start += 1 }
    if start < line.upperBound, prepared.bytes[start] == 0x7C { start += 1 }
    var index = start
    while index < line.upperBound {
      if prepared.bytes[index] == 0x5C { index += 1 } else if prepared.bytes[index] == 0x7C { borders.append(index) }
      index += 1
    }
    borders.append(line.upperBound)
    return borders.map { border in
      let trimmed = prepared.bytes[min(start, border)..<border].trimmed
      start = border + 1
      return trimmed.startIndex..<trimmed.endIndex
    }
  }

  private func plainText(of cell: Node) -> String {
    var text: [UInt8] = []
    var node = cell
    while true {
      switch node.kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
      if let child = node.firstChild {
        node = child
        continue
      }
      while node != cell, node.next == nil {
        guard let parent = node.parent else { break }
        node = parent
      }
      guard node != cell, let next = node.next else { break }
      node = next
    }
    var plain: [UInt8] = []
    for byte in text {
      if byte == Prepared.bar { if plain.last != 0x7C { plain.append(0x7C) } } else { plain.append(byte) }
    }
    return String(decoding: plain[...].trimmed, as: UTF8.self)
  }
}
