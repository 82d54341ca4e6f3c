internal import Glibc

/// Why nothing more could be written; the files that stand already are whole.
package enum WritingError: Error, Sendable {
  /// The folder is not empty and holds no manifest of ours.
  case foreignFolder(String)
  /// A file that this program did not make stands where a new one belongs.
  case foreignFile(String)
  /// Another build writes into the folder.
  case locked(String)
  /// The system refused: path and the number that says why.
  case system(path: String, code: Int32)
}

/// The few calls that writing needs.
enum Disk {
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let wanted = bytes.count - count
      let got = unsafe bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress.map { unsafe $0 + count }, wanted)
      }
      if got < 0, errno == EINTR { continue }
      if got <= 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// In bytes; nil where there is no such file.
  static func size(_ path: String) -> Int? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Writes beside the file and renames: a reader sees the old file or the new one, never half of it.
  static func replace(_ path: String, with bytes: [UInt8]) throws(WritingError) {
    let temporary = temporaryName(for: path)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    var done = 0
    while done < bytes.count {
      let from = done
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + from }, $0.count - from)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        unsafe unlink(temporary)
        throw .system(path: path, code: code)
      }
      done += count
    }
    close(descriptor)
    guard unsafe rename(temporary, path) == 0 else {
      let code = errno
      unsafe unlink(temporary)
      throw .system(path: path, code: code)
    }
  }

  static func temporaryName(for path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<slash] + "." + path[slash...] + ".draaiboek-tmp"
  }

  static func remove(_ path: String) { unsafe unlink(path) }

  /// Removes a folder if nothing is left in it.
  static func removeFolder(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  static func makeFolders(_ path: String) throws(WritingError) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += built.isEmpty || built == "/" ? String(part) : "/" + part
      if unsafe mkdir(built, 0o755) != 0, errno != EEXIST { throw .system(path: built, code: errno) }
    }
  }

  static func names(in folder: String) -> [String] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A lock that ends with the process; nil where another one holds it.
  static func lock(_ path: String) -> Int32? {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  static func unlock(_ descriptor: Int32) { close(descriptor) }
}
