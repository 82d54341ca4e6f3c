internal import Diagnostics
internal import Text

/// Mistakes in the shape of the document: quotes, brackets, colons, dashes, indentation.
extension YAMLSource {
  /// A quote or bracket without its other half.
  func unclosed(at opening: Int, noticed offset: Int) -> Diagnostic {
    let mark = text(character(opening).range)
    return Diagnostic(
      .yamlUnclosed, at: character(opening),
      Message(
        en: "this \(mark) is never closed", nl: "deze \(mark) wordt nergens gesloten",
        fr: "ce \(mark) n'est jamais fermé", de: "dieses \(mark) wird nirgends geschlossen"),
      labels: beginningOfNext(offset),
      help: Message(
        en: "put the closing \(closing(mark)) behind the text", nl: "zet de sluitende \(closing(mark)) achter de tekst",
        fr: "mettez le \(closing(mark)) fermant après le texte",
        de: "setzen Sie das schließende \(closing(mark)) hinter den Text"))
  }

  private func closing(_ mark: String) -> String {
    switch mark {
    case "[": "]"
    case "{": "}"
    default: mark
    }
  }

  private func beginningOfNext(_ offset: Int) -> [Diagnostic.Label] {
    guard offset < range.upperBound else { return [] }
    return [
      Diagnostic.Label(
        Message(
          en: "noticed here", nl: "hier gemerkt", fr: "remarqué ici", de: "hier bemerkt"), at: character(offset))
    ]
  }

  /// Inside brackets something else than `,` or the closing bracket: at the end or on a later line it was never closed.
  func bracket(at offset: Int, _ context: Int?) -> Diagnostic? {
    guard let context else { return nil }
    if offset >= range.upperBound || line(at: offset).lowerBound > line(at: context).upperBound {
      return unclosed(at: context, noticed: offset)
    }
    let end = closing(text(character(context).range))
    return Diagnostic(
      .yamlUnclosed, at: character(offset),
      Message(
        en: "a comma or the closing \(end) is missing here", nl: "hier ontbreekt een komma of de sluitende \(end)",
        fr: "il manque ici une virgule ou le \(end) fermant", de: "hier fehlt ein Komma oder das schließende \(end)"),
      labels: beginning(context, unlessAt: offset), help: .putTextInQuotes)
  }

  /// `title: Mail: DNS`, or a key that is indented below one that has a value already.
  func colon(at offset: Int) -> Diagnostic {
    let line = line(at: offset)
    guard let value = valueStart(in: line, before: offset) else { return deeperThanAbove(at: line) }
    let text = value..<max(line.upperBound, value)
    return Diagnostic(
      .yamlColonInText, at: character(offset),
      Message(
        en: "this text has a ': ' in it, which YAML takes for a second key",
        nl: "in deze tekst staat ': ', en dat ziet YAML als een tweede sleutel",
        fr: "ce texte contient « : », que YAML prend pour une seconde clé",
        de: "in diesem Text steht „: “, und das hält YAML für einen zweiten Schlüssel"), help: .putTextInQuotes,
      fix: quoted(text).map { Diagnostic.Fix(replacing: place(text), with: $0) })
  }

  /// The value of the first key of a line, where that key stands before `offset`.
  private func valueStart(in line: Range<Int>, before offset: Int) -> Int? {
    var index = line.lowerBound
    while index < offset {
      if bytes[index] == UInt8(ascii: ":"), byte(at: index + 1) == UInt8(ascii: " ") {
        var start = index + 1
        while byte(at: start) == UInt8(ascii: " ") { start += 1 }
        return start
      }
      index += 1
    }
    return nil
  }

  private func deeperThanAbove(at line: Range<Int>) -> Diagnostic {
    let above = lineBefore(line.lowerBound)
    if let above, column(of: above) == column(of: line) { return missingColon(at: above.lowerBound) }
    return Diagnostic(
      .yamlIndentation, at: place(line),
      Message(
        en: "this line is indented below a line that has its value already",
        nl: "deze regel springt in onder een regel die haar waarde al heeft",
        fr: "cette ligne est en retrait sous une ligne qui a déjà sa valeur",
        de: "diese Zeile ist unter einer Zeile eingerückt, die ihren Wert schon hat"),
      labels: above.map {
        [
          Diagnostic.Label(
            Message(en: "this line", nl: "deze regel", fr: "cette ligne", de: "diese Zeile"), at: place($0))
        ]
      } ?? [], help: .sameColumn)
  }

