internal import Diagnostics
internal import Text

extension Diagnostic {
  static func tagUnclosed(at place: Place, closing: String) -> Diagnostic {
    Diagnostic(
      .themeTagUnclosed, at: place,
      Message(
        en: "this tag is not closed on its line: '\(closing)' is missing",
        nl: "deze tag wordt op zijn regel niet gesloten: '\(closing)' ontbreekt",
        fr: "cette balise n'est pas fermée sur sa ligne : il manque « \(closing) »",
        de: "dieses Tag wird in seiner Zeile nicht geschlossen: „\(closing)“ fehlt"))
  }

  static func tagInvalid(_ tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeTagInvalid, at: place,
      Message(
        en: "'\(tag)' is not a template tag", nl: "'\(tag)' is geen sjabloontag",
        fr: "« \(tag) » n'est pas une balise de gabarit", de: "„\(tag)“ ist kein Vorlagentag"),
      help: Message(
        en: "a name has letters, digits, '-' and '_'; there are no filters, conditions or functions",
        nl: "een naam heeft letters, cijfers, '-' en '_'; filters, voorwaarden en functies zijn er niet",
        fr:
          "un nom se compose de lettres, de chiffres, de « - » et de « _ » ; il n'y a ni filtres, ni conditions, ni fonctions",
        de: "ein Name hat Buchstaben, Ziffern, „-“ und „_“; Filter, Bedingungen und Funktionen gibt es nicht"))
  }

  static func attributeQuotes(_ tag: String, _ before: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeAttributeQuotes, at: place,
      Message(
        en: "the value '\(tag)' stands in an attribute without double quotes, so a text could break out of it",
        nl:
          "de waarde '\(tag)' staat in een attribuut zonder dubbele aanhalingstekens, zodat een tekst eruit kan breken",
        fr: "la valeur « \(tag) » est dans un attribut sans guillemets doubles : un texte pourrait s'en échapper",
        de:
          "der Wert „\(tag)“ steht in einem Attribut ohne doppelte Anführungszeichen; ein Text könnte daraus ausbrechen"
      ),
      help: Message(verbatim: "=\"\(tag)\""))
  }

  static func sectionUnclosed(_ name: String, tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeSectionUnclosed, at: place,
      Message(
        en: "'\(tag)' is not closed before what is around it ends",
        nl: "'\(tag)' wordt niet gesloten voor wat eromheen staat eindigt",
        fr: "« \(tag) » n'est pas fermé avant la fin de ce qui l'entoure",
        de: "„\(tag)“ wird nicht geschlossen, bevor endet, was darum herum steht"),
      help: Message(
        en: "put '{{/\(name)}}' where it ends", nl: "zet '{{/\(name)}}' waar het eindigt",
        fr: "mettez « {{/\(name)}} » là où il se termine", de: "setzen Sie „{{/\(name)}}“ dorthin, wo es endet"))
  }

  static func sectionMismatch(_ name: String, open: (name: String, place: Place)?, at place: Place) -> Diagnostic {
    let labels = open.map { open in
      [
        Label(
          Message(
            en: "'\(open.name)' is open since here", nl: "'\(open.name)' staat open sinds hier",
            fr: "« \(open.name) » est ouvert depuis ici", de: "„\(open.name)“ ist seit hier offen"), at: open.place)
      ]
    }
    return Diagnostic(
      .themeSectionMismatch, at: place,
      Message(
        en: "'\(name)' is closed here, but it is not open", nl: "'\(name)' wordt hier gesloten, maar staat niet open",
        fr: "« \(name) » est fermé ici, mais n'est pas ouvert",
        de: "„\(name)“ wird hier geschlossen, ist aber nicht offen"), labels: labels ?? [],
      help: .didYouMean(open.map { "/" + $0.name }))
  }

  static func unknownPartial(_ name: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeUnknownPartial, at: place,
      Message(
        en: "there is no template '\(name)'", nl: "er is geen sjabloon '\(name)'",
        fr: "il n'y a pas de gabarit « \(name) »", de: "es gibt keine Vorlage „\(name)“"), help: .didYouMean(near))
  }

  static func unknownBlock(_ name: String, parent: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeUnknownBlock, at: place,
      Message(
        en: "the template '\(parent)' has no block '\(name)'", nl: "het sjabloon '\(parent)' heeft geen blok '\(name)'",
        fr: "le gabarit « \(parent) » n'a pas de bloc « \(name) »",
        de: "die Vorlage „\(parent)“ hat keinen Block „\(name)“"), help: .didYouMean(near))
  }

  static func duplicateBlock(_ name: String, first: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeDuplicateBlock, at: place,
      Message(
        en: "the block '\(name)' is filled in twice", nl: "het blok '\(name)' wordt twee keer ingevuld",
        fr: "le bloc « \(name) » est rempli deux fois", de: "der Block „\(name)“ wird zweimal gefüllt"),
      labels: [
        Label(
          Message(
            en: "the first one is here", nl: "de eerste staat hier", fr: "le premier est ici",
            de: "der erste steht hier"), at: first)
      ])
  }

  static func textInParent(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeTextInParent, at: place,
      Message(
        en: "this stands inside '{{<\(name)}}' but in no block, so it is shown nowhere",
        nl: "dit staat binnen '{{<\(name)}}' maar niet in een blok, en wordt dus nergens getoond",
        fr: "ceci est dans « {{<\(name)}} » mais dans aucun bloc, et n'est donc affiché nulle part",
        de: "das steht in „{{<\(name)}}“, aber in keinem Block, und wird daher nirgends gezeigt"))
  }

  static func endlessRecursion(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeRecursion, at: place,
      Message(
        en: "'\(name)' includes itself without end", nl: "'\(name)' neemt zichzelf eindeloos op",
        fr: "« \(name) » s'inclut lui-même sans fin", de: "„\(name)“ bindet sich selbst endlos ein"),
      help: Message(
        en: "put it inside a section that ends it: '{{#children}}…{{/children}}'",
        nl: "zet het in een sectie die het doet ophouden: '{{#children}}…{{/children}}'",
        fr: "mettez-le dans une section qui l'arrête : « {{#children}}…{{/children}} »",
        de: "setzen Sie es in einen Abschnitt, der es beendet: „{{#children}}…{{/children}}“"))
  }

  static func tooDeep(_ depth: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeTooDeep, at: place,
      Message(
        en: "sections and templates stand more than \(depth) levels inside each other here",
        nl: "hier zitten secties en sjablonen meer dan \(depth) niveaus diep in elkaar",
        fr: "ici, sections et gabarits sont imbriqués sur plus de \(depth) niveaux",
        de: "hier sind Abschnitte und Vorlagen mehr als \(depth) Ebenen ineinander geschachtelt"))
  }

  static func tooMuch(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeTooDeep, at: place,
      Message(
        en: "one page includes more than \(count) templates", nl: "één pagina neemt meer dan \(count) sjablonen op",
        fr: "une page inclut plus de \(count) gabarits", de: "eine Seite bindet mehr als \(count) Vorlagen ein"))
  }

  static func unknownName(_ name: String, known: [String], at place: Place) -> Diagnostic {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let near = nearest(to: name, in: known) ?? nearest(to: last, in: known)
    let some = known.prefix(12).joined(separator: ", ")
    let list =
      some.isEmpty
      ? nil
      : Message(
        en: "known here: \(some)", nl: "bekend op deze plaats: \(some)", fr: "connus ici : \(some)",
        de: "hier bekannt: \(some)")
    return Diagnostic(
      .themeUnknownName, at: place,
      Message(
        en: "nothing has the name '\(name)' here", nl: "niets heet hier '\(name)'",
        fr: "rien ne s'appelle « \(name) » ici",
        de: "nichts heißt hier „\(name)“"), help: .didYouMean(near) ?? list)
  }

  static func notAText(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeNotAText, at: place,
      Message(
        en: "'\(name)' is not a text, so nothing appears here",
        nl: "'\(name)' is geen tekst, dus hier verschijnt niets",
        fr: "« \(name) » n'est pas un texte : rien n'apparaît ici",
        de: "„\(name)“ ist kein Text, daher erscheint hier nichts"),
      help: Message(
        en: "use a section: '{{#\(name)}}…{{/\(name)}}'", nl: "gebruik een sectie: '{{#\(name)}}…{{/\(name)}}'",
        fr: "utilisez une section : « {{#\(name)}}…{{/\(name)}} »",
        de: "nehmen Sie einen Abschnitt: „{{#\(name)}}…{{/\(name)}}“"))
  }

  static func htmlEscaped(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .themeHTMLEscaped, at: place,
      Message(
        en: "'\(name)' is HTML, but is inserted as text: its tags will be seen",
        nl: "'\(name)' is HTML, maar wordt als tekst ingevoegd: de tags worden zichtbaar",
        fr: "« \(name) » est du HTML, mais est inséré comme texte : ses balises seront visibles",
        de: "„\(name)“ ist HTML, wird aber als Text eingefügt: seine Tags werden sichtbar"),
      help: Message(verbatim: "{{{\(name)}}}"))
  }
}
