internal import Diagnostics
internal import Text

extension YAMLSource {
  /// What libyaml stumbled over, in the reader's words where it is one of the frequent mistakes.
  ///
  /// - Parameters:
  ///   - offset: where it stumbled.
  ///   - context: where the thing began that it was reading: an opening quote, a bracket, a key.
  func explain(_ problem: SyntaxProblem, at offset: Int, context: Int?) -> Diagnostic {
    if let known = known(problem, at: offset, context: context) { return known }
    let words = problem.context.isEmpty ? problem.problem : "\(problem.problem) (\(problem.context))"
    return Diagnostic(
      .yamlSyntax, at: character(offset),
      Message(
        en: "this YAML cannot be read: \(words)", nl: "deze YAML is niet leesbaar: \(words)",
        fr: "ce YAML est illisible : \(words)", de: "dieses YAML ist nicht lesbar: \(words)"),
      labels: beginning(context, unlessAt: offset), help: .putTextInQuotes)
  }

  private func known(_ problem: SyntaxProblem, at offset: Int, context: Int?) -> Diagnostic? {
    switch (problem.problem, problem.context) {
    case (let words, _) where words.hasPrefix("found a tab character"): return tab(at: offset, context)
    case ("found character that cannot start any token", _):
      return byte(at: offset) == UInt8(ascii: "\t") ? tab(at: offset, context) : reserved(at: offset)
    case ("did not find expected alphabetic or numeric character", _):
      return reserved(at: context ?? offset)
    case (_, "while scanning a directive"), ("did not find expected <document start>", _):
      let line = line(at: offset)
      if byte(at: line.lowerBound) == UInt8(ascii: "%") { return reserved(at: line.lowerBound) }
      return textAfterDocument(at: offset)
    case (_, "while scanning a block scalar"): return reserved(at: context ?? offset)
    case (_, "while scanning a tag"), (_, "while parsing a tag"): return reserved(at: context ?? offset)
    case ("found unknown escape character", _), ("did not find expected hexdecimal number", _):
      return escape(at: offset, context)
    case ("found unexpected end of stream", "while scanning a quoted scalar"),
      ("found unexpected document indicator", "while scanning a quoted scalar"):
      return context.map { unclosed(at: $0, noticed: offset) }
    case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
      return bracket(at: offset, context)
    case ("mapping values are not allowed in this context", _): return colon(at: offset)
    case ("block sequence entries are not allowed in this context", _): return dash(at: offset)
    case ("could not find expected ':'", _): return missingColon(at: context ?? offset)
    case ("did not find expected key", _), ("did not find expected '-' indicator", _):
      return betweenEntries(at: offset, context)
    case ("did not find expected node content", _):
      return offset < range.upperBound ? reserved(at: offset) : context.map { unclosed(at: $0, noticed: offset) }
    case ("control characters are not allowed", _): return controlCharacter(at: offset)
    default: return nil
    }
  }

  /// One character of the source, so that it can be underlined; nothing at the end.
  func character(_ offset: Int) -> Place {
    var end = min(offset + 1, range.upperBound)
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return place(min(offset, range.upperBound)..<max(end, min(offset, range.upperBound)))
  }

  func beginning(_ context: Int?, unlessAt offset: Int) -> [Diagnostic.Label] {
    guard let context, context != offset else { return [] }
    return [
      Diagnostic.Label(
        Message(
          en: "what is being read begins here", nl: "wat gelezen wordt, begint hier", fr: "ce qui est lu commence ici",
          de: "was gelesen wird, beginnt hier"), at: character(context))
    ]
  }

  private func tab(at offset: Int, _ context: Int?) -> Diagnostic {
    var start = offset
    // The mark can stand behind the tabs.
    while byte(at: start) != UInt8(ascii: "\t"), start > range.lowerBound, byte(at: start - 1) != UInt8(ascii: "\n") {
      start -= 1
    }
    if byte(at: start) != UInt8(ascii: "\t") { start = offset }
    return Diagnostic(
      .yamlTab, at: character(start),
      Message(
        en: "a tab stands here where YAML wants spaces", nl: "hier staat een tab waar YAML spaties wil",
        fr: "il y a ici une tabulation là où YAML veut des espaces",
        de: "hier steht ein Tabulator, wo YAML Leerzeichen will"),
      help: Message(
        en: "replace it with spaces; two for every level", nl: "vervang hem door spaties; twee per niveau",
        fr: "remplacez-la par des espaces ; deux par niveau",
        de: "ersetzen Sie ihn durch Leerzeichen; zwei je Ebene"))
  }

  private func escape(at offset: Int, _ context: Int?) -> Diagnostic {
    var start = offset
    while start > context ?? offset, byte(at: start) != UInt8(ascii: "\\") { start -= 1 }
    return Diagnostic(
      .yamlUnknownEscape, at: place(start..<character(max(offset, start + 1)).range.upperBound),
      Message(
        en: "between double quotes a '\\' begins a special character, and this is not one that YAML knows",
        nl: "tussen dubbele aanhalingstekens begint met '\\' een bijzonder teken, en dit kent YAML niet",
        fr: "entre guillemets doubles, « \\ » annonce un caractère spécial, et YAML ne connaît pas celui-ci",
        de: "zwischen doppelten Anführungszeichen beginnt „\\“ ein Sonderzeichen, und dieses kennt YAML nicht"),
      labels: beginning(context, unlessAt: offset),
      help: Message(
        en: "put the text in single quotes: 'C:\\Data'", nl: "zet de tekst tussen enkele aanhalingstekens: 'C:\\Data'",
        fr: "mettez le texte entre apostrophes : 'C:\\Data'",
        de: "setzen Sie den Text in einfache Anführungszeichen: 'C:\\Data'"))
  }

  private func controlCharacter(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, at: character(offset),
      Message(
        en: "an invisible control character stands here", nl: "hier staat een onzichtbaar stuurteken",
        fr: "il y a ici un caractère de contrôle invisible", de: "hier steht ein unsichtbares Steuerzeichen"),
      help: Message(
        en: "delete it and type the line anew", nl: "verwijder het en typ de regel opnieuw",
        fr: "supprimez-le et retapez la ligne", de: "löschen Sie es und tippen Sie die Zeile neu"))
  }

  /// A text that begins with a character that means something else in YAML: `@home`, `*.example.com`, `%TEMP%`.
  private func reserved(at offset: Int) -> Diagnostic {
    let line = line(at: offset)
    let character = text(character(offset).range)
    let value = offset..<max(line.upperBound, offset)
    return Diagnostic(
      .yamlNeedsQuotes, at: self.character(offset),
      Message(
        en: "a text that begins with '\(character)' must stand in quotes",
        nl: "een tekst die met '\(character)' begint, moet tussen aanhalingstekens staan",
        fr: "un texte qui commence par « \(character) » doit être entre guillemets droits",
        de: "ein Text, der mit „\(character)“ beginnt, muss in Anführungszeichen stehen"), help: .putTextInQuotes,
      fix: text(value).contains(": ")
        ? nil : quoted(value).map { Diagnostic.Fix(replacing: place(value), with: $0) })
  }

  /// The text of a value in quotes; nil where it is empty or may hold a comment or bracket that does not belong to it.
  func quoted(_ value: Range<Int>) -> String? {
    let text = text(value)
    if text.isEmpty || text.contains(" #") || text.contains("\n") { return nil }
    if text.contains(where: { "]},[{".contains($0) }) { return nil }
    if !text.contains(where: { $0 == "\"" || $0 == "\\" }) { return "\"\(text)\"" }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
