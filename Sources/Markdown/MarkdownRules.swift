package import Diagnostics
internal import Text

package enum MarkdownRules {
  package static let all: [Rule] = [
    .tooManyBars, .tooManyQuotes, .tableTooLarge, .unknownTag, .blockTagInText, .unsafeURL, .wikiLinkWithMarkup,
    .mermaid,
    .unknownBlock,
  ]
}

extension Rule {
  package static let tooManyBars = Rule(
    "markdown/too-many-columns", .warning,
    title: Message(
      en: "a line has too many '|'", nl: "een regel heeft te veel '|'", fr: "une ligne a trop de « | »",
      de: "eine Zeile hat zu viele „|“"),
    help: Message(
      en:
        "A line with hundreds of '|' takes the Markdown parser very long. The page is shown as plain text. Split the table, or put the data in a CSV file beside the page.",
      nl:
        "Een regel met honderden '|' kost de Markdownlezer heel veel tijd. De pagina wordt als platte tekst getoond. Splits de tabel, of zet de gegevens in een CSV-bestand naast de pagina.",
      fr:
        "Une ligne avec des centaines de « | » occupe très longtemps l'analyseur Markdown. La page est affichée en texte brut. Divisez le tableau, ou mettez les données dans un fichier CSV à côté de la page.",
      de:
        "Eine Zeile mit Hunderten „|“ beschäftigt den Markdown-Parser sehr lange. Die Seite wird als reiner Text gezeigt. Teilen Sie die Tabelle, oder legen Sie die Daten als CSV-Datei neben die Seite."
    ))
  package static let tooManyQuotes = Rule(
    "markdown/too-deep", .warning,
    title: Message(
      en: "block quotes are nested too deep", nl: "citaten zijn te diep genest",
      fr: "des citations sont trop imbriquées",
      de: "Zitate sind zu tief verschachtelt"),
    help: Message(
      en:
        "A line that begins with more than a hundred '>' takes the Markdown parser very long. The page is shown as plain text. Put such text into a code block.",
      nl:
        "Een regel die met meer dan honderd '>' begint, kost de Markdownlezer heel veel tijd. De pagina wordt als platte tekst getoond. Zet zulke tekst in een codeblok.",
      fr:
        "Une ligne qui commence par plus de cent « > » occupe très longtemps l'analyseur Markdown. La page est affichée en texte brut. Mettez ce texte dans un bloc de code.",
      de:
        "Eine Zeile, die mit mehr als hundert „>“ beginnt, beschäftigt den Markdown-Parser sehr lange. Die Seite wird als reiner Text gezeigt. Setzen Sie solchen Text in einen Codeblock."
    ))
  package static let tableTooLarge = Rule(
    "markdown/table-too-large", .warning,
    title: Message(
      en: "a table has too many cells", nl: "een tabel heeft te veel cellen", fr: "un tableau a trop de cellules",
      de: "eine Tabelle hat zu viele Zellen"),
    help: Message(
      en:
        "Columns times rows may be at most 200,000. The page is shown as plain text. Put the data in a CSV file beside the page.",
      nl:
        "Kolommen maal rijen mag hoogstens 200.000 zijn. De pagina wordt als platte tekst getoond. Zet de gegevens in een CSV-bestand naast de pagina.",
      fr:
        "Colonnes fois lignes ne peut dépasser 200 000. La page est affichée en texte brut. Mettez les données dans un fichier CSV à côté de la page.",
      de:
        "Spalten mal Zeilen dürfen höchstens 200.000 sein. Die Seite wird als reiner Text gezeigt. Legen Sie die Daten als CSV-Datei neben die Seite."
    ))
  package static let unknownTag = Rule(
    "html/unknown-tag", .warning,
    title: Message(
      en: "an HTML tag that is not allowed is shown as text",
      nl: "een HTML-tag die niet toegelaten is, wordt als tekst getoond",
      fr: "une balise HTML qui n'est pas autorisée est affichée comme texte",
      de: "ein HTML-Tag, das nicht erlaubt ist, wird als Text gezeigt"),
    help: Message(
      en:
        "Text such as <hostname> looks like HTML. It is shown as you wrote it. Write `<hostname>` between backticks, or \\<hostname>, to say that it is text.",
      nl:
        "Tekst zoals <hostnaam> lijkt op HTML. Hij wordt getoond zoals u hem schreef. Schrijf `<hostnaam>` tussen backticks, of \\<hostnaam>, om te zeggen dat het tekst is.",
      fr:
        "Un texte comme <hostname> ressemble à du HTML. Il est affiché tel quel. Écrivez `<hostname>` entre accents graves, ou \\<hostname>, pour dire que c'est du texte.",
      de:
        "Text wie <hostname> sieht wie HTML aus. Er wird gezeigt, wie er geschrieben ist. Schreiben Sie `<hostname>` zwischen Backticks oder \\<hostname>, um zu sagen, dass es Text ist."
    ))
  package static let blockTagInText = Rule(
    "html/block-tag-in-text", .warning,
    title: Message(
      en: "an HTML block tag stands inside a paragraph", nl: "een HTML-bloktag staat midden in een alinea",
      fr: "une balise HTML de bloc se trouve dans un paragraphe", de: "ein HTML-Blocktag steht mitten in einem Absatz"),
    help: Message(
      en:
        "Tags such as <div>, <table> and <details> work only at the start of a line, after an empty line. Here the tag is shown as text.",
      nl:
        "Tags zoals <div>, <table> en <details> werken alleen aan het begin van een regel, na een lege regel. Hier wordt de tag als tekst getoond.",
      fr:
        "Les balises telles que <div>, <table> et <details> ne fonctionnent qu'en début de ligne, après une ligne vide. Ici la balise est affichée comme texte.",
      de:
        "Tags wie <div>, <table> und <details> wirken nur am Anfang einer Zeile nach einer Leerzeile. Hier wird das Tag als Text gezeigt."
    ))
  package static let unsafeURL = Rule(
    "html/unsafe-url", .error,
    title: Message(
      en: "an address would run a program", nl: "een adres zou een programma uitvoeren",
      fr: "une adresse exécuterait un programme", de: "eine Adresse würde ein Programm ausführen"),
    help: Message(
      en:
        "Addresses that begin with javascript:, vbscript: or data: are never linked. Link to a page or a file instead.",
      nl:
        "Naar adressen die met javascript:, vbscript: of data: beginnen, wordt nooit gelinkt. Link naar een pagina of een bestand.",
      fr:
        "Les adresses commençant par javascript:, vbscript: ou data: ne deviennent jamais des liens. Liez vers une page ou un fichier.",
      de:
        "Adressen, die mit javascript:, vbscript: oder data: beginnen, werden nie verlinkt. Verlinken Sie eine Seite oder Datei."
    ))
  package static let wikiLinkWithMarkup = Rule(
    "link/wiki-markup", .warning,
    title: Message(
      en: "a wiki link holds markup", nl: "een wikilink bevat opmaak", fr: "un lien wiki contient de la mise en forme",
      de: "ein Wiki-Link enthält Auszeichnung"),
    help: Message(
      en: "Between [[ and ]] stands plain text only: write **[[mail|the mail]]** and not [[mail|the **mail**]].",
      nl: "Tussen [[ en ]] staat alleen platte tekst: schrijf **[[mail|de mail]]** en niet [[mail|de **mail**]].",
      fr:
        "Entre [[ et ]] il n'y a que du texte simple : écrivez **[[mail|le courrier]]** et non [[mail|le **courrier**]].",
      de:
        "Zwischen [[ und ]] steht nur reiner Text: schreiben Sie **[[mail|die Mail]]** und nicht [[mail|die **Mail**]]."
    ))
  package static let mermaid = Rule(
    "markdown/mermaid", .warning,
    title: Message(
      en: "a mermaid diagram is shown as its source", nl: "een mermaiddiagram wordt als broncode getoond",
      fr: "un diagramme mermaid est affiché sous forme de source", de: "ein Mermaid-Diagramm wird als Quelltext gezeigt"
    ),
    help: Message(
      en: "Mermaid needs a browser to draw it. Draw the diagram with a ```dot block, or put a picture beside the page.",
      nl:
        "Mermaid heeft een browser nodig om te tekenen. Teken het diagram met een ```dot-blok, of zet een afbeelding naast de pagina.",
      fr:
        "Mermaid a besoin d'un navigateur pour dessiner. Dessinez le diagramme avec un bloc ```dot, ou mettez une image à côté de la page.",
      de:
        "Mermaid braucht zum Zeichnen einen Browser. Zeichnen Sie das Diagramm mit einem ```dot-Block, oder legen Sie ein Bild neben die Seite."
    ))
  package static let unknownBlock = Rule(
    "block/unknown", .warning,
    title: Message(
      en: "there is no generated block of that name", nl: "er is geen gegenereerd blok met die naam",
      fr: "il n'existe pas de bloc généré de ce nom", de: "es gibt keinen erzeugten Block dieses Namens"),
    help: Message(
      en:
        "A code block with a braced name is filled in by the site: ```{contacts}. Its source is shown here, since the name is unknown.",
      nl:
        "Een codeblok met een naam tussen accolades wordt door de site ingevuld: ```{contacts}. De bron wordt hier getoond, want de naam is onbekend.",
      fr:
        "Un bloc de code dont le nom est entre accolades est rempli par le site : ```{contacts}. Sa source est affichée ici, car le nom est inconnu.",
      de:
        "Ein Codeblock mit einem Namen in geschweiften Klammern wird von der Site gefüllt: ```{contacts}. Hier wird die Quelle gezeigt, da der Name unbekannt ist."
    ))
}

extension Diagnostic {
  static func tooManyBars(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .tooManyBars, at: place,
      Message(
        en: "this line has more than \(limit) '|'; the page is shown as plain text",
        nl: "deze regel heeft meer dan \(limit) '|'; de pagina wordt als platte tekst getoond",
        fr: "cette ligne a plus de \(limit) « | » ; la page est affichée en texte brut",
        de: "diese Zeile hat mehr als \(limit) „|“; die Seite wird als reiner Text gezeigt"))
  }

  static func tooManyQuotes(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
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
}
