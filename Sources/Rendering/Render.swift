internal import Cataloging
package import Reading
package import Resolving
internal import Text

/// One file of the site, whose bytes are made when they are wanted.
package struct RenderedFile: Sendable {
  package enum Content: Sendable {
    case made(@Sendable () -> [UInt8])
    /// Of a file on disk.
    case copied(from: String)
  }

  /// Relative to the site's folder.
  package let path: String
  package let content: Content
}

/// Lists every file of the site; nothing is rendered before its content is asked for, so that memory stays bounded.
package func render(_ site: ResolvedSite, theme: Theme, tree: SourceTree) -> [RenderedFile] {
  let view = SiteView(site: site, theme: theme, tree: tree)
  let catalog = site.catalog
  let listed = Set(catalog.sections.compactMap(\.page))
  var files: [RenderedFile] = []
  for page in catalog.pageIDs where !listed.contains(page) && catalog.output(of: page) != "index.html" {
    files.append(RenderedFile(path: catalog.output(of: page), content: .made { PageView(view, page).html() }))
  }
  for section in catalog.sections {
    files.append(RenderedFile(path: section.output, content: .made { ListView.section(section, view).html() }))
  }
  files.append(RenderedFile(path: view.allPagesOutput, content: .made { ListView.allPages(view).html() }))
  files.append(RenderedFile(path: "index.html", content: .made { ListView.home(view).html() }))
  for asset in theme.assets { files.append(RenderedFile(path: asset.path, content: .made { asset.bytes })) }
  for attachment in catalog.attachments {
    files.append(RenderedFile(path: attachment.path, content: .copied(from: attachment.diskPath)))
  }
  return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}
