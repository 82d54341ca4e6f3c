internal import Diagnostics
internal import Text

/// What YAML allows and this program refuses.
extension Diagnostic {
  static func anchor(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, at: place,
      Message(
        en: "a word that begins with '&' names a YAML anchor, which is not supported here",
        nl: "een woord dat met '&' begint, is in YAML een anker; dat wordt hier niet ondersteund",
        fr: "un mot qui commence par « & » est une ancre YAML, ce qui n'est pas pris en charge ici",
        de: "ein Wort, das mit „&“ beginnt, ist in YAML ein Anker; das wird hier nicht unterstützt"),
      help: .quoteOrRepeat)
  }

  static func alias(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAlias, at: place,
      Message(
        en: "a word that begins with '*' points to a YAML anchor, which is not supported here",
        nl: "een woord dat met '*' begint, verwijst in YAML naar een anker; dat wordt hier niet ondersteund",
        fr: "un mot qui commence par « * » renvoie à une ancre YAML, ce qui n'est pas pris en charge ici",
        de: "ein Wort, das mit „*“ beginnt, verweist in YAML auf einen Anker; das wird hier nicht unterstützt"),
      help: .quoteOrRepeat)
  }

  static func tag(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTag, at: place,
      Message(
        en: "a word that begins with '!' names a YAML type, which is not supported here: every value is text",
        nl: "een woord dat met '!' begint, is in YAML een type; dat wordt hier niet ondersteund: elke waarde is tekst",
        fr: "un mot qui commence par « ! » est un type YAML, non pris en charge ici : toute valeur est du texte",
        de: "ein Wort, das mit „!“ beginnt, ist in YAML ein Typ; das wird hier nicht unterstützt: jeder Wert ist Text"),
      help: Message(
        en: "leave it out, or put the whole text in quotes",
        nl: "laat het weg, of zet de hele tekst tussen aanhalingstekens",
        fr: "supprimez-le, ou mettez tout le texte entre guillemets droits",
        de: "lassen Sie es weg, oder setzen Sie den ganzen Text in Anführungszeichen"))
  }

  static func mergeKey(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlMergeKey, at: place,
      Message(
        en: "the key '<<' merges another mapping in YAML, which is not supported here",
        nl: "de sleutel '<<' voegt in YAML een andere tabel in; dat wordt hier niet ondersteund",
        fr: "la clé « << » fusionne un autre tableau en YAML, ce qui n'est pas pris en charge ici",
        de: "der Schlüssel „<<“ fügt in YAML eine andere Zuordnung ein; das wird hier nicht unterstützt"),
      help: Message(
        en: "write the keys out", nl: "schrijf de sleutels voluit", fr: "écrivez les clés en toutes lettres",
        de: "schreiben Sie die Schlüssel aus"))
  }

  static func secondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSecondDocument, at: place,
      Message(
        en: "a second YAML document begins here; only one is read",
        nl: "hier begint een tweede YAML-document; er wordt er maar één gelezen",
        fr: "un second document YAML commence ici ; un seul est lu",
        de: "hier beginnt ein zweites YAML-Dokument; gelesen wird nur eines"),
      help: Message(
        en: "take out the line '---' or '...'", nl: "haal de regel '---' of '...' weg",
        fr: "supprimez la ligne « --- » ou « ... »", de: "nehmen Sie die Zeile „---“ oder „...“ heraus"))
  }

  static func duplicateKey(_ key: Located<String>, first: Place) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey, at: key.place,
      Message(
        en: "the key '\(key.value)' stands here twice", nl: "de sleutel '\(key.value)' staat hier twee keer",
        fr: "la clé « \(key.value) » figure ici deux fois", de: "der Schlüssel „\(key.value)“ steht hier zweimal"),
      labels: [
        Label(
          Message(
            en: "the first one is here", nl: "de eerste staat hier", fr: "la première est ici",
            de: "der erste steht hier"), at: first)
      ],
      help: Message(
        en: "keep one of the two; several values go in a list below one key",
        nl: "behoud er één van; meer waarden horen in een lijst onder één sleutel",
        fr: "gardez-en une ; plusieurs valeurs se mettent en liste sous une seule clé",
        de: "behalten Sie einen davon; mehrere Werte gehören als Liste unter einen Schlüssel"))
  }

  static func keyIsNoText(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlKeyIsNoText, at: place,
      Message(
        en: "a key must be a text, not a list or a mapping", nl: "een sleutel moet een tekst zijn, geen lijst of tabel",
        fr: "une clé doit être un texte, pas une liste ni un tableau",
        de: "ein Schlüssel muss ein Text sein, keine Liste oder Zuordnung"),
      help: Message(
        en: "text that begins with '[' or '{' goes in quotes",
        nl: "tekst die met '[' of '{' begint, hoort tussen aanhalingstekens",
        fr: "un texte qui commence par « [ » ou « { » se met entre guillemets droits",
        de: "Text, der mit „[“ oder „{“ beginnt, gehört in Anführungszeichen"))
  }

  static func tooDeep(at place: Place, _ depth: Int) -> Diagnostic {
    Diagnostic(
      .yamlTooDeep, at: place,
      Message(
        en: "lists and mappings stand more than \(depth) levels inside each other here",
        nl: "hier zitten lijsten en tabellen meer dan \(depth) niveaus diep in elkaar",
        fr: "ici, listes et tableaux sont imbriqués sur plus de \(depth) niveaux",
        de: "hier sind Listen und Zuordnungen mehr als \(depth) Ebenen ineinander geschachtelt"))
  }
}

extension Message {
  fileprivate static let quoteOrRepeat = Message(
    en: "a text goes in quotes; a value that is meant again is written again",
    nl: "een tekst hoort tussen aanhalingstekens; een waarde die nog eens geldt, schrijft u opnieuw",
    fr: "un texte se met entre guillemets droits ; une valeur qui revient s'écrit de nouveau",
    de: "ein Text gehört in Anführungszeichen; ein Wert, der noch einmal gilt, wird noch einmal geschrieben")

  static let putTextInQuotes = Message(
    en: "put the text in quotes: \"...\"", nl: "zet de tekst tussen aanhalingstekens: \"...\"",
    fr: "mettez le texte entre guillemets droits : \"...\"", de: "setzen Sie den Text in Anführungszeichen: \"...\"")
}
