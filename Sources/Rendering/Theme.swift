internal import CDefaultTheme
package import Diagnostics
package import Model
package import Reading
package import Templates
internal import Text
internal import YAML

/// The templates, labels and assets that a site is drawn with: the default theme, file by file overridden by the site's own.
package struct Theme: Sendable {
  package let templates: TemplateSet
  /// Path under the theme's folder → bytes, sorted by path.
  package let assets: [(path: String, bytes: [UInt8])]
  let labels: Labels

  /// - Parameter tree: its `themes/NAME` overrides the default; templates of the default theme have no file in it, and
  ///   what is found in them points at `site.yml`.
  package init(_ tree: SourceTree, configuration: SiteConfiguration) {
    var files: [String: (file: FileID, bytes: [UInt8])] = [:]
    for (name, bytes) in Theme.embedded { files[name] = (tree.siteFile, bytes) }
    let folder = "themes/" + configuration.theme + "/"
    for file in tree.themeFiles where tree.files[file].path.hasPrefix(folder) {
      files[String(tree.files[file].path.dropFirst(folder.count))] = (file, tree.files[file].bytes)
    }
    let names = files.keys.sorted()
    templates = TemplateSet(
      names.filter { $0.hasSuffix(".html") }.compactMap { name in
        files[name].map { Template(name, $0.bytes, in: $0.file) }
      })
    assets = names.filter { $0.hasPrefix("assets/") }.compactMap { name in files[name].map { (name, $0.bytes) } }
    let labelFiles = [Language.english, configuration.language].compactMap { files["labels/\($0.rawValue).yml"] }
    labels = Labels(labelFiles)
  }

  /// Findings in the templates: syntax, partials, and names that pages do not give.
  package var diagnostics: [Diagnostic] {
    templates.templates.flatMap(\.diagnostics) + templates.check()
      + templates.check("page.html", against: PageView.schema(labels))
      + templates.check("list.html", against: ListView.schema(labels))
  }

  /// The name and bytes of every file of the default theme, which the program carries with it.
  package static let embedded: [(name: String, bytes: [UInt8])] = (0..<draaiboek_theme_count()).compactMap { index in
    let file = unsafe draaiboek_theme_file_at(index)
    guard let name = unsafe file.name, let bytes = unsafe file.bytes else { return nil }
    return unsafe (String(cString: name), [UInt8](UnsafeBufferPointer(start: bytes, count: file.size)))
  }
}

/// The words of a theme in the site's language; English where a label is missing.
struct Labels: Sendable {
  private let texts: [String: String]

  fileprivate init(_ files: [(file: FileID, bytes: [UInt8])]) {
    var texts: [String: String] = [:]
    for file in files {
      for pair in parseYAML(file.bytes, in: file.file).root?.mapping?.pairs ?? [] {
        if let text = pair.value.scalar?.text { texts[pair.key.value] = text }
      }
    }
    self.texts = texts
  }

  subscript(name: String) -> String { texts[name] ?? name }

  /// Nil where the theme has no such label.
  func text(_ name: String) -> String? { texts[name] }

  /// Sorted by name.
  var all: [(name: String, text: String)] { texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
