internal import Cataloging
internal import Model
internal import Parsing
internal import Resolving
internal import Text

/// Lists of pages as tables: on the pages of the kinds, on the home page, and in generated blocks.
struct Listings {
  let view: SiteView
  let output: String

  /// The columns that tell most about pages of a kind.
  private static func columns(of kind: Kind) -> [Key] {
    switch kind {
    case .system: [.criticality, .rto, .responsible, .backupResponsible]
    case .procedure: [.code, .type, .systems, .duration]
    case .solution: [.errors, .systems]
    case .scenario: [.signs]
    case .person: [.function, .phone, .mobile]
    case .team: [.phone, .members]
    case .supplier: [.phone, .customerNumber, .hours]
    case .page: [.summary]
    }
  }

  func table(_ pages: [PageID], kind: Kind) -> [UInt8] {
    guard !pages.isEmpty else {
      var html: [UInt8] = []
      html.append(static: "<p>")
      html.append(escaping: view.labels["none"])
      html.append(static: "</p>\n")
      return html
    }
    let sorted = pages.sorted { isBefore($0, $1) }
    let columns = Listings.columns(of: kind).filter { key in sorted.contains { !cell($0, key).isEmpty } }
    return HTMLTable.html(
      header: [view.labels["name"]] + columns.map { Vocabulary.label(of: $0, in: view.language) },
      rows: sorted.map { page in [name(page)] + columns.map { cell(page, $0) } })
  }

  /// Emergency procedures first, then by criticality, weight, code and title; the path decides the rest.
  func isBefore(_ a: PageID, _ b: PageID) -> Bool { sortKey(a) < sortKey(b) }

  private func sortKey(_ page: PageID) -> SortKey {
    let document = view.catalog[page]
    let criticality = document.fields.choice(.criticality, as: Criticality.self)
    return SortKey(
      rank: (document.isEmergency ? 0 : 10) + (criticality?.rank ?? Criticality.normal.rank),
      weight: document.fields.integer(.weight) ?? 0, code: document.fields.text(.code)?.value ?? "\u{FFFF}",
      title: document.title.lowercased(), page: page)
  }

  private struct SortKey: Comparable {
    let rank: Int
    let weight: Int
    let code: String
    let title: String
    let page: PageID

    static func < (a: SortKey, b: SortKey) -> Bool {
      (a.rank, a.weight, a.code, a.title, a.page) < (b.rank, b.weight, b.code, b.title, b.page)
    }
  }

  private func name(_ page: PageID) -> [UInt8] {
    var html = view.link(from: output, to: page)
    if view.catalog[page].isEmergency {
      html.append(static: " <strong class=\"badge\">")
      html.append(escaping: view.labels["emergency"])
      html.append(static: "</strong>")
    }
    return html
  }

  private func cell(_ page: PageID, _ key: Key) -> [UInt8] {
    if key == .systems {
      return Array(
        view.site.systems(of: page).map { view.link(from: output, to: $0) }.joined(separator: Array(", ".utf8)))
    }
    guard let value = view.catalog[page].fields[key] else { return [] }
    return ValueWriter(view: view, page: page, output: output).html(value, of: key)
  }
}
