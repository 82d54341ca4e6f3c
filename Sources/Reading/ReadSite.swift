package import Diagnostics
package import Text

/// Reads a site's folder; what cannot be read is diagnosed and stops nothing else.
///
/// - Parameter site: the folder that holds `site.yml` and `content/`.
package func readSite(at site: String, jobs: Int) async -> (tree: SourceTree, diagnostics: [Diagnostic]) {
  var leftOut = SourceTree.LeftOut()
  let found = listFiles(site, &leftOut)
  let paths = found.map(\.path)
  let read = await map(found, jobs: jobs) { file in load(file, in: site) }
  let files = SourceFiles(read.map { SourceFile(path: $0.path, bytes: $0.bytes) })
  let ids = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($0.element, FileID($0.offset)) })
  let siteFile = ids["site.yml"] ?? FileID(0)
  var diagnostics = read.indices.flatMap { index in read[index].problems.map { $0.diagnostic(FileID(index)) } }
  var tree = Tree()
  for (index, file) in read.enumerated() { tree.add(file, FileID(index), site: site) }
  diagnostics += collisions(paths)
  if !read.contains(where: { $0.path == "site.yml" && $0.exists }) {
    diagnostics.append(.siteMissing(Place(siteFile, 0..<0)))
  }
  if tree.pages.isEmpty { diagnostics.append(.contentEmpty(Place(siteFile, 0..<0))) }
  let days = lastCommitDays(in: site)
  if days == nil { diagnostics.append(.noHistory(Place(siteFile, 0..<0))) }
  var lastChanges: [FileID: String] = [:]
  for page in tree.pages { lastChanges[page] = days?[files[page].path] }
  return (
    SourceTree(
      files: files, siteFile: siteFile, pages: tree.pages, tables: tree.tables, attachments: tree.attachments,
      themeFiles: tree.themeFiles, leftOut: leftOut, lastChanges: lastChanges),
    diagnostics
  )
}

/// Only `site.yml`; without bytes where there is none.
package func readConfiguration(at site: String) -> SourceFile {
  SourceFile(path: "site.yml", bytes: readFile(site + "/site.yml").map { MendedText($0).bytes } ?? [])
}

/// The largest page that is read, in bytes.
private let pageLimit = 1 << 20

private enum Role { case site, page, table, attachment, theme }

private func role(of path: String) -> Role {
  if path == "site.yml" { return .site }
  if path.hasPrefix("themes/") { return .theme }
  switch SitePath.fileExtension(of: path) {
  case "md", "markdown": return .page
  case "csv", "tsv": return .table
  default: return .attachment
  }
}

private struct LoadedFile: Sendable {
  let path: String
  let size: Int
  let exists: Bool
  var bytes: [UInt8] = []
  var problems: [Problem] = []
}

/// The files of the site, sorted by the bytes of their paths, `site.yml` among them even where it is missing.
private func listFiles(_ site: String, _ leftOut: inout SourceTree.LeftOut) -> [FoundFile] {
  var counts = leftOut
  let files = withoutActuallyEscaping({ (name: String, path: String) -> Bool in
    switch FileName.reasonToLeaveOut(name) {
    case .hidden: counts.hidden.append(path)
    case .backup: counts.backups.append(path)
    case .lock: counts.locks.append(path)
    case .conflict: counts.conflicts.append(path)
    case nil: return false
    }
    return true
  }) { isLeftOut in
    var walk = Walk(site: site, isLeftOut: isLeftOut)
    walk.walk("content")
    if isFolder(site + "/themes") { walk.walk("themes") }
    return walk.files
  }
  counts.hidden.sort()
  counts.backups.sort()
  counts.locks.sort()
  counts.conflicts.sort()
  leftOut = counts
  let configuration = FoundFile(
    path: "site.yml", kind: fileSize(site + "/site.yml") == nil ? .unreadable : .regular, size: 0)
  return (files + [configuration]).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

private func load(_ found: FoundFile, in site: String) -> LoadedFile {
  var file = LoadedFile(path: found.path, size: found.size, exists: found.kind == .regular)
  switch found.kind {
  case .regular: break
  case .special: file.problems.append(.special)
  case .outsideLink: file.problems.append(.outsideLink)
  case .badName: file.problems.append(.badName)
  case .unreadable: if found.path != "site.yml" && found.path != "content" { file.problems.append(.unreadable) }
  }
  guard file.exists else { return file }
  if found.path.split(separator: "/").contains(where: { !FileName.isPortable(String($0)) }) {
    file.problems.append(.notPortable)
  }
  let role = role(of: found.path)
  if role == .attachment { return file }
  if role == .page, found.size > pageLimit {
    file.problems.append(.tooLarge(found.size))
    return file
  }
  guard let raw = readFile(site + "/" + found.path) else {
    file.problems.append(.unreadable)
    return file
  }
  guard role != .table else {
    file.bytes = raw
    return file
  }
  let mended = MendedText(raw)
  file.bytes = mended.bytes
  if mended.isUTF16 { file.problems.append(.utf16) }
  if let offset = mended.firstInvalid { file.problems.append(.invalidUTF8(offset, mended.invalidCount)) }
  if let offset = mended.firstNul { file.problems.append(.nul(offset)) }
  return file
}

private struct Tree {
  var pages: [FileID] = []
  var tables: [FileID] = []
  var attachments: [SourceTree.Attachment] = []
  var themeFiles: [FileID] = []

  mutating func add(_ file: LoadedFile, _ id: FileID, site: String) {
    let role = role(of: file.path)
    guard file.exists || role == .page && file.problems.contains(where: \.keepsPage) else { return }
    switch role {
    case .site: return
    case .theme: return themeFiles.append(id)
    case .page: return pages.append(id)
    case .table: tables.append(id)
    case .attachment: break
    }
    attachments.append(
      SourceTree.Attachment(
        file: id, path: String(file.path.dropFirst("content/".count)), diskPath: site + "/" + file.path, size: file.size
      ))
  }
}

/// Two paths that are one on a file system which ignores case, or that writes letters with accents in one form.
private func collisions(_ paths: [String]) -> [Diagnostic] {
  var first: [String: Int] = [:]
  var result: [Diagnostic] = []
  for (index, path) in paths.enumerated() {
    if let earlier = first[path.lowercased()] {
      result.append(
        .caseCollision(paths[earlier], path, at: Place(FileID(index), 0..<0), first: Place(FileID(earlier), 0..<0)))
    } else {
      first[path.lowercased()] = index
    }
  }
  return result
}
