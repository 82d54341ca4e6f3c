package import Markdown
package import Model
package import Text

/// One page as its writer wrote it: typed front matter and a body as a fragment.
package struct Document: Sendable {
  package let file: FileID
  /// Relative to `content/`; of somebody named in `site.yml` only, the path that the page would have.
  package let path: String
  package let kind: Kind
  /// True for a system that is what the organisation does with the others.
  package let isService: Bool
  /// True for the `index.md` of a folder of one kind: its body stands above the list of that kind.
  package let section: KindFolder?
  package let id: Located<String>
  package let title: String
  /// True where the first heading of the body is the title, which is printed once.
  package let hasTitleHeading: Bool
  package let fields: Fields
  /// Values of the site's own roles.
  package let roles: [(name: String, references: [Reference])]
  /// The texts of front matter that hold markup; `RichText.fragment` is an index into it.
  package let texts: [Fragment]
  package let body: Fragment
  /// One for each block of the body.
  package let blockOptions: [Fields]
  package let isDraft: Bool

  /// A procedure for an outage: its findings weigh more.
  package var isEmergency: Bool { kind == .procedure && fields.boolean(.emergency) }

  /// The folder that the page stands in, relative to `content/`.
  package var folder: String { SitePath.folder(of: path) }

  /// `index.md` and what other generators call it: the page of its folder.
  package var isIndex: Bool { PagePath.isIndex(SitePath.name(of: path)) }

  /// Where links and findings about the whole page point: its first byte.
  package var start: Place { Place(file, 0..<0) }
}
