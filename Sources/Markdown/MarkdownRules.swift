package import Diagnostics
internal import Text

package enum MarkdownRules {
  package static let all: [Rule] = [
    .textTooLong, .tooManyBars, .tooManyQuotes, .tableTooLarge, .unclosedAlert, .duplicateID, .mermaid,
    .wikiLinkWithMarkup,
    .nestedLink, .unknownTag, .blockTagInText, .unclosedComment, .scriptAttribute, .unsafeURL, .unknownBlock,
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
  package static let textTooLong = Rule(
    "markdown/too-long", .warning,
    title: Message(
      en: "a page is longer than 1 MiB", nl: "een pagina is langer dan 1 MiB", fr: "une page dépasse 1 Mio",
      de: "eine Seite ist länger als 1 MiB"),
    help: Message(
      en:
        "A Markdown text of more than 1 MiB is shown as plain text, since nobody reads it and it takes very long. Split it, or put a log or list beside the page as a file.",
      nl:
        "Een Markdowntekst van meer dan 1 MiB wordt als platte tekst getoond, want niemand leest hem en het duurt heel lang. Splits hem, of zet een log of lijst als bestand naast de pagina.",
      fr:
        "Un texte Markdown de plus de 1 Mio est affiché en texte brut, car personne ne le lit et c'est très long. Divisez-le, ou mettez un journal ou une liste dans un fichier à côté de la page.",
      de:
        "Ein Markdown-Text von mehr als 1 MiB wird als reiner Text gezeigt, da ihn niemand liest und es sehr lange dauert. Teilen Sie ihn, oder legen Sie ein Protokoll oder eine Liste als Datei neben die Seite."
    ))
  package static let unclosedAlert = Rule(
    "markdown/unclosed-alert", .warning,
    title: Message(
      en: "an alert that begins with ':::' never ends", nl: "een kader dat met ':::' begint, eindigt nergens",
      fr: "un encadré commençant par « ::: » ne finit jamais", de: "ein Hinweis, der mit „:::“ beginnt, endet nie"),
    help: Message(
      en:
        "Without a line ':::' after it, ':::warning' is shown as text. Write ':::' on a line of its own where it ends.",
      nl:
        "Zonder een regel ':::' erna wordt ':::warning' als tekst getoond. Schrijf ':::' op een eigen regel waar het kader eindigt.",
      fr:
        "Sans ligne « ::: » après elle, « :::warning » est affiché comme texte. Écrivez « ::: » seul sur une ligne, là où l'encadré finit.",
      de:
        "Ohne eine Zeile „:::“ danach wird „:::warning“ als Text gezeigt. Schreiben Sie „:::“ in eine eigene Zeile, wo der Hinweis endet."
    ))
  package static let duplicateID = Rule(
    "markdown/duplicate-id", .warning,
    title: Message(
      en: "an anchor is given twice in a page", nl: "een anker staat twee keer in een pagina",
      fr: "une ancre figure deux fois dans une page", de: "ein Anker steht zweimal in einer Seite"),
    help: Message(
      en: "Links lead to the first one only. Give the second one a name of its own: '## Restore {#restore-mail}'.",
      nl:
        "Links leiden alleen naar het eerste. Geef het tweede een eigen naam: '## Herstel {#herstel-mail}'.",
      fr:
        "Les liens ne mènent qu'à la première. Donnez à la seconde un nom à elle : « ## Restauration {#restauration-mail} ».",
      de:
        "Links führen nur zum ersten. Geben Sie dem zweiten einen eigenen Namen: „## Wiederherstellung {#wiederherstellung-mail}“."
    ))
  package static let nestedLink = Rule(
    "html/link-in-link", .warning,
    title: Message(
      en: "a link stands inside a link", nl: "een link staat in een link", fr: "un lien se trouve dans un lien",
      de: "ein Link steht in einem Link"),
    help: Message(
      en:
        "A link cannot hold another one; the inner one is shown as text. Close the outer one first: <a href=\"…\">text</a>.",
      nl:
        "Een link kan geen andere bevatten; de binnenste wordt als tekst getoond. Sluit eerst de buitenste: <a href=\"…\">tekst</a>.",
      fr:
        "Un lien ne peut en contenir un autre ; celui de l'intérieur est affiché comme texte. Fermez d'abord celui de l'extérieur : <a href=\"…\">texte</a>.",
      de:
        "Ein Link kann keinen anderen enthalten; der innere wird als Text gezeigt. Schließen Sie zuerst den äußeren: <a href=\"…\">Text</a>."
    ))
  package static let unclosedComment = Rule(
    "html/unclosed-comment", .warning,
    title: Message(
      en: "a comment is never closed", nl: "een commentaar wordt nergens gesloten",
      fr: "un commentaire n'est jamais fermé", de: "ein Kommentar wird nie geschlossen"),
    help: Message(
      en:
        "Without '-->' all that follows '<!--' would be hidden; it is shown as text. Close the comment: <!-- text -->.",
      nl:
        "Zonder '-->' zou alles na '<!--' verborgen zijn; het wordt als tekst getoond. Sluit het commentaar: <!-- tekst -->.",
      fr:
        "Sans « --> », tout ce qui suit « <!-- » serait caché ; c'est affiché comme texte. Fermez le commentaire : <!-- texte -->.",
      de:
        "Ohne „-->“ wäre alles nach „<!--“ verborgen; es wird als Text gezeigt. Schließen Sie den Kommentar: <!-- Text -->."
    ))
  package static let scriptAttribute = Rule(
    "html/script-attribute", .warning,
    title: Message(
      en: "an HTML attribute would run a program", nl: "een HTML-attribuut zou een programma uitvoeren",
      fr: "un attribut HTML exécuterait un programme", de: "ein HTML-Attribut würde ein Programm ausführen"),
    help: Message(
      en: "Attributes such as onclick=\"…\" are left out. Leave them out of the text as well.",
      nl: "Attributen zoals onclick=\"…\" worden weggelaten. Laat ze ook in de tekst weg.",
      fr: "Les attributs tels que onclick=\"…\" sont omis. Retirez-les aussi du texte.",
      de: "Attribute wie onclick=\"…\" werden weggelassen. Nehmen Sie sie auch aus dem Text."))
}
