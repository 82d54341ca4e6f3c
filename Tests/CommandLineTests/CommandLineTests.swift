import FoundationEssentials
import Testing

@Suite struct CommandLineTests {
  private func site(_ page: String = "---\ntitle: A\n---\nText\n") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nlanguage: en\nrules:\n  history/none: off\n", to: "site.yml")
    try folder.write(page, to: "content/a.md")
    return folder
  }

  @Test(arguments: [[], ["build"], ["check"], ["explain"]])
  func helpHasExamples(command: [String]) {
    let result = Program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("Examples:"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func wrongUsageIsTwo() {
    #expect(Program.run(["--version"]).output == "draaiboek 0.1.0\n")
    let misspelt = Program.run(["build", "--outptu", "x"])
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("did you mean '--output'?"))
    #expect(Program.run(["bild"]).errors.contains("did you mean 'build'?"))
    #expect(Program.run([]).status == 2)
    #expect(Program.run(["build", "--jobs", "none"]).status == 2)
    #expect(Program.run(["check", "--site", "/nowhere"]).status == 2)
    #expect(Program.run(["check", "--rule", "link/nothing=off"]).status == 2)
  }

  @Test func exitCodesSayHowItWent() throws {
    let good = try site()
    #expect(Program.run(["check", "-s", good.path]).status == 0)
    let warned = try site("[x](gone.md)\n")
    #expect(Program.run(["check", "-s", warned.path]).status == 0)
    #expect(Program.run(["check", "-s", warned.path, "--strict"]).status == 1)
    #expect(Program.run(["check", "-s", warned.path, "--strict", "--rule", "link/target-missing=off"]).status == 0)
    let bad = try site("---\nreviewed: [x]\n---\n")
    #expect(Program.run(["check", "-s", bad.path]).status == 1)
    #expect(Program.run(["build", "-s", bad.path]).status == 1)
    #expect(bad.read("public/a/index.html") != nil)
    let empty = try TemporaryFolder()
    #expect(Program.run(["build", "-s", empty.path]).status == 2)
    #expect(empty.files().isEmpty)
  }

  @Test func formatsAreWhatTheySay() throws {
    let folder = try site("See [x](gone.md).\n")
    let line = Program.run(["check", "-q", "-s", folder.path, "--format=line"])
    #expect(line.output == "content/a.md:1:9: warning: there is no 'gone.md' [link/target-missing]\n")
    #expect(line.errors.isEmpty)
    let human = Program.run(["check", "-q", "-s", folder.path])
    #expect(
      human.output == """
        warning[link/target-missing]: there is no 'gone.md'
          --> content/a.md:1:9
          |
        1 | See [x](gone.md).
          |         ^^^^^^^

        """)
    #expect(Program.run(["check", "-q", "-s", folder.path, "--color=always"]).output.hasPrefix("\u{1B}["))
    let json = Program.run(["check", "-q", "-s", folder.path, "--format", "json"])
    let report = try JSONDecoder().decode(JSONReport.self, from: Data(json.output.utf8))
    #expect(report.summary.warnings == 1)
    #expect(report.diagnostics.map(\.range.column) == [9])
    let sarif = Program.run(["check", "-q", "-s", folder.path, "--format", "sarif"])
    let log = try JSONDecoder().decode(SARIFLog.self, from: Data(sarif.output.utf8))
    #expect(log.version == "2.1.0")
    #expect(log.runs.first?.results.first?.ruleId == "link/target-missing")
    #expect(log.runs.first?.tool.driver.rules.contains { $0.id == "link/target-missing" } == true)
  }

  private struct JSONReport: Decodable {
    struct Summary: Decodable { let errors, warnings: Int }
    struct Finding: Decodable { let range: Range }
    struct Range: Decodable { let line, column: Int }
    let summary: Summary
    let diagnostics: [Finding]
  }

  private struct SARIFLog: Decodable {
    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Driver: Decodable { let rules: [Rule] }
    struct Rule: Decodable { let id: String }
    struct Result: Decodable { let ruleId: String }
    let version: String
    let runs: [Run]
  }

  @Test func explainTellsAboutARule() throws {
    let folder = try site()
    #expect(Program.run(["explain", "link/empty", "-s", folder.path]).output.hasPrefix("link/empty (warning)\n"))
    #expect(Program.run(["explain", "--all", "-s", folder.path]).output.split(separator: "\n").count > 60)
    #expect(Program.run(["explain", "link/emty"]).errors.contains("did you mean 'link/empty'?"))
  }

  @Test func onlyItsOwnFilesAreTouched() throws {
    let folder = try site()
    try folder.write("# B\n", to: "content/b.md")
    let output = try TemporaryFolder()
    let build = ["build", "-q", "-s", folder.path, "-o", output.path]
    #expect(Program.run(build).status == 0)
    #expect(output.read("b/index.html") != nil)
    #expect(output.read("manifest.json") != nil)
    try output.write("mine", to: "notes.txt")
    let before =
      try FileManager.default.attributesOfItem(atPath: output.path + "/a/index.html")[.modificationDate] as? Date
    try FileManager.default.removeItem(atPath: folder.path + "/content/b.md")
    #expect(Program.run(build).status == 0)
    #expect(output.read("b/index.html") == nil)
    #expect(output.read("notes.txt") == Data("mine".utf8))
    let after =
      try FileManager.default.attributesOfItem(atPath: output.path + "/a/index.html")[.modificationDate] as? Date
    #expect(before == after)
  }

  @Test func foldersOfOthersAreRefused() throws {
    let folder = try site()
    let output = try TemporaryFolder()
    try output.write("mine", to: "notes.txt")
    let refused = Program.run(["build", "-s", folder.path, "-o", output.path])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("was not made by draaiboek"))
    #expect(output.files().keys.sorted() == ["notes.txt"])
    #expect(Program.run(["build", "-s", folder.path, "-o", folder.path + "/content/x"]).status == 2)
    #expect(Program.run(["build", "-s", folder.path, "-o", folder.path]).status == 2)
  }

  @Test func anUnusableTemplateKeepsTheOldSite() throws {
    let folder = try site()
    let output = folder.path + "/public"
    #expect(Program.run(["build", "-q", "-s", folder.path]).status == 0)
    let before = folder.read("public/a/index.html")
    try folder.write("{{#title}}never closed", to: "themes/default/page.html")
    let result = Program.run(["build", "-q", "-s", folder.path, "--format", "line"])
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("themes/default/page.html:1:1: error:"))
    #expect(before != nil && FileManager.default.contents(atPath: output + "/a/index.html") == before)
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try GeneratedSite(pages: 120).write(to: folder, round: 0)
    let outputs = try (0..<3).map { _ in try TemporaryFolder() }
    #expect(Program.run(["build", "-q", "-s", folder.path, "-o", outputs[0].path, "-j", "1"]).status == 0)
    #expect(Program.run(["build", "-q", "-s", folder.path, "-o", outputs[1].path, "-j", "4"]).status == 0)
    #expect(Program.run(["build", "-q", "-s", folder.path, "-o", outputs[2].path], from: "/").status == 0)
    #expect(outputs[0].files().count > 120)
    #expect(outputs[0].files() == outputs[1].files())
    #expect(outputs[0].files() == outputs[2].files())
  }
}

/// A site of pages that link to each other; every page is different in every round.
struct GeneratedSite {
  let pages: Int

  func write(to folder: TemporaryFolder, round: Int) throws {
    try folder.write("title: T\nlanguage: en\nrules:\n  history/none: off\n", to: "site.yml")
    for number in 0..<pages {
      let text = "# Page \(number)\n\nRound \(round), see [next](p\((number + 1) % pages).md).\n\n"
      try folder.write(text + String(repeating: "Round \(round). ", count: 200), to: "content/p\(number).md")
    }
  }
}
