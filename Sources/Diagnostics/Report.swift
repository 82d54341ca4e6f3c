package import Text

/// The findings of a run, ready to be shown.
package struct Report: Sendable {
  package enum Format: String, CaseIterable, Sendable { case human, line, json, sarif }

  /// Adjusted and sorted.
  package let diagnostics: [Diagnostic]
  package let files: SourceFiles
  package let language: Language

  package init(_ diagnostics: [Diagnostic], files: SourceFiles, language: Language) {
    self.diagnostics = diagnostics
    self.files = files
    self.language = language
  }

  package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// - Parameters:
  ///   - limit: how many findings the human form shows before it only counts.
  package func text(
    _ format: Format, isColored: Bool = false, limit: Int = 50, rules: [Rule] = [], version: String = ""
  ) -> String {
    switch format {
    case .human: HumanFormat(report: self, isColored: isColored, limit: limit).text
    case .line: lines
    case .json: JSONFormat.json(self)
    case .sarif: JSONFormat.sarif(self, rules: rules, version: version)
    }
  }

  /// `path:line:column: severity: message [rule]`, in the language of the site.
  private var lines: String {
    var positions = Positions(files)
    return diagnostics.map { diagnostic in
      let start = positions.start(of: diagnostic.place)
      let severity = diagnostic.severity.word[language]
      return
        "\(start.path):\(start.line):\(start.column): \(severity): \(diagnostic.message[language]) [\(diagnostic.rule.id)]\n"
        .withoutControls
    }.joined()
  }
}

/// Lines and columns, with one line table a file.
struct Positions {
  let files: SourceFiles
  private var tables: [FileID: LineTable] = [:]

  init(_ files: SourceFiles) { self.files = files }

  mutating func table(of file: FileID) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(files[file].bytes)
    tables[file] = table
    return table
  }

  mutating func start(of place: Place) -> (path: String, line: Int, column: Int) {
    let position = table(of: place.file).position(of: place.range.lowerBound)
    return (files[place.file].path, position.line, position.column)
  }

  mutating func end(of place: Place) -> (line: Int, column: Int) {
    table(of: place.file).position(of: place.range.upperBound)
  }
}

extension Severity {
  package var word: Message {
    switch self {
    case .error: Message(en: "error", nl: "fout", fr: "erreur", de: "Fehler")
    case .warning: Message(en: "warning", nl: "waarschuwing", fr: "avertissement", de: "Warnung")
    case .note: Message(en: "note", nl: "opmerking", fr: "remarque", de: "Hinweis")
    case .off: Message(verbatim: "off")
    }
  }
}

extension String {
  /// What a terminal would obey is shown as `\u{1B}`.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isControl {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { (value < 0x20 && value != 0x0A && value != 0x09) || (0x7F..<0xA0).contains(value) }
}
