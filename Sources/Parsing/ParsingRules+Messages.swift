internal import Diagnostics
internal import Model
internal import Text

extension Diagnostic {
  /// What a key wants in place of what stands there.
  enum Shape {
    case one, list, map

    var message: Message {
      switch self {
      case .one: Message(en: "one value", nl: "één waarde", fr: "une seule valeur", de: "ein einzelner Wert")
      case .list:
        Message(
          en: "a text or a list of texts", nl: "een tekst of een lijst van teksten",
          fr: "un texte ou une liste de textes",
          de: "ein Text oder eine Liste von Texten")
      case .map:
        Message(
          en: "keys with values", nl: "sleutels met waarden", fr: "des clés avec des valeurs",
          de: "Schlüssel mit Werten")
      }
    }
  }

  enum Wanted {
    case yesOrNo, wholeNumber

    var message: Message {
      switch self {
      case .yesOrNo: Message(en: "yes or no", nl: "ja of nee", fr: "oui ou non", de: "ja oder nein")
      case .wholeNumber:
        Message(en: "a whole number", nl: "een geheel getal", fr: "un nombre entier", de: "eine ganze Zahl")
      }
    }
  }

  static func unknownKey(_ key: Located<String>, among keys: [Key], also names: [String] = []) -> Diagnostic {
    let near = nearest(to: key.value, in: Vocabulary.spellings(of: keys) + names)
    return Diagnostic(
      .unknownKey, at: key.place,
      Message(
        en: "unknown key '\(key.value)'", nl: "onbekende sleutel '\(key.value)'", fr: "clé inconnue « \(key.value) »",
        de: "unbekannter Schlüssel „\(key.value)“"),
      help: .didYouMean(near), fix: near.map { Fix(replacing: key.place, with: $0) })
  }

  static func keyNotForKind(_ key: Located<String>, kind: Kind) -> Diagnostic {
    let kindName = { (language: Language) in Vocabulary.spelling(ofValue: kind.rawValue, in: language) }
    return Diagnostic(
      .keyNotForKind, at: key.place,
      Message(
        en: "a page of kind '\(kindName(.english))' has no '\(key.value)'",
        nl: "een pagina van de soort '\(kindName(.dutch))' heeft geen '\(key.value)'",
        fr: "une page du genre « \(kindName(.french)) » n'a pas de « \(key.value) »",
        de: "eine Seite der Art „\(kindName(.german))“ hat kein „\(key.value)“"))
  }

  static func keyTwice(_ key: Located<String>, first: Place?) -> Diagnostic {
    let label = Message(
      en: "it stands here already", nl: "staat hier al", fr: "figure déjà ici", de: "steht schon hier")
    return Diagnostic(
      .keyTwice, at: key.place,
      Message(
        en: "'\(key.value)' says the same thing as an earlier key, which counts",
        nl: "'\(key.value)' zegt hetzelfde als een eerdere sleutel, en die telt",
        fr: "« \(key.value) » dit la même chose qu'une clé précédente, qui compte",
        de: "„\(key.value)“ sagt dasselbe wie ein früherer Schlüssel, der gilt"),
      labels: first.map { [Label(label, at: $0)] } ?? [])
  }

  static func wrongShape(of key: String, wanted: Shape, at place: Place) -> Diagnostic {
    let wanted = wanted.message
    return Diagnostic(
      .wrongShape, at: place,
      Message(
        en: "'\(key)' wants \(wanted.en)", nl: "bij '\(key)' hoort \(wanted.nl)", fr: "« \(key) » attend \(wanted.fr)",
        de: "zu „\(key)“ gehört \(wanted.de)"))
  }

