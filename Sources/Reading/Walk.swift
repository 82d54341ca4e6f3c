internal import Glibc

/// A file that the walk came by.
struct FoundFile {
  enum Kind: Equatable { case regular, special, outsideLink, unreadable, badName }

  /// Relative to the site's folder.
  let path: String
  let kind: Kind
  /// In bytes.
  let size: Int
}

/// Lists the files under a folder of the site, with an explicit stack; no link that leads out of the site is followed.
struct Walk {
  private let site: String
  /// The site's folder without links in its own path.
  private let realSite: String
  private(set) var files: [FoundFile] = []
  /// Device and inode of the folders that are open above the current one: a link back to them is a cycle.
  private var visited: Set<[UInt64]> = []
  private let isLeftOut: (String, String) -> Bool

  private static let depthLimit = 64

  /// - Parameter isLeftOut: of a name and its whole path; notes it, and says whether it is no part of the wiki.
  init(site: String, isLeftOut: @escaping (_ name: String, _ path: String) -> Bool) {
    self.site = site
    self.isLeftOut = isLeftOut
    realSite = realPath(site) ?? site
  }

  mutating func walk(_ folder: String) {
    var folders = [(path: folder, depth: 0)]
    while let next = folders.popLast() {
      guard next.depth < Walk.depthLimit else {
        files.append(FoundFile(path: next.path, kind: .unreadable, size: 0))
        continue
      }
      guard let names = names(in: site + "/" + next.path) else {
        files.append(FoundFile(path: next.path, kind: .unreadable, size: 0))
        continue
      }
      for name in names {
        guard let text = String(validating: name, as: UTF8.self) else {
          files.append(
            FoundFile(path: next.path + "/" + String(decoding: name, as: UTF8.self), kind: .badName, size: 0))
          continue
        }
        let path = next.path + "/" + text
        if isLeftOut(text, path) { continue }
        if let folder = visit(path) { folders.append((folder, next.depth + 1)) }
      }
    }
  }

  /// Notes a file; returns the path of a folder that is to be walked.
  private mutating func visit(_ path: String) -> String? {
    var status = stat()
    let full = site + "/" + path
    guard unsafe lstat(full, &status) == 0 else {
      files.append(FoundFile(path: path, kind: .unreadable, size: 0))
      return nil
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let target = realPath(full), target.hasPrefix(realSite + "/"), unsafe stat(full, &status) == 0 else {
        files.append(FoundFile(path: path, kind: .outsideLink, size: 0))
        return nil
      }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      if isFolder, (realPath(site + "/" + path) ?? "").isAncestor(of: realSite + "/" + path) { return nil }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else { return nil }
      return path
    case S_IFREG: files.append(FoundFile(path: path, kind: .regular, size: Int(status.st_size)))
    default: files.append(FoundFile(path: path, kind: .special, size: 0))
    }
    return nil
  }

  private func names(in folder: String) -> [[UInt8]]? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe [UInt8]($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }
}

extension String {
  fileprivate func isAncestor(of path: String) -> Bool { !isEmpty && path.hasPrefix(self + "/") }
}

func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The bytes of a regular file; nil where it cannot be read.
func readFile(_ path: String) -> [UInt8]? {
  let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
  var count = 0
  while count < bytes.count {
    let wanted = bytes.count - count
    let got = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + count }, wanted)
    }
    if got < 0, errno == EINTR { continue }
    if got <= 0 { break }
    count += got
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

/// In bytes; nil for what is no regular file.
func fileSize(_ path: String) -> Int? {
  var status = stat()
  guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return Int(status.st_size)
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
