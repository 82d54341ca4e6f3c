/// Pure operations on `/`-separated paths inside a site; no disk is touched.
package enum SitePath {
  /// `systems/mail/index.md` → `systems/mail`; a path without `/` → the empty path.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  /// `systems/mail/index.md` → `index.md`.
  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// `mail.md` → `mail`, `a/b.tar.gz` → `a/b.tar`, `.env` → `.env`.
  package static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex else { return path }
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    guard dot > slash, path[path.index(before: dot)] != "/" else { return path }
    return String(path[..<dot])
  }

  /// `a/B.MD` → `md`, in lower case; empty where there is none.
  package static func fileExtension(of path: String) -> String {
    let stem = withoutExtension(path)
    return stem.count == path.count ? "" : String(path.dropFirst(stem.count + 1)).lowercased()
  }

  /// `join("a", "b")` → `a/b`; an empty side leaves the other.
  package static func join(_ folder: String, _ rest: String) -> String {
    if folder.isEmpty { return rest }
    return rest.isEmpty ? folder : folder + "/" + rest
  }

  /// Works out `.` and `..`; nil where the path leads above its root.
  ///
  /// `normalized("a/../b/./c")` → `b/c`.
  package static func normalized(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The way from a file to another, both relative to one root: `relative(from: "a/b/index.html", to: "a/c.png")` → `../c.png`.
  package static func relative(from file: String, to target: String) -> String {
    let base = file.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    let wanted = target.split(separator: "/", omittingEmptySubsequences: true)
    var common = 0
    while common < base.count, common < wanted.count - 1, base[common] == wanted[common] { common += 1 }
    let ups = Array(repeating: Substring(".."), count: base.count - common)
    return (ups + wanted[common...]).joined(separator: "/")
  }
}
