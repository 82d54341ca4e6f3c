internal import Cataloging
internal import Markdown
internal import Model
internal import Parsing
internal import Reading
internal import Resolving
internal import Text

/// Writes the generated blocks of a page.
struct Blocks {
  let view: SiteView
  let page: PageID
  let output: String

  func html(_ call: BlockCall, _ options: Fields) -> [UInt8] {
    let filter = Filter(view, options)
    switch call.block {
    case .systems: return list(.system, filter)
    case .procedures: return list(.procedure, filter)
    case .solutions: return list(.solution, filter)
    case .scenarios: return list(.scenario, filter)
    case .contacts: return contacts()
    case .settings: return entries(.settings, filter)
    case .changes: return entries(.changes, filter)
    case .tasks: return entries(.tasks, filter)
    case .documents: return documents()
    case .responsibilities, .dependencies, .restoreOrder, .expiring, .callTree, .controls: return later(call.block)
    }
  }

  /// What the options of a block let through.
  private struct Filter {
    let systems: Set<PageID>
    let scenarios: Set<PageID>
    let criticality: Criticality?
    let type: ProcedureType?
    let isEmergency: Bool?
    private let view: SiteView

    init(_ view: SiteView, _ options: Fields) {
      self.view = view
      systems = Set(options.references(.systems).compactMap { view.site.page(named: $0) })
      scenarios = Set(options.references(.scenarios).compactMap { view.site.page(named: $0) })
      criticality = options.choice(.criticality, as: Criticality.self)
      type = options.choice(.type, as: ProcedureType.self)
      if case .boolean(let value)? = options[.emergency] { isEmergency = value.value } else { isEmergency = nil }
    }

    func letsThrough(_ page: PageID) -> Bool {
      let document = view.catalog[page]
      if !systems.isEmpty, !systems.contains(page), systems.isDisjoint(with: view.site.systems(of: page)) {
        return false
      }
      if !scenarios.isEmpty {
        let named = document.fields.references(.scenarios).compactMap { view.site.page(named: $0) }
        if scenarios.isDisjoint(with: named) { return false }
      }
      if let criticality, document.fields.choice(.criticality, as: Criticality.self) != criticality { return false }
      if let type, document.fields.choice(.type, as: ProcedureType.self) != type { return false }
      return isEmergency.map { document.isEmergency == $0 } ?? true
    }
  }

  private func list(_ kind: Kind, _ filter: Filter) -> [UInt8] {
    let pages = view.catalog.pageIDs.filter { view.catalog[$0].kind == kind && filter.letsThrough($0) }
    return Listings(view: view, output: output).table(pages, kind: kind)
  }

  private func contacts() -> [UInt8] {
    [Kind.person, .team, .supplier].flatMap { kind -> [UInt8] in
      let pages = view.catalog.pageIDs.filter { view.catalog[$0].kind == kind }
      return pages.isEmpty ? [] : Listings(view: view, output: output).table(pages, kind: kind)
    }
  }

  /// The list of every system that the options name; without options, of this page.
  private func entries(_ key: Key, _ filter: Filter) -> [UInt8] {
    let pages = filter.systems.isEmpty ? [page] : filter.systems.sorted()
    return pages.flatMap { page -> [UInt8] in
      guard let field = Field.field(key, of: view.catalog[page].kind), case .entries(let type) = field.type else {
        return []
      }
      let table = ValueWriter(view: view, page: page, output: output).table(
        view.catalog[page].fields.entries(key), of: type)
      return pages.count == 1 ? table : Array("<p>".utf8) + view.link(from: output, to: page) + "</p>\n".utf8 + table
    }
  }

  /// The files beside the page.
  private func documents() -> [UInt8] {
    let folder = view.catalog[page].folder
    var html: [UInt8] = []
    html.append(static: "<ul>\n")
    for attachment in view.catalog.attachments where SitePath.folder(of: attachment.path) == folder {
      html.append(static: "<li><a href=\"")
      html.append(escaping: view.href(from: output, to: attachment.path))
      html.append(static: "\">")
      html.append(escaping: SitePath.name(of: attachment.path))
      html.append(static: "</a></li>\n")
    }
    html.append(static: "</ul>\n")
    return html
  }

  private func later(_ block: GeneratedBlock) -> [UInt8] {
    var html: [UInt8] = []
    html.append(static: "<p class=\"alert alert-note\"><code>{")
    html.append(escaping: block.rawValue)
    html.append(static: "}</code> ")
    html.append(escaping: view.labels["later_block"])
    html.append(static: "</p>\n")
    return html
  }
}
