import Building
import Diagnostics
import FoundationEssentials
import Model
import Rendering
import Testing
import Text

@Suite struct StructureTests {
  private let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: root + "/" + path) ?? Data(), as: UTF8.self)
  }

  /// Module → the modules that Package.swift lets it import.
  private func dependencies() -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    let package = text("Package.swift")
    for part in package.split(separator: "    module(").dropFirst() {
      // `"Name"),` or `"Name", ["One", "Two"], linking: …)`
      let declaration = part.prefix { $0 != ")" }.prefix { $0 != "]" }
      let names = declaration.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if let name = names.first { result[name] = Set(names.dropFirst()) }
    }
    return result
  }

  @Test func importsGoDownward() throws {
    let dependencies = dependencies()
    #expect(dependencies["Text"] == [])
    #expect(dependencies["Building"]?.contains("Rendering") == true)
    for (module, allowed) in dependencies {
      let folder = root + "/Sources/" + module
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.isEmpty)
      for name in names where name.hasSuffix(".swift") {
        for line in text("Sources/\(module)/\(name)").split(separator: "\n")
        where line.contains("import ") && !line.hasPrefix(" ") && !line.hasPrefix("/") {
          let imported = String(line.split(separator: " ").last ?? "")
          let isLibrary = ["FoundationEssentials", "Glibc", "Synchronization"].contains(imported)
          #expect(isLibrary || allowed.contains(imported), "\(module)/\(name) imports \(imported)")
        }
      }
    }
    // A module is done when all that it needs is: with a cycle some never are.
    var done: Set<String> = []
    while let next = dependencies.keys.sorted().first(where: { module in
      !done.contains(module) && (dependencies[module] ?? []).allSatisfy { done.contains($0) || dependencies[$0] == nil }
    }) { done.insert(next) }
    #expect(done == Set(dependencies.keys))
  }

  @Test func theEmbeddedThemeIsTheFolder() throws {
    let folder = root + "/themes/default"
    var names: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder = false
      if FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder), !isFolder {
        names.insert(name)
      }
    }
    #expect(names == Set(Theme.embedded.map(\.name)))
    for file in Theme.embedded {
      #expect(FileManager.default.contents(atPath: folder + "/" + file.name) == Data(file.bytes))
    }
  }

  @Test func everyLanguageHasEveryLabel() {
    let labels = Language.allCases.map { language in
      Set(
        text("themes/default/labels/\(language.rawValue).yml").split(separator: "\n").map {
          String($0.prefix { $0 != ":" })
        })
    }
    #expect((labels.first?.count ?? 0) > 40)
    for other in labels { #expect(other == labels[0]) }
  }

  @Test func everyRuleIsExplainedInEveryLanguage() {
    let rules = RuleIndex.all
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      for language in Language.allCases { #expect(!rule.title[language].isEmpty && !rule.help[language].isEmpty) }
      #expect(rule.title.en != rule.title.nl && rule.help.en != rule.help.nl, "\(rule.id)")
    }
  }

  @Test func noSpellingStandsForTwoKeys() {
    for key in Key.allCases {
      for spelling in Vocabulary.spellings(of: [key]) {
        #expect(Vocabulary.key(spelled: spelling) == key, "\(spelling)")
      }
    }
  }
}
