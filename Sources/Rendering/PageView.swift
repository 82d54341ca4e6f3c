internal import Cataloging
internal import Markdown
internal import Model
internal import Parsing
internal import Reading
internal import Resolving
internal import Templates
internal import Text

/// The values that the template of one page gets.
struct PageView {
  let view: SiteView
  let page: PageID
  private let output: String
  private let document: Document
  private let values: ValueWriter

  init(_ view: SiteView, _ page: PageID) {
    self.view = view
    self.page = page
    output = view.catalog.output(of: page)
    document = view.catalog[page]
    values = ValueWriter(view: view, page: page, output: output)
  }

  static func schema(_ labels: Labels) -> TemplateSchema {
    let link: TemplateShape = .object(["href": .text, "title": .text, "note": .text])
    return SiteView.shellSchema(labels).merging([
      "kind": .text, "kind_label": .text, "is_emergency": .flag, "code": .text, "title_anchor": .text, "summary": .html,
      "has_facts": .flag, "facts": .list(.object(["name": .text, "value": .html])), "has_more_facts": .flag,
      "more_facts": .list(.object(["name": .text, "value": .html])), "notice": .text, "body": .html,
      "lists": .list(.object(["title": .text, "anchor": .text, "table": .html])),
      "relations": .list(.object(["title": .text, "items": .list(link)])), "has_backlinks": .flag,
      "backlinks": .list(link), "changed": .text, "edit": .text, "toc": .html,
    ])
  }

  func html() -> [UInt8] {
    var html: [UInt8] = []
    _ = view.theme.templates.render("page.html", [.object(TemplateObject(fields()))], into: &html)
    return html
  }

  private var folder: KindFolder? { KindFolder.allCases.first { document.belongs(to: $0) } }

  private func fields() -> [(TemplateKey, TemplateValue)] {
    let facts = self.facts { !PageView.afterText.contains($0) }
    let moreFacts = self.facts { PageView.afterText.contains($0) }
    let backlinks = backlinks()
    let toc = tableOfContents()
    let titleHeading = document.hasTitleHeading ? document.body.headings.first : nil
    let shell = view.shell(for: output, title: document.title, section: folder, crumbs: crumbs())
    let own: [(TemplateKey, TemplateValue)] = [
      ("kind", .text(document.kind.rawValue)),
      (
        "kind_label",
        .text(Vocabulary.label(ofValue: document.isService ? "service" : document.kind.rawValue, in: view.language))
      ),
      ("is_emergency", .bool(document.isEmergency)), ("code", TemplateValue(document.fields.text(.code)?.value)),
      ("title_anchor", titleHeading.map { .bytes($0.slug) } ?? .empty),
      ("summary", document.fields[.summary].map { .html(values.html($0, of: .summary)) } ?? .empty),
      ("has_facts", .bool(!facts.isEmpty)), ("facts", .list(facts)),
      ("has_more_facts", .bool(!moreFacts.isEmpty)), ("more_facts", .list(moreFacts)), ("notice", notice()),
      ("body", .html(body(toc))), ("lists", .list(lists())), ("relations", .list(relations())),
      ("has_backlinks", .bool(!backlinks.isEmpty)), ("backlinks", .list(backlinks)), ("changed", changed()),
      ("edit", edit()), ("toc", toc.isEmpty ? .empty : .html(toc)),
    ]
    return shell + own
  }

  /// A page whose file holds text that was not read says so.
  private func notice() -> TemplateValue {
    let isUnread = view.tree.files[document.file].bytes.isEmpty && document.file != view.tree.siteFile
    return isUnread ? .text(view.labels["unreadable_page"]) : .empty
  }

  private func crumbs() -> [TemplateValue] {
    var crumbs: [TemplateValue] = []
    if output != "index.html" {
      crumbs.append(["href": .text(view.href(from: output, to: "index.html")), "title": .text(view.labels["home"])])
    }
    if let folder, let section = view.catalog.section(of: folder) {
      crumbs.append(["href": .text(view.href(from: output, to: section.output)), "title": .text(view.label(folder))])
    }
    if [.procedure, .solution].contains(document.kind), let system = view.site.systems(of: page).first {
      crumbs.append(["href": .text(view.href(from: output, to: system)), "title": .text(view.catalog[system].title)])
    }
    return crumbs
  }

  // MARK: Front matter

  /// Keys that are shown elsewhere on the page, or not at all.
  private static let notFacts: Set<Key> = [
    .title, .id, .kind, .summary, .draft, .weight, .x, .code, .emergency, .aliases,
  ]

  /// What one wants to know after the steps, and what only the keepers of the page want to know.
  private static let afterText: Set<Key> = [
    .verify, .rollback, .escalate, .endsWhen, .tags, .audience, .maintainer, .reviewed, .reviewEvery, .tested,
    .testEvery,
    .controls, .seen,
  ]

  private func facts(_ isWanted: (Key) -> Bool) -> [TemplateValue] {
    var facts: [TemplateValue] = []
    func add(_ name: String, _ value: [UInt8]) {
      if !value.isEmpty { facts.append(["name": .text(name), "value": .html(value)]) }
    }
    for field in Field.fields(of: document.kind) where !PageView.notFacts.contains(field.key) && isWanted(field.key) {
      if field.key == .systems, document.kind != .scenario {
        let systems = view.site.systems(of: page).map { view.link(from: output, to: $0) }
        add(Vocabulary.label(of: .systems, in: view.language), Array(systems.joined(separator: Array(", ".utf8))))
      } else if let value = document.fields[field.key], !isList(field) {
        add(Vocabulary.label(of: field.key, in: view.language), values.html(value, of: field.key))
      }
      if field.key == .backupResponsible {
        for role in document.roles {
          add(
            role.name.prefix(1).uppercased() + role.name.dropFirst(),
            values.html(.references(role.references), of: .responsible))
        }
      }
    }
    return facts
  }

