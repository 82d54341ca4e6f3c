internal import Text

/// One file to write; its bytes are made when its turn comes.
package struct OutputFile: Sendable {
  /// Relative to the output folder.
  package let path: String
  /// Nil where they cannot be had: a file that was to be copied is gone.
  package let bytes: @Sendable () -> [UInt8]?

  package init(path: String, bytes: @escaping @Sendable () -> [UInt8]?) {
    self.path = path
    self.bytes = bytes
  }

  /// A file that is copied as it is.
  package init(path: String, copying source: String) { self.init(path: path) { Disk.read(source) } }
}

package struct WritingReport: Sendable {
  package let written: Int
  package let unchanged: Int
  package let removed: Int
  /// Files of an earlier build that somebody changed since: they are not ours to delete.
  package let kept: [String]
  /// Files that could not be copied.
  package let missing: [String]
}

/// Brings a folder up to date: writes what changed, deletes what an earlier build made and this one does not.
///
/// Every file is written beside its place and renamed. A journal names what is about to be written, so that after an
/// interruption the next build knows the new files for its own; the manifest comes last.
///
/// - Parameter files: no two with one path.
package func write(_ files: [OutputFile], to folder: String, jobs: Int) async throws(WritingError) -> WritingReport {
  try Disk.makeFolders(folder)
  let lockPath = folder + "/.draaiboek-lock"
  // A build that was stopped at once leaves its lock, or the beginning of its journal.
  let wasEmpty = Disk.names(in: folder).allSatisfy { $0.hasPrefix(".draaiboek-") || $0.hasSuffix(".draaiboek-tmp") }
  let target = TargetFolder(folder)
  guard wasEmpty || target.isOurs else { throw .foreignFolder(folder) }
  guard let lock = Disk.lock(lockPath) else { throw .locked(folder) }
  defer {
    Disk.remove(lockPath)
    Disk.unlock(lock)
  }
  for file in files where !target.knows(file.path) && Disk.exists(folder + "/" + file.path) {
    // What an earlier build was about to write when its journal was lost is equal to what is written now.
    if Disk.read(folder + "/" + file.path) != file.bytes() { throw .foreignFile(folder + "/" + file.path) }
  }
  try target.begin(files.map(\.path))
  for path in Set(files.map { SitePath.folder(of: $0.path) }).sorted() { try Disk.makeFolders(folder + "/" + path) }
  var results: [FileResult] = []
  for phase in [Phase.assets, .pages, .start] {
    results += await map(files.filter { Phase($0.path) == phase }, jobs: jobs) { FileResult(writing: $0, in: folder) }
  }
  for result in results { if let error = result.error { throw error } }
  let entries = results.compactMap(\.entry).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  let manifest = Manifest(entries).bytes
  if Disk.read(folder + "/" + Manifest.name) != manifest {
    try Disk.replace(folder + "/" + Manifest.name, with: manifest)
  }
  let cleaned = target.clean(keeping: Set(entries.map(\.path)))
  return WritingReport(
    written: results.count { $0.isWritten }, unchanged: results.count { $0.entry != nil && !$0.isWritten },
    removed: cleaned.removed, kept: cleaned.kept, missing: results.filter { $0.entry == nil }.map(\.path))
}

/// What pages need comes before them, and the page that everybody opens comes last.
private enum Phase {
  case assets, pages, start

  init(_ path: String) {
    self = path == "index.html" ? .start : path.hasSuffix(".html") ? .pages : .assets
  }
}

private struct FileResult: Sendable {
  let path: String
  var entry: Manifest.Entry?
  var isWritten = false
  var error: WritingError?

  init(writing file: OutputFile, in folder: String) {
    path = file.path
    guard let bytes = file.bytes() else { return }
    let place = folder + "/" + file.path
    if Disk.size(place) != bytes.count || Disk.read(place) != bytes {
      isWritten = true
      do throws(WritingError) { try Disk.replace(place, with: bytes) } catch { self.error = error }
    }
    let hasher = SHA256()
    entry = Manifest.Entry(path: path, size: bytes.count, sha256: hasher.hash(bytes))
  }
}

/// The folder that is written to, and what is known about the files in it.
private struct TargetFolder {
  private let folder: String
  private let manifest: Manifest?
  /// What interrupted builds were about to write.
  private let journal: Set<String>
  private let known: Set<String>

  private static let journalName = ".draaiboek-journal"

  init(_ folder: String) {
    self.folder = folder
    let manifest = Disk.read(folder + "/" + Manifest.name).flatMap { Manifest($0) }
    let lines = Disk.read(folder + "/" + TargetFolder.journalName).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n")
    }
    let journal = Set((lines ?? []).map(String.init))
    isOurs = manifest != nil || lines != nil
    known = Set(manifest?.files.map(\.path) ?? []).union(journal)
    self.manifest = manifest
    self.journal = journal
  }

  let isOurs: Bool

  func knows(_ path: String) -> Bool { known.contains(path) }

  /// Notes what is about to be written, and removes what an interrupted build left beside the files.
  func begin(_ paths: [String]) throws(WritingError) {
    for path in journal { Disk.remove(Disk.temporaryName(for: folder + "/" + path)) }
    Disk.remove(Disk.temporaryName(for: folder + "/" + Manifest.name))
    let all = journal.union(paths).sorted()
    try Disk.replace(folder + "/" + TargetFolder.journalName, with: Array((all.joined(separator: "\n") + "\n").utf8))
  }

  /// Deletes our own files that are no longer made, then the folders that this empties, then the journal.
  func clean(keeping paths: Set<String>) -> (removed: Int, kept: [String]) {
    var removed = 0
    var kept: [String] = []
    let hasher = SHA256()
    let hashes = Dictionary(manifest?.files.map { ($0.path, $0.sha256) } ?? [], uniquingKeysWith: { first, _ in first })
    for path in known.subtracting(paths).sorted() {
      let place = folder + "/" + path
      guard let bytes = Disk.read(place) else { continue }
      if let hash = hashes[path], hash != hasher.hash(bytes), !journal.contains(path) {
        kept.append(path)
        continue
      }
      Disk.remove(place)
      removed += 1
      var parent = SitePath.folder(of: path)
      while !parent.isEmpty, Disk.removeFolder(folder + "/" + parent) { parent = SitePath.folder(of: parent) }
    }
    Disk.remove(folder + "/" + TargetFolder.journalName)
    return (removed, kept)
  }
}
