package import Cataloging
package import Diagnostics
internal import Markdown
internal import Model
internal import Parsing
internal import Text

/// Looks up every link and reference of a site, on several threads.
package func resolve(_ catalog: Catalog, jobs: Int) async -> (site: ResolvedSite, diagnostics: [Diagnostic]) {
  let pages = await map(catalog.pageIDs, jobs: jobs) { page -> PageResolver in
    var resolver = PageResolver(page, in: catalog)
    resolver.resolve()
    return resolver
  }
  var backlinks = [[Backlink]](repeating: [], count: pages.count)
  var incoming = [[Key: [PageID]]](repeating: [:], count: pages.count)
  var named: [Place: PageID] = [:]
  for resolver in pages {
    for (target, heading) in resolver.linkedPages where target != resolver.page {
      let link = Backlink(from: resolver.page, heading: heading)
      if backlinks[target.index].last != link { backlinks[target.index].append(link) }
    }
    for (key, place, target) in resolver.references {
      named[place] = target
      if incoming[target.index][key]?.last != resolver.page {
        incoming[target.index][key, default: []].append(resolver.page)
      }
    }
    if let system = resolver.impliedSystem, incoming[system.index][.systems]?.contains(resolver.page) != true {
      incoming[system.index][.systems, default: []].append(resolver.page)
    }
  }
  let site = ResolvedSite(
    catalog: catalog, pages: pages.map(\.resolved), backlinks: backlinks.map(unique), named: named, incoming: incoming,
    impliedSystems: pages.map(\.impliedSystem))
  return (site, pages.flatMap(\.diagnostics))
}

/// Each link once, in the order of the pages.
private func unique(_ links: [Backlink]) -> [Backlink] {
  var seen: Set<Backlink> = []
  return links.filter { seen.insert($0).inserted }
}

/// Resolves one page.
struct PageResolver {
  let page: PageID
  let catalog: Catalog
  private(set) var diagnostics: [Diagnostic] = []
  /// Pages that the body or a text links to, with the heading above the link.
  private(set) var linkedPages: [(target: PageID, heading: Int?)] = []
  /// References that name a page.
  private(set) var references: [(key: Key, place: Place, target: PageID)] = []
  private(set) var resolved = ResolvedPage(body: ResolvedFragment(links: [], images: []), texts: [])
  private(set) var impliedSystem: PageID?

  private var document: Document { catalog[page] }

  init(_ page: PageID, in catalog: Catalog) {
    self.page = page
    self.catalog = catalog
  }

  mutating func resolve() {
    let body = resolve(document.body)
    let texts = document.texts.map { resolve($0) }
    resolved = ResolvedPage(body: body, texts: texts)
    resolve(document.fields)
    for options in document.blockOptions { resolve(options, isBlock: true) }
    for role in document.roles { for reference in role.references { resolve(reference, key: .responsible) } }
    impliedSystem = systemOfFolder()
  }

  /// `systems/mail/restore.md` is about the system whose page is `systems/mail/index.md` or `systems/mail.md`.
  private func systemOfFolder() -> PageID? {
    guard document.kind == .procedure || document.kind == .solution else { return nil }
    let parts = document.path.split(separator: "/")
    guard parts.count >= 3, Vocabulary.folder(named: String(parts[0])) == .systems else { return nil }
    guard case .found(.page(let system)) = catalog.find(path: parts[0] + "/" + parts[1]),
      catalog[system].kind == .system,
      system != page
    else { return nil }
    return system
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    let isWorse = document.isEmergency && diagnostic.rule.isErrorInEmergencies
    diagnostics.append(
      isWorse
        ? Diagnostic(
          diagnostic.rule, at: diagnostic.place, diagnostic.message, severity: .error, labels: diagnostic.labels,
          help: diagnostic.help, fix: diagnostic.fix) : diagnostic)
  }

  // MARK: Links

  private mutating func resolve(_ fragment: Fragment) -> ResolvedFragment {
    let links = fragment.links.map { link -> LinkTarget in
      let target = target(of: link)
      if case .page(let page, _) = target { linkedPages.append((page, link.heading)) }
      return target
    }
    let images = fragment.images.map { image -> LinkTarget in
      image.target.isEmpty
        ? .broken : target(of: String(decoding: image.target, as: UTF8.self), at: image.place, isImage: true)
    }
    return ResolvedFragment(links: links, images: images)
  }

  private mutating func target(of link: Link) -> LinkTarget {
    let text = String(decoding: link.target, as: UTF8.self)
    if link.notation == .automatic, !text.contains(":") || text.hasPrefix("mailto:") { return .external(text) }
    return link.notation == .wiki ? wikiTarget(text, at: link.place) : target(of: text, at: link.place, isImage: false)
  }

  private mutating func wikiTarget(_ text: String, at place: Place) -> LinkTarget {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let anchor = parts.count == 2 ? String(parts[1]) : nil
    guard !name.isEmpty else { return pageTarget(page, anchor: anchor, at: place) }
    switch catalog.find(name) {
    case .found(let target): return pageTarget(target, anchor: anchor, at: place)
    case .wrongCase(let target):
      report(.wrongCase(name, catalog[target].id.value, at: place))
      return pageTarget(target, anchor: anchor, at: place)
    case .ambiguous(let pages):
      report(.ambiguous(name, pages.map { catalog[$0].id.value }, at: place))
      return .broken
    case .draft:
      report(.toDraft(name, at: place))
      return .broken
    case .missing: return target(of: text, at: place, isImage: false)
    }
  }