  /// Lists of many fields are tables of their own below the text.
  private func isList(_ field: Field) -> Bool {
    guard case .entries(let type) = field.type else { return false }
    return type.hasTableForm || [.dataBackup, .duties, .accepted].contains(field.key)
  }

  private func lists() -> [TemplateValue] {
    Field.fields(of: document.kind).compactMap { field -> TemplateValue? in
      guard isList(field), case .entries(let type) = field.type else { return nil }
      let entries = document.fields.entries(field.key)
      // A table that stands in the text is not printed again.
      let isInText = document.fields.keyPlace(field.key).map { place in
        document.body.headings.contains { $0.place == place }
      }
      guard !entries.isEmpty, isInText != true else { return nil }
      return [
        "title": .text(Vocabulary.label(of: field.key, in: view.language)),
        "anchor": .text("list-" + field.key.rawValue),
        "table": .html(values.table(entries, of: type)),
      ]
    }
  }

  // MARK: Body

  private func body(_ toc: [UInt8]) -> [UInt8] {
    var filler = FragmentFiller(view, document.body, view.site[page].body, output: output)
    filler.leavesOutTitle = document.hasTitleHeading
    filler.tableOfContents = toc
    let blocks = Blocks(view: view, page: page, output: output)
    filler.blocks = zip(document.body.blocks, document.blockOptions).map { blocks.html($0, $1) }
    return filler.fill()
  }

  /// The headings of levels 2 and 3; none where there are fewer than three.
  private func tableOfContents() -> [UInt8] {
    let headings = document.body.headings.enumerated().filter { index, heading in
      heading.level <= 3 && !(document.hasTitleHeading && index == 0)
    }.map(\.element)
    guard headings.count >= 3 else { return [] }
    var html: [UInt8] = []
    html.append(static: "<ul>\n")
    var isNested = false
    for (index, heading) in headings.enumerated() {
      let isDeep = heading.level == 3 && index > 0
      if isDeep != isNested {
        html.append(static: isDeep ? "<ul>\n" : "</ul>\n</li>\n")
      } else if index > 0 {
        html.append(static: "</li>\n")
      }
      isNested = isDeep
      html.append(static: "<li><a href=\"#")
      html.append(escaping: percentEncoded(path: String(decoding: heading.slug, as: UTF8.self)))
      html.append(static: "\">")
      html.append(escaping: heading.text)
      html.append(static: "</a>")
    }
    html.append(static: isNested ? "</li>\n</ul>\n</li>\n</ul>\n" : "</li>\n</ul>\n")
    return html
  }

  // MARK: Relations

  /// What other pages say about this one in their front matter, by what they say.
  private func relations() -> [TemplateValue] {
    var relations: [TemplateValue] = []
    let keys: [Key] = [
      .systems, .dependsOn, .responsible, .backupResponsible, .maintainer, .deputy, .members, .teams, .tasks, .supplier,
      .scenarios, .decides, .call, .escalate, .needs, .secretsAt, .dataBackup, .interfaces, .phoneVia,
    ]
    for key in keys {
      let pages = view.site.pages(naming: page, as: key)
      if pages.isEmpty { continue }
      if key == .systems {
        for folder in [KindFolder.procedures, .solutions, .scenarios] {
          add(view.label(folder), pages.filter { view.catalog[$0].belongs(to: folder) }, to: &relations)
        }
      } else {
        add(view.labels["incoming_" + key.rawValue], pages, to: &relations)
      }
    }
    return relations
  }

  private func add(_ title: String, _ pages: [PageID], to relations: inout [TemplateValue]) {
    guard !pages.isEmpty else { return }
    let listings = Listings(view: view, output: output)
    let items = pages.sorted { listings.isBefore($0, $1) }.map { page -> TemplateValue in
      let document = view.catalog[page]
      return [
        "href": .text(view.href(from: output, to: page)), "title": .text(document.title),
        "note": TemplateValue(document.isEmergency ? view.labels["emergency"] : nil),
      ]
    }
    relations.append(["title": .text(title), "items": .list(items)])
  }

  private func backlinks() -> [TemplateValue] { PageView.backlinks(to: page, from: output, in: view) }

  static func backlinks(to page: PageID, from output: String, in view: SiteView) -> [TemplateValue] {
    view.site.backlinks[page.index].map { link in
      let from = view.catalog[link.from]
      let heading = link.heading.flatMap { index -> Heading? in
        index == 0 && from.hasTitleHeading ? nil : from.body.headings[index]
      }
      let anchor = heading.map { "#" + percentEncoded(path: String(decoding: $0.slug, as: UTF8.self)) } ?? ""
      return [
        "href": .text(view.href(from: output, to: link.from) + anchor), "title": .text(from.title),
        "note": TemplateValue(heading.map { String(decoding: $0.text, as: UTF8.self) }),
      ]
    }
  }

  private func changed() -> TemplateValue {
    guard let day = view.tree.lastChanges[document.file], let date = CalendarDate(day) else { return .empty }
    return .text(view.text(date))
  }

  private func edit() -> TemplateValue {
    guard let pattern = view.configuration.editURL, document.file != view.tree.siteFile else { return .empty }
    let parts = pattern.split(separator: "{path}", omittingEmptySubsequences: false)
    return .text(parts.joined(separator: percentEncoded(path: view.tree.files[document.file].path)))
  }
}
