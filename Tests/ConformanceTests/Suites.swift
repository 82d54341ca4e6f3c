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
}
