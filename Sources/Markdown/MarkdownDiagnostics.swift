internal import Diagnostics
internal import Text

extension Diagnostic {
  static func tooManyBars(at place: Place) -> Diagnostic {
    let limit = Guards.maximumBars
    return Diagnostic(
      .tooManyBars, at: place,
      Message(
        en: "this line has more than \(limit) '|'; the page is shown as plain text",
        nl: "deze regel heeft meer dan \(limit) '|'; de pagina wordt als platte tekst getoond",
        fr: "cette ligne a plus de \(limit) « | » ; la page est affichée en texte brut",
        de: "diese Zeile hat mehr als \(limit) „|“; die Seite wird als reiner Text gezeigt"))
  }

  static func tooManyQuotes(at place: Place) -> Diagnostic {
    let limit = Guards.maximumQuotes
    return Diagnostic(
      .tooManyQuotes, at: place,
      Message(
        en: "this line begins with more than \(limit) '>'; the page is shown as plain text",
        nl: "deze regel begint met meer dan \(limit) '>'; de pagina wordt als platte tekst getoond",
        fr: "cette ligne commence par plus de \(limit) « > » ; la page est affichée en texte brut",
        de: "diese Zeile beginnt mit mehr als \(limit) „>“; die Seite wird als reiner Text gezeigt"))
  }

