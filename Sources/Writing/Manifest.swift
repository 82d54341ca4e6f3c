internal import FoundationEssentials

/// What stands in a folder that this program wrote: the proof that it is ours, and what may be deleted from it.
struct Manifest: Codable {
  struct Entry: Codable, Sendable {
    let path: String
    /// In bytes.
    let size: Int
    let sha256: String
  }

  var generator = "draaiboek"
  var version = 1
  /// Sorted by path.
  let files: [Entry]

  static let name = "manifest.json"

  /// Nil for what is no manifest of ours.
  init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)), manifest.generator == "draaiboek"
    else {
      return nil
    }
    self = manifest
  }

  init(_ files: [Entry]) { self.files = files }

  /// One entry a line, so that two versions can be compared.
  var bytes: [UInt8] {
    let lines = files.map {
      "    {\"path\": \(Manifest.quoted($0.path)), \"size\": \($0.size), \"sha256\": \"\($0.sha256)\"}"
    }
    return Array(
      "{\n  \"generator\": \"draaiboek\",\n  \"version\": 1,\n  \"files\": [\n\(lines.joined(separator: ",\n"))\n  ]\n}\n"
        .utf8)
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
