internal import Cataloging
internal import Markdown
internal import Model
internal import Parsing
internal import Reading
internal import Resolving
internal import Templates
internal import Text

/// What every page shares: the resolved site, its theme, and the values that are the same on all pages of one depth.
struct SiteView: Sendable {
  let site: ResolvedSite
  let theme: Theme
  let tree: SourceTree

  var catalog: Catalog { site.catalog }
  var configuration: SiteConfiguration { site.catalog.site.configuration }
  var language: Language { configuration.language }
  var labels: Labels { theme.labels }

  var allPagesOutput: String { Vocabulary.spelling(ofValue: "page", in: language) + "-index/index.html" }

  func href(from output: String, to target: PageID) -> String { href(from: output, to: catalog.output(of: target)) }

  func href(from output: String, to path: String) -> String {
    output == path ? SitePath.name(of: path) : percentEncoded(path: SitePath.relative(from: output, to: path))
  }

  /// What a link of a page leads to, as the value of `href`; nil for a broken one.
  func href(from output: String, to target: LinkTarget) -> String? {
    switch target {
    case .page(let page, let anchor):
      let path = catalog.output(of: page)
      guard let anchor else { return href(from: output, to: path) }
      let fragment = "#" + percentEncoded(path: anchor)
      return path == output ? fragment : href(from: output, to: path) + fragment
    case .section(let section): return href(from: output, to: catalog.sections[section].output)
    case .attachment(let attachment): return href(from: output, to: catalog.attachments[attachment].path)
    case .external(let url): return url
    case .broken: return nil
    }
  }

  func label(_ folder: KindFolder) -> String { labels[folder.rawValue] }

  /// The values that the shell of every page needs.
  func shell(for output: String, title: String, section: KindFolder?, crumbs: [TemplateValue]) -> [(
    TemplateKey, TemplateValue
  )] {
    let root = String(repeating: "../", count: output.split(separator: "/").count - 1)
    let sections = catalog.sections.map { entry -> TemplateValue in
      [
        "href": .text(href(from: output, to: entry.output)), "title": .text(label(entry.folder)),
        "current": .bool(entry.folder == section),
      ]
    }
    let allPages: TemplateValue = [
      "href": .text(href(from: output, to: allPagesOutput)), "title": .text(labels["all_pages"]),
      "current": .bool(output == allPagesOutput),
    ]
    let emergencies =
      catalog.hasEmergencies ? root + "index.html#" + SiteView.emergencyAnchor : nil
    return [
      ("root", .text(root)), ("title", .text(title)), ("sections", .list(sections + [allPages])),
      ("emergency_index", TemplateValue(emergencies)), ("crumbs", .list(crumbs)),
      ("has_crumbs", .bool(!crumbs.isEmpty)),
      (
        "site",
        [
          "title": .text(configuration.title), "organisation": .text(configuration.organisation),
          "language": .text(language.rawValue),
        ]
      ), ("label", .object(TemplateObject(labels.all.map { (TemplateKey($0.name), .text($0.text)) }))),
    ]
  }

  static let emergencyAnchor = "nood"

  static func shellSchema(_ labels: Labels) -> TemplateSchema {
    [
      "root": .text, "title": .text, "emergency_index": .text, "has_crumbs": .flag,
      "sections": .list(.object(["href": .text, "title": .text, "current": .flag])),
      "crumbs": .list(.object(["href": .text, "title": .text])),
      "site": .object(["title": .text, "organisation": .text, "language": .text]),
      "label": .object(TemplateSchema(labels.all.map { (name: $0.name, shape: .text) })),
    ]
  }

  func link(from output: String, to page: PageID) -> [UInt8] {
    var html: [UInt8] = []
    html.append(static: "<a href=\"")
    html.append(escaping: href(from: output, to: page))
    html.append(static: "\">")
    html.append(escaping: catalog[page].title)
    html.append(static: "</a>")
    return html
  }

  /// `23 november 2026`.
  func text(_ date: CalendarDate) -> String {
    let months = SiteView.months[language] ?? []
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : "\(date.month)"
    return language == .german ? "\(date.day). \(month) \(date.year)" : "\(date.day) \(month) \(date.year)"
  }

  private static let months: [Language: [String]] = [
    .dutch: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ],
    .french: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    .german: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
  ]

  /// `4 uur`, `2 dagen`.
  func text(_ period: Period) -> String {
    let isOne = period.count == 1
    let unit: String =
      switch (language, period.unit) {
      case (.dutch, .minutes): isOne ? "minuut" : "minuten"
      case (.dutch, .hours): "uur"
      case (.dutch, .days): isOne ? "dag" : "dagen"
      case (.dutch, .weeks): isOne ? "week" : "weken"
      case (.dutch, .months): isOne ? "maand" : "maanden"
      case (.dutch, .years): "jaar"
      case (.french, .minutes): isOne ? "minute" : "minutes"
      case (.french, .hours): isOne ? "heure" : "heures"
      case (.french, .days): isOne ? "jour" : "jours"
      case (.french, .weeks): isOne ? "semaine" : "semaines"
      case (.french, .months): "mois"
      case (.french, .years): isOne ? "an" : "ans"
      case (.german, .minutes): isOne ? "Minute" : "Minuten"
      case (.german, .hours): isOne ? "Stunde" : "Stunden"
      case (.german, .days): isOne ? "Tag" : "Tage"
      case (.german, .weeks): isOne ? "Woche" : "Wochen"
      case (.german, .months): isOne ? "Monat" : "Monate"
      case (.german, .years): isOne ? "Jahr" : "Jahre"
      case (.english, _): isOne ? String(period.unit.rawValue.dropLast()) : period.unit.rawValue
      }
    return "\(period.count) \(unit)"
  }
}
