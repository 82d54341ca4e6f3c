internal import Cataloging
internal import Markdown
internal import Model
internal import Parsing
internal import Resolving
internal import Templates
internal import Text

/// The values of pages that list others: the home page, the page of each kind, and the page of all pages.
struct ListView {
  let view: SiteView
  let output: String
  let title: String
  /// The page whose text stands above the lists.
  let page: PageID?
  let section: KindFolder?
  let groups: [(title: String, anchor: String, table: [UInt8])]

  static func schema(_ labels: Labels) -> TemplateSchema {
    SiteView.shellSchema(labels).merging([
      "summary": .html, "body": .html, "groups": .list(.object(["title": .text, "anchor": .text, "table": .html])),
      "has_backlinks": .flag, "backlinks": .list(.object(["href": .text, "title": .text, "note": .text])),
    ])
  }

  func html() -> [UInt8] {
    let home: TemplateValue = [
      "href": .text(view.href(from: output, to: "index.html")), "title": .text(view.labels["home"]),
    ]
    let shell = view.shell(for: output, title: title, section: section, crumbs: output == "index.html" ? [] : [home])
    let backlinks = page.map { PageView.backlinks(to: $0, from: output, in: view) } ?? []
    let own: [(TemplateKey, TemplateValue)] = [
      ("summary", summary()), ("body", .html(body())),
      (
        "groups",
        .list(groups.map { ["title": .text($0.title), "anchor": .text($0.anchor), "table": .html($0.table)] })
      ), ("has_backlinks", .bool(!backlinks.isEmpty)), ("backlinks", .list(backlinks)),
    ]
    var html: [UInt8] = []
    _ = view.theme.templates.render("list.html", [.object(TemplateObject(shell + own))], into: &html)
    return html
  }

  private func summary() -> TemplateValue {
    guard let page, let value = view.catalog[page].fields[.summary] else { return .empty }
    return .html(ValueWriter(view: view, page: page, output: output).html(value, of: .summary))
  }

  private func body() -> [UInt8] {
    guard let page else { return [] }
    let document = view.catalog[page]
    var filler = FragmentFiller(view, document.body, view.site[page].body, output: output)
    filler.leavesOutTitle = document.hasTitleHeading
    let blocks = Blocks(view: view, page: page, output: output)
    filler.blocks = zip(document.body.blocks, document.blockOptions).map { blocks.html($0, $1) }
    return filler.fill()
  }

  // MARK: The pages

  static func home(_ view: SiteView) -> ListView {
    let output = "index.html"
    let catalog = view.catalog
    let page = catalog.pageIDs.first { catalog.output(of: $0) == output }
    let listings = Listings(view: view, output: output)
    var groups: [(title: String, anchor: String, table: [UInt8])] = []
    func add(_ label: String, _ anchor: String, _ kind: Kind, _ isIn: (Document) -> Bool) {
      let pages = catalog.pageIDs.filter { catalog[$0].kind == kind && isIn(catalog[$0]) }
      if !pages.isEmpty { groups.append((view.labels[label], anchor, listings.table(pages, kind: kind))) }
    }
    add("what_do_you_see", "tekenen", .scenario) { _ in true }
    add("emergency_procedures", SiteView.emergencyAnchor, .procedure, \.isEmergency)
    add("vital_systems", "vitaal", .system) { $0.fields.choice(.criticality, as: Criticality.self) == .vital }
    add("people", "mensen", .person) { _ in true }
    return ListView(
      view: view, output: output, title: page.map { catalog[$0].title } ?? view.configuration.title, page: page,
      section: nil, groups: groups)
  }

  static func section(_ section: Catalog.Section, _ view: SiteView) -> ListView {
    let listings = Listings(view: view, output: section.output)
    return ListView(
      view: view, output: section.output,
      title: section.page.map { view.catalog[$0].title } ?? view.label(section.folder),
      page: section.page, section: section.folder,
      groups: [("", "lijst", listings.table(section.members, kind: section.folder.kind))])
  }

  /// Pages of no other kind, by folder.
  static func allPages(_ view: SiteView) -> ListView {
    let catalog = view.catalog
    let listings = Listings(view: view, output: view.allPagesOutput)
    let pages = catalog.pageIDs.filter { catalog[$0].kind == .page && catalog[$0].section == nil }
    let folders = Dictionary(grouping: pages) { catalog[$0].folder }
    return ListView(
      view: view, output: view.allPagesOutput, title: view.labels["all_pages"], page: nil, section: nil,
      groups: folders.keys.sorted().map { ($0, "", listings.table(folders[$0] ?? [], kind: .page)) })
  }
}