  private mutating func target(of text: String, at place: Place, isImage: Bool) -> LinkTarget {
    let written = text.trimmedSpaces
    if written.isEmpty {
      report(.empty(at: place))
      return .broken
    }
    if hasScheme(written) || written.hasPrefix("//") || written.hasPrefix("\\\\") { return .external(written) }
    let (path, anchor) = split(written)
    if path.isEmpty { return pageTarget(page, anchor: anchor ?? "", at: place) }
    let from = path.hasPrefix("/") ? "" : document.folder
    guard let wanted = SitePath.normalized(SitePath.join(from, path)) else {
      // Out of content/ but not out of the site's folder is a link like any other that leads nowhere.
      let isInSite = SitePath.normalized(SitePath.join(SitePath.join("content", from), path)) != nil
      report(
        isInSite ? .targetMissing(written, isImage: isImage, near: nil, at: place) : .outsideSite(written, at: place))
      return .broken
    }
    switch catalog.find(path: wanted) {
    case .found(let target): return linkTarget(target, anchor: anchor, at: place)
    case .wrongCase(let target, let real):
      report(.wrongCase(written, real, at: place))
      return linkTarget(target, anchor: anchor, at: place)
    case .draft: report(.toDraft(written, at: place))
    case .missing: report(.targetMissing(written, isImage: isImage, near: catalog.nearestPath(to: wanted), at: place))
    }
    return .broken
  }

  private mutating func linkTarget(_ target: Catalog.Target, anchor: String?, at place: Place) -> LinkTarget {
    switch target {
    case .page(let page): pageTarget(page, anchor: anchor, at: place)
    case .section(let section): .section(section)
    case .attachment(let attachment): .attachment(attachment)
    }
  }

  private mutating func pageTarget(_ target: PageID, anchor: String?, at place: Place) -> LinkTarget {
    guard let anchor, !anchor.isEmpty, anchor.lowercased() != "top" else { return .page(target, anchor: nil) }
    let wanted = String(decoding: percentDecoded(Array(anchor.utf8)), as: UTF8.self)
    if catalog.hasAnchor(wanted, on: target) { return .page(target, anchor: wanted) }
    // A wiki link may name the heading itself.
    let slugged = String(decoding: slug(of: Array(wanted.utf8)), as: UTF8.self)
    if catalog.hasAnchor(slugged, on: target) {
      if slugged != wanted, slugged == wanted.lowercased() {
        report(.wrongCase("#" + anchor, "#" + slugged, at: place))
      }
      return .page(target, anchor: slugged)
    }
    report(
      .anchorMissing(wanted, on: catalog[target], near: nearest(to: wanted, in: catalog.anchors(of: target)), at: place)
    )
    return .page(target, anchor: nil)
  }

  /// `mail.md?x#restore` → `mail.md` and `restore`; the path percent-decoded, with `/`.
  private func split(_ text: String) -> (path: String, anchor: String?) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    let decoded = String(decoding: percentDecoded(Array(path.utf8)), as: UTF8.self)
    return (String(decoded.map { $0 == "\\" ? "/" : $0 }), parts.count == 2 ? String(parts[1]) : nil)
  }

  /// A scheme has two letters or more: `C:` is a drive.
  private func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let scheme = text[..<colon]
    return scheme.utf8.count >= 2
      && scheme.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
      }
      && (scheme.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false)
  }

  // MARK: References

  private mutating func resolve(_ fields: Fields, isBlock: Bool = false) {
    for key in fields.keys {
      switch fields[key] {
      case .references(let list): for reference in list { resolve(reference, key: isBlock ? nil : key) }
      case .entries(let entries):
        // An entry's own references belong to the list: `depends_on` and not `id`.
        for entry in entries {
          for inner in entry.fields.keys {
            let relation: Key = key == .dependsOn ? .dependsOn : inner
            for reference in entry.fields.references(inner) {
              resolve(reference, key: isBlock ? nil : relation == inner ? nestedKey(key, inner) : relation)
            }
          }
        }
      default: continue
      }
    }
  }

  /// Who signed a review is not related by it; a task's responsible person is by `tasks`.
  private func nestedKey(_ list: Key, _ inner: Key) -> Key { list == .tasks && inner == .responsible ? .tasks : list }

  private mutating func resolve(_ reference: Reference, key: Key?) {
    switch catalog.find(reference.text) {
    case .found(let target): name(target, reference, key)
    case .wrongCase(let target):
      report(.wrongCase(reference.text, catalog[target].id.value, at: reference.place))
      name(target, reference, key)
    case .ambiguous(let pages):
      let fitting = pages.filter { reference.kinds.isEmpty || reference.kinds.contains(catalog[$0].kind) }
      if let target = fitting.first, fitting.count == 1 { return name(target, reference, key) }
      report(.ambiguousReference(reference.text, pages.map { catalog[$0].id.value }, at: reference.place))
    case .draft: report(.toDraft(reference.text, at: reference.place))
    case .missing:
      let near = catalog.nearestID(to: reference.text)
      if reference.orText == nil {
        report(.referenceMissing(reference.text, kinds: reference.kinds, near: near, at: reference.place))
      } else if !reference.text.contains(" "), let near, near.count > 3 {
        report(.perhapsReference(reference.text, near: near, at: reference.place))
      }
    }
  }

  private mutating func name(_ target: PageID, _ reference: Reference, _ key: Key?) {
    let kind = catalog[target].kind
    if !reference.kinds.isEmpty, !reference.kinds.contains(kind) {
      if reference.orText == nil {
        report(.wrongKind(reference.text, kind, wanted: reference.kinds, at: reference.place))
      }
      return
    }
    references.append((key ?? .x, reference.place, target))
  }
}

extension String {
  fileprivate var trimmedSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    return String(rest)
  }
}
