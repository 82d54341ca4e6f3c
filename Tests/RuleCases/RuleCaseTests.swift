import Building
import Diagnostics
import FoundationEssentials
import Testing
import Text

/// One tiny site per rule, with the finding written where it is expected: `⟦rule/id⟧` before the first byte of its place.
@Suite struct RuleCaseTests {
  @Test(arguments: RuleCase.all)
  func findsWhatIsMarkedAndNothingElse(_ example: RuleCase) async throws {
    let folder = try TemporarySite(example.files)
    let result = try await build(BuildRequest(site: folder.path, output: nil, jobs: 2))
    #expect(result.report.found.filter { !$0.hasSuffix(" history/none") } == example.expected.sorted())
    #expect(example.expected.contains { $0.hasSuffix(" " + example.rule) })
  }

  @Test func everyRuleHasACase() {
    let made = [
      "file/name-not-utf8", "file/special", "file/symlink-outside", "file/unreadable", "file/utf-16",
      "file/invalid-utf-8", "file/nul-byte", "file/too-large", "history/none", "site/missing", "site/content-empty",
      "yaml/too-large", "yaml/too-deep", "markdown/too-long", "markdown/table-too-large", "markdown/too-many-columns",
      "markdown/too-deep", "theme/too-deep",
    ]
    let names = Set(RuleCase.all.map(\.rule) + made)
    #expect(names == Set(RuleIndex.all.map(\.id)))
  }

  // MARK: Sites that no text file can hold

  private let page = "# Home\n"
  private let siteFile = "title: T\nlanguage: en\n"

  private func findings(_ files: [String: [UInt8]], change: (String) throws -> Void = { _ in }) async throws -> [String]
  {
    let folder = try TemporarySite(files)
    try change(folder.path)
    return try await build(BuildRequest(site: folder.path, output: nil, jobs: 2)).report.found
  }

  private func base(_ more: [String: [UInt8]] = [:]) -> [String: [UInt8]] {
    ["site.yml": Array(siteFile.utf8), "content/index.md": Array(page.utf8)].merging(more) { $1 }
  }

  @Test func filesThatCannotBeRead() async throws {
    let none = "site.yml:1:1 history/none"
    var found = try await findings(base()) { mkfifo($0 + "/content/pipe", 0o600) }
    #expect(found == ["content/pipe:1:1 file/special", none])
    found = try await findings(base()) {
      try FileManager.default.createSymbolicLink(atPath: $0 + "/content/out.md", withDestinationPath: "/etc/passwd")
    }
    #expect(found == ["content/out.md:1:1 file/symlink-outside", none])
    found = try await findings(base()) {
      try FileManager.default.createSymbolicLink(atPath: $0 + "/content/gone.md", withDestinationPath: "nowhere.md")
    }
    #expect(found == ["content/gone.md:1:1 file/symlink-outside", none])
    found = try await findings(base()) { createFile(Array(($0 + "/content/").utf8) + [0xFF] + Array(".md".utf8)) }
    #expect(found == ["content/\u{FFFD}.md:1:1 file/name-not-utf8", none])
  }

  /// A folder that is nested too deep to be walked; a test that runs as root can read every file.
  @Test func foldersThatAreTooDeep() async throws {
    let deep = String(repeating: "d/", count: 70)
    let found = try await findings(base(["content/\(deep)a.md": Array(page.utf8)]))
    #expect(found.filter { $0.hasSuffix(" file/unreadable") }.count == 1)
  }

  @Test func templatesThatAreTooDeep() async throws {
    let open = String(repeating: "{{#title}}", count: 80)
    let close = String(repeating: "{{/title}}", count: 80)
    let found = try await findings([
      "site.yml": Array((siteFile + "theme: own\n").utf8), "content/index.md": Array(page.utf8),
      "themes/own/page.html": Array((open + close).utf8),
    ])
    #expect(found.contains { $0.hasPrefix("themes/own/page.html:1:") && $0.hasSuffix(" theme/too-deep") })
  }

  @Test func textsThatAreNoText() async throws {
    let none = "site.yml:1:1 history/none"
    var found = try await findings(base(["content/a.md": [0xFF, 0xFE, 0x61, 0x00]]))
    #expect(found == ["content/a.md:1:1 file/utf-16", none])
    found = try await findings(base(["content/a.md": Array("# A\r\nna\u{EF}".utf8) + [0xEF, 0x76, 0x65]]))
    #expect(found == ["content/a.md:2:4 file/invalid-utf-8", none])
    found = try await findings(base(["content/a.md": Array("# A\nx".utf8) + [0x00]]))
    #expect(found == ["content/a.md:2:2 file/nul-byte", none])
    found = try await findings(base(["content/a.md": [UInt8](repeating: 0x61, count: 5 << 20)]))
    #expect(found == ["content/a.md:1:1 file/too-large", none])
  }

  @Test func sitesThatAreNone() async throws {
    var found = try await findings(["content/index.md": Array(page.utf8)])
    #expect(found == ["site.yml:1:1 history/none", "site.yml:1:1 site/missing"])
    found = try await findings(["site.yml": Array(siteFile.utf8)])
    #expect(found == ["site.yml:1:1 history/none", "site.yml:1:1 site/content-empty"])
  }

  @Test func textsThatWouldTakeLong() async throws {
    func rules(_ text: String) async throws -> [String] {
      try await findings(base(["content/a.md": Array(text.utf8)])).filter { !$0.contains("history") }
    }
    // Each NUL becomes three bytes.
    #expect(
      try await rules(String(repeating: "\0", count: 600_000)) == [
        "content/a.md:1:1 file/nul-byte", "content/a.md:1:349527 markdown/too-long",
      ])
    let deep = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    #expect(try await rules("---\nx: \(deep)\n---\n").map { $0.split(separator: " ").last } == ["yaml/too-deep"])
    let large = String(repeating: "x", count: 70_000)
    #expect(
      try await rules("---\nsummary: \(large)\n---\n").map { $0.split(separator: " ").last } == ["yaml/too-large"])
    let bars = String(repeating: "|a", count: 200)
    #expect(try await rules(bars + "\n").map { $0.split(separator: " ").last } == ["markdown/too-many-columns"])
    let quotes = String(repeating: ">", count: 200)
    #expect(try await rules(quotes + " a\n").map { $0.split(separator: " ").last } == ["markdown/too-deep"])
    let header = String(repeating: "|a", count: 100) + "|\n" + String(repeating: "|-", count: 100) + "|\n"
    let table = header + String(repeating: "|x|\n", count: 3000)
    #expect(try await rules(table).map { $0.split(separator: " ").last } == ["markdown/table-too-large"])
  }
}

extension Report {
  /// `path:line:column rule` of every finding, sorted.
  var found: [String] {
    diagnostics.map { diagnostic in
      let file = files[diagnostic.place.file]
      let position = LineTable(file.bytes).position(of: diagnostic.place.range.lowerBound)
      return "\(file.path):\(position.line):\(position.column) \(diagnostic.rule.id)"
    }.sorted()
  }
}
