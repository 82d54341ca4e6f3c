package import Cataloging
package import Model
internal import Parsing
internal import Text

/// Where a link goes.
package enum LinkTarget: Sendable {
  /// A page, and the anchor on it.
  case page(PageID, anchor: String?)
  /// A list of pages of one kind, by its index in the catalog.
  case section(Int)
  /// A file beside a page, by its index in the catalog.
  case attachment(Int)
  /// An address outside the site, as written.
  case external(String)
  /// Nothing: the text stays, the finding says why.
  case broken
}

/// The targets of the links and images of one page, in the order of the fragments that hold them.
package struct ResolvedPage: Sendable {
  package let body: ResolvedFragment
  /// One for each of `Document.texts`.
  package let texts: [ResolvedFragment]
}

package struct ResolvedFragment: Sendable {
  package let links: [LinkTarget]
  package let images: [LinkTarget]
}

/// A link to a page, seen from that page.
package struct Backlink: Sendable, Hashable {
  package let from: PageID
  /// The heading of that page that the link stands under.
  package let heading: Int?
}

/// A catalog whose every link and reference is looked up, and the relations that follow from them.
package struct ResolvedSite: Sendable {
  package let catalog: Catalog
  package let pages: [ResolvedPage]
  package let backlinks: [[Backlink]]
  /// How many links there are.
  package let linkCount: Int
  private let named: [Place: PageID]
  private let incoming: [[Key: [PageID]]]
  private let impliedSystems: [PageID?]

  init(
    catalog: Catalog, pages: [ResolvedPage], backlinks: [[Backlink]], named: [Place: PageID],
    incoming: [[Key: [PageID]]], impliedSystems: [PageID?]
  ) {
    self.catalog = catalog
    self.pages = pages
    self.backlinks = backlinks
    self.named = named
    self.incoming = incoming
    self.impliedSystems = impliedSystems
    linkCount = pages.reduce(0) { sum, page in
      sum + page.body.links.count + page.body.images.count + page.texts.reduce(0) { $0 + $1.links.count }
    }
  }

  package subscript(page: PageID) -> ResolvedPage { pages[page.index] }

  /// The page that a reference names; nil where it is a text, or names none.
  package func page(named reference: Reference) -> PageID? { named[reference.place] }

  /// The pages whose key names a page: `.responsible` of a person are the systems they are responsible for.
  package func pages(naming page: PageID, as key: Key) -> [PageID] { incoming[page.index][key] ?? [] }

  /// The systems that a procedure, solution or scenario is about: those it names, and the one whose folder it is in.
  package func systems(of page: PageID) -> [PageID] {
    let named = catalog[page].fields.references(.systems).compactMap { self.page(named: $0) }
    guard let implied = impliedSystems[page.index], !named.contains(implied) else { return named }
    return [implied] + named
  }
}
