internal import Model
internal import Text

/// What the path of a page says about it.
struct PagePath {
  let kind: Kind
  let isService: Bool
  let section: KindFolder?
  let id: String

  static func isIndex(_ name: String) -> Bool {
    ["index", "_index", "readme"].contains(SitePath.withoutExtension(name).lowercased())
  }

  /// - Parameters:
  ///   - path: relative to `content/`.
  ///   - hasSiblings: other pages stand in its folder, so that an `index.md` is about the folder and not about one thing.
  init(_ path: String, hasSiblings: Bool) {
    let parts = path.split(separator: "/").map(String.init)
    let name = SitePath.withoutExtension(parts.last ?? "")
    let isIndex = PagePath.isIndex(parts.last ?? "")
    let folders = Array(parts.dropLast())
    let whole = (isIndex ? folders : folders + [name]).joined(separator: "/")
    guard let first = folders.first, let folder = Vocabulary.folder(named: first) else {
      self.init(.page, id: whole.isEmpty ? "index" : whole)
      return
    }
    let inside = Array(folders.dropFirst())
    if isIndex, inside.isEmpty {
      self.init(.page, section: folder, id: whole)
    } else if folder == .systems, let system = inside.first, !isIndex || inside.count > 1 {
      let isSolution = inside.dropFirst().first.flatMap(Vocabulary.folder(named:)) == .solutions
      self.init(isSolution ? .solution : .procedure, id: system + "/" + (isIndex ? inside.last ?? name : name))
    } else if isIndex, hasSiblings, folder != .systems, folder != .services {
      self.init(.page, id: whole)
    } else {
      self.init(folder.kind, isService: folder == .services, id: isIndex ? inside.last ?? name : name)
    }
  }

  private init(_ kind: Kind, isService: Bool = false, section: KindFolder? = nil, id: String) {
    self.kind = kind
    self.isService = isService
    self.section = section
    self.id = id
  }
}
