internal import Model
internal import Parsing
internal import Reading
internal import Text

/// The names of pages while they are gathered.
struct Names {
  private(set) var exact: [String: PageID] = [:]
  /// `restore` → every page whose id ends in `/restore`.
  private(set) var endings: [String: [PageID]] = [:]
  private(set) var folded: [String: PageID] = [:]
  private(set) var duplicates: [(name: Located<String>, first: PageID)] = []

  init(_ documents: [Document]) {
    for (index, document) in documents.enumerated() {
      let page = PageID(index)
      add(document.id, page)
      for start in document.id.value.indices where document.id.value[start] == "/" {
        endings[String(document.id.value[document.id.value.index(after: start)...]), default: []].append(page)
      }
      // A system with an id of its own is still found by the name of its folder or file.
      let name = fileName(of: document)
      if name != document.id.value, !document.id.value.hasSuffix("/" + name), !name.isEmpty {
        endings[name, default: []].append(page)
      }
    }
  }

  mutating func addAliases(_ documents: [Document]) {
    for (index, document) in documents.enumerated() {
      for alias in document.fields.texts(.aliases) { add(alias, PageID(index)) }
    }
  }

  private mutating func add(_ name: Located<String>, _ page: PageID) {
    if let first = exact[name.value] {
      if first != page { duplicates.append((name, first)) }
      return
    }
    exact[name.value] = page
    if folded[name.value.lowercased()] == nil { folded[name.value.lowercased()] = page }
  }

  private func fileName(of document: Document) -> String {
    let path = document.isIndex ? document.folder : SitePath.withoutExtension(document.path)
    return SitePath.name(of: path)
  }
}

/// Where a page stands in the site as long as no other page wants the same place.
func plainOutput(of document: Document) -> String {
  let folder = document.isIndex ? document.folder : SitePath.withoutExtension(document.path)
  return SitePath.join(folder, "index.html")
}

/// The place of every page: no two the same, also where letters differ only in case.
func outputPaths(_ documents: [Document], attachments: [SourceTree.Attachment]) -> [String] {
  var taken = Set(attachments.map { $0.path.lowercased() })
  return documents.map { document in
    var path = plainOutput(of: document)
    var number = 1
    while !taken.insert(path.lowercased()).inserted {
      number += 1
      path = SitePath.join(SitePath.withoutExtension(document.path) + "-\(number)", "index.html")
    }
    return path
  }
}
