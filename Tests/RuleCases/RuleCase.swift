import FoundationEssentials
import Glibc
import Testing

/// A site in one text file: `=== path` begins a file, `⟦rule⟧` marks a finding.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let files: [String: [UInt8]]
  /// `path:line:column rule`.
  let expected: [String]

  var testDescription: String { rule }

  /// From the files of Sites/, named after their rules: `link--empty.txt`.
  static let all: [RuleCase] = {
    let folder = String(#filePath.dropLast("RuleCase.swift".count)) + "Sites"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return nil }
      let rule = name.dropLast(4).split(separator: "--").joined(separator: "/")
      return RuleCase(rule: rule, text: String(decoding: data, as: UTF8.self))
    }
  }()

  private init(rule: String, text: String) {
    var files = ["site.yml": "title: T\nlanguage: en\n", "content/index.md": "# Home\n"]
    var path: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        path = String(line.dropFirst(4))
        files[path ?? ""] = ""
      } else if let path {
        files[path, default: ""] += line + "\n"
      }
    }
    var expected: [String] = []
    var written: [String: [UInt8]] = [:]
    for (path, text) in files {
      var plain: [String] = []
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        var rest = line
        var shown = ""
        while let start = rest.firstIndex(of: "⟦"), let end = rest[start...].firstIndex(of: "⟧") {
          shown += rest[..<start]
          let rule = rest[rest.index(after: start)..<end]
          expected.append("\(path):\(index + 1):\(shown.unicodeScalars.count + 1) \(rule)")
          rest = rest[rest.index(after: end)...]
        }
        plain.append(shown + rest)
      }
      written[path] = Array(plain.joined(separator: "\n").utf8)
    }
    self.rule = rule
    self.files = written
    self.expected = expected
  }
}

/// A site in a temporary folder that is removed with it.
final class TemporarySite {
  let path: String

  init(_ files: [String: [UInt8]]) throws {
    path = FileManager.default.temporaryDirectory.path + "/draaiboek-\(UUID().uuidString)"
    for (name, bytes) in files {
      let file = path + "/" + name
      let folder = file.split(separator: "/").dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: file))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@discardableResult func mkfifo(_ path: String, _ mode: mode_t) -> Int32 { unsafe Glibc.mkfifo(path, mode) }

func createFile(_ name: [UInt8]) {
  let path = name.map { CChar(bitPattern: $0) } + [0]
  let descriptor = unsafe path.withUnsafeBufferPointer { buffer -> Int32 in
    guard let base = buffer.baseAddress else { return -1 }
    return unsafe open(base, O_CREAT | O_WRONLY, 0o644)
  }
  if descriptor >= 0 { close(descriptor) }
}