  static func badDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, at: place,
      Message(
        en: "'\(text)' is not a date", nl: "'\(text)' is geen datum", fr: "« \(text) » n'est pas une date",
        de: "„\(text)“ ist kein Datum"),
      help: Message(
        en: "write it as 2026-11-23 or 23/11/2026", nl: "schrijf 2026-11-23 of 23/11/2026",
        fr: "écrivez 2026-11-23 ou 23/11/2026", de: "schreiben Sie 2026-11-23 oder 23/11/2026"))
  }

  static func badPeriod(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badPeriod, at: place,
      Message(
        en: "'\(text)' is not a duration", nl: "'\(text)' is geen duur", fr: "« \(text) » n'est pas une durée",
        de: "„\(text)“ ist keine Dauer"),
      help: Message(
        en: "write a number and a unit: 30 min, 4 h, 2 days",
        nl: "schrijf een getal en een eenheid: 30 min, 4 u, 2 dagen",
        fr: "écrivez un nombre et une unité : 30 min, 4 h, 2 jours",
        de: "schreiben Sie eine Zahl und eine Einheit: 30 min, 4 h, 2 Tage"))
  }

  static func badValue(_ text: String, wanted: Wanted, at place: Place) -> Diagnostic {
    let wanted = wanted.message
    return Diagnostic(
      .badValue, at: place,
      Message(
        en: "'\(text)' is not \(wanted.en)", nl: "'\(text)' is niet \(wanted.nl)",
        fr: "« \(text) » n'est pas \(wanted.fr)",
        de: "„\(text)“ ist nicht \(wanted.de)"))
  }

  static func badChoice(_ text: String, among values: [String], at place: Place) -> Diagnostic {
    let names = { (language: Language) in
      values.map { Vocabulary.spelling(ofValue: $0, in: language) }.joined(separator: ", ")
    }
    let near = nearest(
      to: text, in: values + Language.allCases.flatMap { l in values.map { Vocabulary.spelling(ofValue: $0, in: l) } })
    return Diagnostic(
      .badValue, at: place,
      Message(
        en: "'\(text)' is none of the values: \(names(.english))",
        nl: "'\(text)' is geen van de waarden: \(names(.dutch))",
        fr: "« \(text) » n'est pas une des valeurs : \(names(.french))",
        de: "„\(text)“ ist keiner der Werte: \(names(.german))"),
      help: .didYouMean(near), fix: near.map { Fix(replacing: place, with: $0) })
  }

  static func badID(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badID, at: place,
      Message(
        en: "'\(id)' cannot be an id: links could not name it",
        nl: "'\(id)' kan geen id zijn: links kunnen het niet noemen",
        fr: "« \(id) » ne peut être un identifiant : les liens ne pourraient le nommer",
        de: "„\(id)“ kann keine Kennung sein: Links könnten sie nicht nennen"))
  }

  static func unknownColumn(_ name: String, among keys: [Key], at place: Place) -> Diagnostic {
    let near = nearest(to: name, in: Vocabulary.spellings(of: keys))
    return Diagnostic(
      .unknownColumn, at: place,
      Message(
        en: "this list has no column '\(name)'", nl: "deze lijst heeft geen kolom '\(name)'",
        fr: "cette liste n'a pas de colonne « \(name) »", de: "diese Liste hat keine Spalte „\(name)“"),
      help: .didYouMean(near)
        ?? Message(
          en: "its columns are: \(columns(keys, .english))", nl: "de kolommen zijn: \(columns(keys, .dutch))",
          fr: "ses colonnes sont : \(columns(keys, .french))", de: "ihre Spalten sind: \(columns(keys, .german))"),
      fix: near.map { Fix(replacing: place, with: $0) })
  }

  private static func columns(_ keys: [Key], _ language: Language) -> String {
    keys.map { Vocabulary.label(of: $0, in: language) }.joined(separator: ", ")
  }

  static func csvMissing(_ name: String, among names: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .csvMissing, at: place,
      Message(
        en: "there is no file '\(name)' beside this page", nl: "er is geen bestand '\(name)' naast deze pagina",
        fr: "il n'y a pas de fichier « \(name) » à côté de cette page",
        de: "neben dieser Seite gibt es keine Datei „\(name)“"),
      help: .didYouMean(nearest(to: name, in: names)))
  }

  static func unknownSiteKey(_ key: Located<String>, among names: [String]) -> Diagnostic {
    let near = nearest(to: key.value, in: names)
    return Diagnostic(
      .unknownSiteKey, at: key.place,
      Message(
        en: "unknown key '\(key.value)'", nl: "onbekende sleutel '\(key.value)'", fr: "clé inconnue « \(key.value) »",
        de: "unbekannter Schlüssel „\(key.value)“"),
      help: .didYouMean(near)
        ?? Message(
          en: "the keys are: \(names.joined(separator: ", "))",
          nl: "de sleutels zijn: \(names.joined(separator: ", "))",
          fr: "les clés sont : \(names.joined(separator: ", "))",
          de: "die Schlüssel sind: \(names.joined(separator: ", "))"))
  }

  static func badSiteValue(_ key: String, _ wanted: Message, at place: Place) -> Diagnostic {
    Diagnostic(
      .badSiteValue, at: place,
      Message(
        en: "'\(key)' wants \(wanted.en)", nl: "bij '\(key)' hoort \(wanted.nl)", fr: "« \(key) » attend \(wanted.fr)",
        de: "zu „\(key)“ gehört \(wanted.de)"))
  }

  static func unknownBlockOption(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownBlockOption, at: key.place,
      Message(
        en: "generated blocks have no option '\(key.value)'",
        nl: "gegenereerde blokken hebben geen optie '\(key.value)'",
        fr: "les blocs générés n'ont pas d'option « \(key.value) »",
        de: "erzeugte Blöcke haben keine Option „\(key.value)“"),
      help: .didYouMean(nearest(to: key.value, in: Vocabulary.spellings(of: BlockOptions.keys))))
  }
}
