internal import Text

/// The table that is being written.
struct TableState {
  var alignments: [UInt8] = []
  /// 1-based inside a cell; 0 outside tables.
  var column = 0
  var isHeader = false
  var hasBody = false
  /// Filled where the table is wanted as data.
  var collected: CollectedTable?
}

/// A table that is wanted as data, as far as it has been read.
struct CollectedTable {
  let heading: Int
  var rows: [[Table.Cell]] = []
  /// Where the cells of the current row stand in the text that cmark was given.
  var sources: [Range<Int>] = []
  var htmlStart = 0
  var textStart = 0

  var table: Table { Table(heading: heading, header: rows.first ?? [], rows: Array(rows.dropFirst())) }
}

extension Writer {
  mutating func enterTable(_ node: Node) {
    freshLine()
    put("<table>")
    table = TableState(alignments: node.alignments)
    if let index = heading.wantsTable {
      heading.wantsTable = nil
      table.collected = CollectedTable(heading: index)
    }
  }

  mutating func enterRow(_ node: Node) {
    freshLine()
    let line = positions.enterRow(node)
    table.isHeader = node.isHeaderRow
    if table.isHeader {
      putLine("<thead>")
    } else if !table.hasBody {
      putLine("<tbody>")
      table.hasBody = true
    }
    put("<tr>")
    if table.collected != nil {
      table.collected?.rows.append([])
      table.collected?.sources = positions.cells(ofLine: line)
    }
  }

  mutating func enterCell() {
    freshLine()
    if table.isHeader { put("<th") } else { put("<td") }
    if table.column < table.alignments.count {
      switch table.alignments[table.column] {
      case UInt8(ascii: "l"): put(" align=\"left\"")
      case UInt8(ascii: "c"): put(" align=\"center\"")
      case UInt8(ascii: "r"): put(" align=\"right\"")
      default: break
      }
    }
    put(">")
    table.column += 1
    table.collected?.htmlStart = fragment.html.count
    table.collected?.textStart = fragment.text.count
  }

  mutating func exitCell() {
    if let collected = table.collected { collectCell(collected) }
    if table.isHeader { put("</th>") } else { put("</td>") }
    fragment.text.append(Byte.tab)
  }

  private mutating func collectCell(_ collected: CollectedTable) {
    let index = table.column - 1
    let line = collected.sources.last.map { $0.upperBound..<$0.upperBound } ?? 0..<0
    let range = index < collected.sources.count ? collected.sources[index] : line
    let cell = Table.Cell(
      text: string(fragment.text[collected.textStart...].trimmed), source: string(positions.cellSource(range)),
      html: collected.htmlStart..<fragment.html.count, place: positions.place(range))
    table.collected?.rows[collected.rows.count - 1].append(cell)
  }

  mutating func exitRow() {
    freshLine()
    table.column = 0
    if table.isHeader {
      putLine("</tr>")
      put("</thead>")
    } else {
      put("</tr>")
    }
    fragment.text.append(Byte.lineFeed)
  }

  mutating func exitTable() {
    freshLine()
    if table.hasBody { putLine("</tbody>") }
    putLine("</table>")
    if let collected = table.collected { fragment.tables.append(collected.table) }
    table = TableState()
  }
}

extension Positions {
  /// Begins a row; returns its line.
  ///
  /// Of a header under text without an empty line cmark gives the line of that text. It stands two lines above the first
  /// row of the body, and one above the end of a table without body.
  mutating func enterRow(_ row: Node) -> Int {
    var number = row.startLine
    if row.isHeaderRow, let body = row.next?.startLine ?? row.parent.map({ $0.endLine + 1 }), body - 2 > number {
      number = body - 2
    }
    enter(line: number)
    return number
  }

  /// The parts of a row between unescaped bars, without the spaces around them.
  func cells(ofLine number: Int) -> [Range<Int>] {
    let line = prepared.line(number)
    var start = line.lowerBound
    // What stands before the first bar or text is a quote's or a list's.
    while start < line.upperBound, prepared.bytes[start].isSpace || prepared.bytes[start] == Byte.greater { start += 1 }
    if start < line.upperBound, prepared.bytes[start] == Byte.bar { start += 1 }
    var borders: [Int] = []
    var index = start
    while index < line.upperBound {
      if prepared.bytes[index] == Byte.backslash {
        index += 1
      } else if prepared.bytes[index] == Byte.bar {
        borders.append(index)
      }
      index += 1
    }
    borders.append(line.upperBound)
    return borders.map { border in
      let cell = prepared.bytes[min(start, border)..<border].trimmed
      start = border + 1
      return cell.startIndex..<cell.endIndex
    }
  }

  /// A cell as written, with `\|` as `|`.
  func cellSource(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in prepared.bytes[range] {
      if byte == Byte.bar, result.last == Byte.backslash { result.removeLast() }
      result.append(byte)
    }
    return Prepared.restored(result)
  }
}
