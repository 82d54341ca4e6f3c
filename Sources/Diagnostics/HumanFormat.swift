internal import Text

/// Findings for a writer at a terminal: the source line, carets under what is meant, and how to mend it.
struct HumanFormat {
  let report: Report
  let isColored: Bool
  let limit: Int

  private static let lineLimit = 160

  var text: String {
    var positions = Positions(report.files)
    var text = report.diagnostics.prefix(limit).map { show($0, &positions) }.joined(separator: "\n")
    let rest = report.diagnostics.count - limit
    if rest > 0 { text += "\n" + more(rest)[report.language] + "\n" }
    return text
  }

  private func more(_ count: Int) -> Message {
    Message(
      en: "… and \(count) more; --format line shows all", nl: "… en nog \(count); --format line toont ze allemaal",
      fr: "… et \(count) autres ; --format line les montre tous", de: "… und \(count) weitere; --format line zeigt alle"
    )
  }

  private func show(_ diagnostic: Diagnostic, _ positions: inout Positions) -> String {
    let language = report.language
    let start = positions.start(of: diagnostic.place)
    let head = paint("\(diagnostic.severity.word[language])[\(diagnostic.rule.id)]", diagnostic.severity)
    var text = head + ": " + diagnostic.message[language].withoutControls + "\n"
    text += "  --> \(start.path):\(start.line):\(start.column)\n".withoutControls
    text += excerpt(diagnostic, line: start.line, &positions)
    for label in diagnostic.labels {
      let place = positions.start(of: label.place)
      text +=
        "\(Severity.note.word[language]): \(place.path):\(place.line):\(place.column): \(label.message[language])\n"
        .withoutControls
    }
    if let help = diagnostic.help {
      let word = Message(en: "help", nl: "hulp", fr: "aide", de: "Hilfe")[language]
      text += "\(word): \(help[language])\n".withoutControls
    }
    return text
  }

  /// The line with carets under the range; nothing for a finding about a whole file.
  private func excerpt(_ diagnostic: Diagnostic, line: Int, _ positions: inout Positions) -> String {
    guard !diagnostic.place.range.isEmpty else { return "" }
    let bytes = report.files[diagnostic.place.file].bytes
    let lineRange = positions.table(of: diagnostic.place.file).line(line)
    let from = max(diagnostic.place.range.lowerBound, lineRange.lowerBound)
    let to = max(from, min(diagnostic.place.range.upperBound, lineRange.upperBound))
    var before = shown(bytes[lineRange.lowerBound..<from])
    let marked = String(shown(bytes[from..<to]).prefix(HumanFormat.lineLimit))
    var after = shown(bytes[to..<max(to, lineRange.upperBound)])
    if before.count + marked.count > HumanFormat.lineLimit { before = "…" + before.suffix(40) }
    if before.count + marked.count + after.count > HumanFormat.lineLimit {
      after = after.prefix(max(0, HumanFormat.lineLimit - before.count - marked.count)) + "…"
    }
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    let carets = String(repeating: " ", count: width(before)) + String(repeating: "^", count: max(1, width(marked)))
    return "\(margin) |\n\(number) | \(before)\(marked)\(after)\n\(margin) | \(paint(carets, diagnostic.severity))\n"
  }

  private func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).flatMap { $0 == "\t" ? "    " : String($0) }).withoutControls
  }

  /// Columns on a terminal: East Asian characters and most emoji take two.
  private func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      let scalar = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
        || (0xF900...0xFAFF).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
        || (0x1F300...0x1FAFF).contains(scalar)
      return sum + (isWide ? 2 : 1)
    }
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard isColored else { return text }
    let color = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
