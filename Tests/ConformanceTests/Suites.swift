import FoundationEssentials

/// The folder of the conformance suites; a suite that is absent is skipped out loud.
enum Suites {
  static let folder =
    ProcessInfo.processInfo.environment["DRAAIBOEK_CONFORMANCE"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/conformance").path

  static func read(_ path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: folder + "/" + path) else {
      print("SKIPPED: no conformance suite at \(path) (set DRAAIBOEK_CONFORMANCE)")
      return nil
    }
    return [UInt8](data)
  }

  /// The paths of a folder's files that end so, relative to the suites' folder and sorted; nil where it is absent.
  static func files(in path: String, endingWith ending: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path) else {
      print("SKIPPED: no conformance suite at \(path) (set DRAAIBOEK_CONFORMANCE)")
      return nil
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { path + "/" + $0 }
  }
}
