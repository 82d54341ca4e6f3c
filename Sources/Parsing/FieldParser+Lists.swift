internal import Diagnostics
internal import Markdown
internal import Model
internal import Text

extension FieldParser {
  /// Reads a Markdown table under a heading, or the rows of a CSV file, as the entries of a list.
  ///
  /// | Naam | Waarde |      [{name: MTU, value: 1492}]
  /// |---|---|          →
  /// | MTU | 1492 |
  ///
  /// A table none of whose columns is one of the list's is no data: nil, and nothing is said about it.
  mutating func entries(header: [Scalar], rows: [[Scalar]], as type: EntryType) -> FieldValue? {
    let columns = header.map { type.field(spelled: $0.text) }
    guard columns.contains(where: { $0 != nil }) else { return nil }
    for (name, column) in zip(header, columns) where column == nil && !name.isEmpty {
      diagnostics.append(.unknownColumn(name.text, among: type.fields.map(\.key), at: name.place))
    }
    return .entries(
      rows.compactMap { row -> Entry? in
        var fields = Fields()
        for (cell, column) in zip(row, columns) {
          guard let column, !cell.isEmpty, !isDash(cell.text), let value = value(cell, as: column.type) else {
            continue
          }
          fields.add(value, for: column.key, at: cell.place)
        }
        guard let first = row.first(where: { !$0.isEmpty }), !fields.keys.isEmpty else { return nil }
        return Entry(fields, at: first.place)
      })
  }

  mutating func entries(_ table: Table, as type: EntryType) -> FieldValue? {
    entries(
      header: table.header.map { scalar($0, isHeader: true) }, rows: table.rows.map { $0.map { scalar($0) } }, as: type)
  }

  mutating func entries(_ csv: CommaSeparated, as type: EntryType) -> FieldValue? {
    entries(header: csv.rows.first ?? [], rows: Array(csv.rows.dropFirst()), as: type)
  }

  private func scalar(_ cell: Table.Cell, isHeader: Bool = false) -> Scalar {
    let isVerbatim = !isHeader && cell.source.utf8.count == cell.place.range.count
    return Scalar(text: isHeader ? cell.text : cell.source, place: cell.place, isVerbatim: isVerbatim)
  }

  /// What stands in a cell to say that there is nothing.
  private func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }
}