  static func tableTooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      .tableTooLarge, at: place,
      Message(
        en: "this table has more than 200,000 cells; the page is shown as plain text",
        nl: "deze tabel heeft meer dan 200.000 cellen; de pagina wordt als platte tekst getoond",
        fr: "ce tableau a plus de 200 000 cellules ; la page est affichée en texte brut",
        de: "diese Tabelle hat mehr als 200.000 Zellen; die Seite wird als reiner Text gezeigt"))
  }

  static func unknownTag(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownTag, at: place,
      Message(
        en: "<\(name)> is not an allowed HTML tag and is shown as text",
        nl: "<\(name)> is geen toegelaten HTML-tag en wordt als tekst getoond",
        fr: "<\(name)> n'est pas une balise HTML autorisée et est affiché comme texte",
        de: "<\(name)> ist kein erlaubtes HTML-Tag und wird als Text gezeigt"),
      help: Message(
        en: "if it is text, write `<\(name)>` between backticks",
        nl: "is het tekst, schrijf dan `<\(name)>` tussen backticks",
        fr: "si c'est du texte, écrivez `<\(name)>` entre accents graves",
        de: "ist es Text, schreiben Sie `<\(name)>` zwischen Backticks"))
  }

  static func blockTagInText(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .blockTagInText, at: place,
      Message(
        en: "<\(name)> stands inside a paragraph and is shown as text",
        nl: "<\(name)> staat midden in een alinea en wordt als tekst getoond",
        fr: "<\(name)> se trouve dans un paragraphe et est affiché comme texte",
        de: "<\(name)> steht mitten in einem Absatz und wird als Text gezeigt"),
      help: Message(
        en: "put it at the start of a line, after an empty line",
        nl: "zet de tag aan het begin van een regel, na een lege regel",
        fr: "mettez-la en début de ligne, après une ligne vide",
        de: "setzen Sie es an den Anfang einer Zeile nach einer Leerzeile"))
  }

  static func unsafeURL(_ scheme: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unsafeURL, at: place,
      Message(
        en: "an address that begins with '\(scheme):' is not linked",
        nl: "naar een adres dat met '\(scheme):' begint, wordt niet gelinkt",
        fr: "une adresse commençant par « \(scheme): » ne devient pas un lien",
        de: "eine Adresse, die mit „\(scheme):“ beginnt, wird nicht verlinkt"))
  }

  static func wikiLinkWithMarkup(at place: Place) -> Diagnostic {
    Diagnostic(
      .wikiLinkWithMarkup, at: place,
      Message(
        en: "this wiki link holds markup and is shown as text",
        nl: "deze wikilink bevat opmaak en wordt als tekst getoond",
        fr: "ce lien wiki contient de la mise en forme et est affiché comme texte",
        de: "dieser Wiki-Link enthält Auszeichnung und wird als Text gezeigt"),
      help: Message(
        en: "put the markup around the link: **[[id|text]]**", nl: "zet de opmaak rond de link: **[[id|tekst]]**",
        fr: "mettez la mise en forme autour du lien : **[[id|texte]]**",
        de: "setzen Sie die Auszeichnung um den Link: **[[id|Text]]**"))
  }

  static func mermaid(at place: Place) -> Diagnostic {
    Diagnostic(
      .mermaid, at: place,
      Message(
        en: "this mermaid diagram is shown as its source", nl: "dit mermaiddiagram wordt als broncode getoond",
        fr: "ce diagramme mermaid est affiché sous forme de source",
        de: "dieses Mermaid-Diagramm wird als Quelltext gezeigt"),
      help: Message(
        en: "draw it with a ```dot block, or put a picture beside the page",
        nl: "teken het met een ```dot-blok, of zet een afbeelding naast de pagina",
        fr: "dessinez-le avec un bloc ```dot, ou mettez une image à côté de la page",
        de: "zeichnen Sie es mit einem ```dot-Block, oder legen Sie ein Bild neben die Seite"))
  }

  static func unknownBlock(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownBlock, at: place,
      Message(
        en: "there is no block '{\(name)}'", nl: "er is geen blok '{\(name)}'",
        fr: "il n'existe pas de bloc « {\(name)} »",
        de: "es gibt keinen Block „{\(name)}“"),
      help: .didYouMean(nearest(to: name, in: GeneratedBlock.allCases.map(\.rawValue)).map { "{\($0)}" })
        ?? Message(
          en: "the blocks are: \(names)", nl: "de blokken zijn: \(names)", fr: "les blocs sont : \(names)",
          de: "die Blöcke sind: \(names)"))
  }

  private static var names: String { GeneratedBlock.allCases.map(\.rawValue).joined(separator: ", ") }

  static func textTooLong(at place: Place) -> Diagnostic {
    Diagnostic(
      .textTooLong, at: place,
      Message(
        en: "this text is longer than 1 MiB and is shown as plain text",
        nl: "deze tekst is langer dan 1 MiB en wordt als platte tekst getoond",
        fr: "ce texte dépasse 1 Mio et est affiché en texte brut",
        de: "dieser Text ist länger als 1 MiB und wird als reiner Text gezeigt"))
  }

  static func unclosedAlert(at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedAlert, at: place,
      Message(
        en: "no ':::' ends this alert; the line is shown as text",
        nl: "geen ':::' sluit dit kader; de regel wordt als tekst getoond",
        fr: "aucun « ::: » ne termine cet encadré ; la ligne est affichée comme texte",
        de: "kein „:::“ beendet diesen Hinweis; die Zeile wird als Text gezeigt"))
  }

  static func duplicateID(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: place,
      Message(
        en: "the anchor '\(id)' stands in this page already", nl: "het anker '\(id)' staat al in deze pagina",
        fr: "l'ancre « \(id) » figure déjà dans cette page", de: "der Anker „\(id)“ steht schon in dieser Seite"))
  }

  static func nestedLink(at place: Place) -> Diagnostic {
    Diagnostic(
      .nestedLink, at: place,
      Message(
        en: "this link stands inside another link and is shown as text",
        nl: "deze link staat in een andere link en wordt als tekst getoond",
        fr: "ce lien se trouve dans un autre lien et est affiché comme texte",
        de: "dieser Link steht in einem anderen Link und wird als Text gezeigt"))
  }

  static func unclosedComment(at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedComment, at: place,
      Message(
        en: "this comment is never closed with '-->' and is shown as text",
        nl: "dit commentaar wordt nergens met '-->' gesloten en wordt als tekst getoond",
        fr: "ce commentaire n'est jamais fermé par « --> » et est affiché comme texte",
        de: "dieser Kommentar wird nie mit „-->“ geschlossen und wird als Text gezeigt"))
  }

  static func scriptAttribute(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .scriptAttribute, at: place,
      Message(
        en: "the attribute '\(name)' is left out", nl: "het attribuut '\(name)' wordt weggelaten",
        fr: "l'attribut « \(name) » est omis", de: "das Attribut „\(name)“ wird weggelassen"))
  }
}