  private func column(of line: Range<Int>) -> Int {
    let start = bytes[range.lowerBound..<line.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    return line.lowerBound - (start ?? range.lowerBound)
  }

  /// `members: - anna`, or text before a list.
  func dash(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlIndentation, at: character(offset),
      Message(
        en: "a list cannot begin here", nl: "hier kan geen lijst beginnen", fr: "une liste ne peut pas commencer ici",
        de: "hier kann keine Liste beginnen"),
      help: Message(
        en: "begin it on a line of its own; a text that begins with '-' goes in quotes",
        nl: "begin ze op een eigen regel; een tekst die met '-' begint, hoort tussen aanhalingstekens",
        fr: "commencez-la sur sa propre ligne ; un texte qui commence par « - » se met entre guillemets droits",
        de: "beginnen Sie sie auf einer eigenen Zeile; ein Text, der mit „-“ beginnt, gehört in Anführungszeichen"))
  }

  func missingColon(at offset: Int) -> Diagnostic {
    let line = line(at: offset)
    return Diagnostic(
      .yamlMissingColon, at: place(max(offset, line.lowerBound)..<max(line.upperBound, offset)),
      Message(
        en: "this line has no ': ' after its key", nl: "op deze regel ontbreekt ': ' na de sleutel",
        fr: "il manque « : » après la clé de cette ligne", de: "in dieser Zeile fehlt „: “ nach dem Schlüssel"),
      help: Message(
        en: "write 'key: value'; a text over several lines is indented below its key",
        nl: "schrijf 'sleutel: waarde'; een tekst van meer regels springt in onder zijn sleutel",
        fr: "écrivez « clé: valeur » ; un texte de plusieurs lignes est en retrait sous sa clé",
        de: "schreiben Sie „Schlüssel: Wert“; ein mehrzeiliger Text wird unter seinem Schlüssel eingerückt"))
  }

  /// Something stands where the next key or `-` was awaited: behind a closing quote, or in the wrong column.
  func betweenEntries(at offset: Int, _ context: Int?) -> Diagnostic {
    var before = offset
    while before > range.lowerBound, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    if let last = byte(at: before - 1), "\"']}".utf8.contains(last) {
      let mark = String(Unicode.Scalar(last))
      return Diagnostic(
        .yamlNeedsQuotes, at: character(offset),
        Message(
          en: "the value ends at \(mark), and yet there is more on the line",
          nl: "de waarde eindigt bij \(mark), en toch staat er nog meer op de regel",
          fr: "la valeur se termine à \(mark), et pourtant la ligne continue",
          de: "der Wert endet bei \(mark), und doch steht noch mehr in der Zeile"),
        help: last == UInt8(ascii: "'") ? .doubleTheApostrophe : .putWholeTextInQuotes)
    }
    return Diagnostic(
      .yamlIndentation, at: character(offset),
      Message(
        en: "this does not stand in the same column as what it belongs to",
        nl: "dit staat niet in dezelfde kolom als waar het bij hoort",
        fr: "ceci n'est pas dans la même colonne que ce à quoi il appartient",
        de: "das steht nicht in derselben Spalte wie das, wozu es gehört"),
      labels: beginning(context, unlessAt: offset), help: .sameColumn)
  }

  /// At the top of the document something stands after its only value.
  func textAfterDocument(at offset: Int) -> Diagnostic {
    Diagnostic(
      .yamlIndentation, at: character(offset),
      Message(
        en: "the document has ended before this line", nl: "het document is vóór deze regel al afgelopen",
        fr: "le document est terminé avant cette ligne", de: "das Dokument ist vor dieser Zeile schon zu Ende"),
      help: .sameColumn)
  }
}

extension Message {
  fileprivate static let putWholeTextInQuotes = Message(
    en: "put the whole text in single quotes: '...'", nl: "zet de hele tekst tussen enkele aanhalingstekens: '...'",
    fr: "mettez tout le texte entre apostrophes : '...'",
    de: "setzen Sie den ganzen Text in einfache Anführungszeichen: '...'")

  fileprivate static let doubleTheApostrophe = Message(
    en: "between single quotes an apostrophe is written twice: 'it''s'",
    nl: "tussen enkele aanhalingstekens schrijft u een apostrof dubbel: 'foto''s'",
    fr: "entre apostrophes, une apostrophe s'écrit deux fois : 'l''accès'",
    de: "zwischen einfachen Anführungszeichen wird ein Apostroph doppelt geschrieben: 'geht''s'")

  fileprivate static let sameColumn = Message(
    en: "lines of one level begin in the same column", nl: "regels van één niveau beginnen in dezelfde kolom",
    fr: "les lignes d'un même niveau commencent dans la même colonne",
    de: "Zeilen einer Ebene beginnen in derselben Spalte")
}
