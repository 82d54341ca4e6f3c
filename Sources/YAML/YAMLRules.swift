package import Diagnostics
internal import Text

extension Rule {
  package static let yamlSyntax = Rule(
    "yaml/syntax", .error,
    title: Message(
      en: "YAML that cannot be read", nl: "onleesbare YAML", fr: "YAML illisible", de: "nicht lesbares YAML"),
    help: Message(
      en:
        "The settings of a page are read as YAML. Write one 'key: value' on a line and put text with special characters in quotes: title: \"Mail: DNS\".",
      nl:
        "De instellingen van een pagina worden als YAML gelezen. Schrijf één 'sleutel: waarde' op een regel en zet tekst met bijzondere tekens tussen aanhalingstekens: titel: \"Mail: DNS\".",
      fr:
        "Les réglages d'une page sont lus comme du YAML. Écrivez une « clé: valeur » par ligne et mettez les textes à caractères spéciaux entre guillemets droits : titre: \"Mail: DNS\".",
      de:
        "Die Angaben einer Seite werden als YAML gelesen. Schreiben Sie je Zeile ein „Schlüssel: Wert“ und setzen Sie Text mit Sonderzeichen in Anführungszeichen: titel: \"Mail: DNS\"."
    ))

  package static let yamlTab = Rule(
    "yaml/tab", .error,
    title: Message(
      en: "a tab in the indentation", nl: "een tab in het inspringen", fr: "une tabulation dans le retrait",
      de: "ein Tabulator in der Einrückung"),
    help: Message(
      en:
        "YAML indents with spaces only, since a tab has no fixed width. Replace every tab at the start of a line by two spaces.",
      nl:
        "YAML springt alleen met spaties in, omdat een tab geen vaste breedte heeft. Vervang elke tab aan het begin van een regel door twee spaties.",
      fr:
        "YAML n'accepte que des espaces en retrait, car une tabulation n'a pas de largeur fixe. Remplacez chaque tabulation en début de ligne par deux espaces.",
      de:
        "YAML rückt nur mit Leerzeichen ein, weil ein Tabulator keine feste Breite hat. Ersetzen Sie jeden Tabulator am Zeilenanfang durch zwei Leerzeichen."
    ))

  package static let yamlUnclosed = Rule(
    "yaml/unclosed", .error,
    title: Message(
      en: "a quote or bracket that is not closed", nl: "een aanhalingsteken of haakje dat niet gesloten wordt",
      fr: "un guillemet ou un crochet non fermé", de: "ein nicht geschlossenes Anführungszeichen oder eine Klammer"),
    help: Message(
      en:
        "What opens with \", ', [ or { must close with its other half: tags: [mail, dns]. A text that contains such a sign goes in quotes as a whole.",
      nl:
        "Wat met \", ', [ of { opent, moet met de andere helft sluiten: trefwoorden: [mail, dns]. Een tekst waarin zo'n teken voorkomt, hoort in zijn geheel tussen aanhalingstekens.",
      fr:
        "Ce qui s'ouvre par \", ', [ ou { doit se fermer par son autre moitié : mots-clés: [mail, dns]. Un texte qui contient un tel signe se met tout entier entre guillemets droits.",
      de:
        "Was mit \", ', [ oder { beginnt, muss mit der anderen Hälfte schließen: stichwörter: [mail, dns]. Ein Text mit einem solchen Zeichen gehört als Ganzes in Anführungszeichen."
    ))

  package static let yamlColonInText = Rule(
    "yaml/colon-in-text", .error,
    title: Message(
      en: "a colon and a space in a text without quotes",
      nl: "een dubbele punt met spatie in een tekst zonder aanhalingstekens",
      fr: "deux-points et espace dans un texte sans guillemets",
      de: "Doppelpunkt und Leerzeichen in einem Text ohne Anführungszeichen"),
    help: Message(
      en: "In YAML ': ' ends a key. Put a text that contains it in quotes: title: \"Mail: DNS\".",
      nl:
        "In YAML beëindigt ': ' een sleutel. Zet een tekst waarin dat voorkomt tussen aanhalingstekens: titel: \"Mail: DNS\".",
      fr:
        "En YAML, « : » suivi d'une espace termine une clé. Mettez un texte qui en contient entre guillemets droits : titre: \"Mail: DNS\".",
      de:
        "In YAML beendet „: “ einen Schlüssel. Setzen Sie einen Text, in dem es vorkommt, in Anführungszeichen: titel: \"Mail: DNS\"."
    ))

  package static let yamlMissingColon = Rule(
    "yaml/missing-colon", .error,
    title: Message(
      en: "a line without a colon", nl: "een regel zonder dubbele punt", fr: "une ligne sans deux-points",
      de: "eine Zeile ohne Doppelpunkt"),
    help: Message(
      en:
        "Every line of a mapping is a key, a colon, a space and a value: owner: anna. Check the space after the colon as well.",
      nl:
        "Elke regel van een tabel is een sleutel, een dubbele punt, een spatie en een waarde: onderhouder: anna. Let ook op de spatie na de dubbele punt.",
      fr:
        "Chaque ligne d'un tableau est une clé, deux-points, une espace et une valeur : responsable: anna. Vérifiez aussi l'espace après les deux-points.",
      de:
        "Jede Zeile einer Zuordnung ist ein Schlüssel, ein Doppelpunkt, ein Leerzeichen und ein Wert: betreuer: anna. Achten Sie auch auf das Leerzeichen nach dem Doppelpunkt."
    ))

  package static let yamlIndentation = Rule(
    "yaml/indentation", .error,
    title: Message(
      en: "lines that do not line up", nl: "regels die niet gelijk beginnen", fr: "des lignes mal alignées",
      de: "nicht ausgerichtete Zeilen"),
    help: Message(
      en:
        "YAML reads the structure from the columns: keys of one level begin in the same column, and what belongs to a key is indented below it by two spaces.",
      nl:
        "YAML leest de structuur uit de kolommen: sleutels van één niveau beginnen in dezelfde kolom, en wat bij een sleutel hoort, springt eronder twee spaties in.",
      fr:
        "YAML lit la structure dans les colonnes : les clés d'un niveau commencent dans la même colonne, et ce qui dépend d'une clé est en retrait de deux espaces en dessous.",
      de:
        "YAML liest die Struktur aus den Spalten: Schlüssel einer Ebene beginnen in derselben Spalte, und was zu einem Schlüssel gehört, steht darunter zwei Leerzeichen eingerückt."
    ))

  package static let yamlNeedsQuotes = Rule(
    "yaml/needs-quotes", .error,
    title: Message(
      en: "a text that needs quotes", nl: "een tekst die aanhalingstekens nodig heeft",
      fr: "un texte qui demande des guillemets", de: "ein Text, der Anführungszeichen braucht"),
    help: Message(
      en:
        "Some characters mean something else at the start of a YAML value: @ ` % * & ! | > [ {. Put such a text in quotes: contact: \"@helpdesk\".",
      nl:
        "Sommige tekens betekenen iets anders aan het begin van een YAML-waarde: @ ` % * & ! | > [ {. Zet zo'n tekst tussen aanhalingstekens: contact: \"@helpdesk\".",
      fr:
        "Certains caractères ont un autre sens au début d'une valeur YAML : @ ` % * & ! | > [ {. Mettez un tel texte entre guillemets droits : contact: \"@helpdesk\".",
      de:
        "Manche Zeichen bedeuten am Anfang eines YAML-Werts etwas anderes: @ ` % * & ! | > [ {. Setzen Sie solchen Text in Anführungszeichen: kontakt: \"@helpdesk\"."
    ))

  package static let yamlUnknownEscape = Rule(
    "yaml/unknown-escape", .error,
    title: Message(
      en: "a backslash between double quotes", nl: "een backslash tussen dubbele aanhalingstekens",
      fr: "une barre oblique inverse entre guillemets doubles", de: "ein Backslash in doppelten Anführungszeichen"),
    help: Message(
      en:
        "Between double quotes '\\' begins an escape such as \\n. Put a Windows path in single quotes, where nothing is special: path: 'C:\\Data'.",
      nl:
        "Tussen dubbele aanhalingstekens begint '\\' een escape zoals \\n. Zet een Windows-pad tussen enkele aanhalingstekens, waar niets bijzonder is: pad: 'C:\\Data'.",
      fr:
        "Entre guillemets doubles, « \\ » commence une séquence comme \\n. Mettez un chemin Windows entre apostrophes, où rien n'est spécial : chemin: 'C:\\Data'.",
      de:
        "In doppelten Anführungszeichen beginnt „\\“ eine Folge wie \\n. Setzen Sie einen Windows-Pfad in einfache Anführungszeichen, wo nichts besonders ist: pfad: 'C:\\Data'."
    ))

  package static let yamlAnchor = Rule(
    "yaml/anchor", .error,
    title: Message(en: "a YAML anchor", nl: "een anker in YAML", fr: "une ancre YAML", de: "ein YAML-Anker"),
    help: Message(
      en:
        "Anchors (&name) make values depend on other lines and can blow a small file up to gigabytes; they are refused. Write the value where it is needed, or put a text that begins with & in quotes.",
      nl:
        "Ankers (&naam) maken waarden afhankelijk van andere regels en kunnen een klein bestand tot gigabytes opblazen; ze worden geweigerd. Schrijf de waarde waar ze nodig is, of zet een tekst die met & begint tussen aanhalingstekens.",
      fr:
        "Les ancres (&nom) font dépendre des valeurs d'autres lignes et peuvent gonfler un petit fichier à des gigaoctets ; elles sont refusées. Écrivez la valeur là où il la faut, ou mettez un texte qui commence par & entre guillemets droits.",
      de:
        "Anker (&name) machen Werte von anderen Zeilen abhängig und können eine kleine Datei auf Gigabytes aufblähen; sie werden abgelehnt. Schreiben Sie den Wert dort, wo er gebraucht wird, oder setzen Sie Text, der mit & beginnt, in Anführungszeichen."
    ))

  package static let yamlAlias = Rule(
    "yaml/alias", .error,
    title: Message(en: "a YAML alias", nl: "een alias in YAML", fr: "un alias YAML", de: "ein YAML-Alias"),
    help: Message(
      en:
        "An alias (*name) repeats the value of an anchor; both are refused. Write the value again, or put a text that begins with * in quotes: host: \"*.example.com\".",
      nl:
        "Een alias (*naam) herhaalt de waarde van een anker; beide worden geweigerd. Schrijf de waarde opnieuw, of zet een tekst die met * begint tussen aanhalingstekens: host: \"*.example.com\".",
      fr:
        "Un alias (*nom) répète la valeur d'une ancre ; les deux sont refusés. Écrivez de nouveau la valeur, ou mettez un texte qui commence par * entre guillemets droits : hôte: \"*.example.com\".",
      de:
        "Ein Alias (*name) wiederholt den Wert eines Ankers; beide werden abgelehnt. Schreiben Sie den Wert noch einmal, oder setzen Sie Text, der mit * beginnt, in Anführungszeichen: host: \"*.example.com\"."
    ))

  package static let yamlTag = Rule(
    "yaml/tag", .error,
    title: Message(en: "a YAML tag", nl: "een tag in YAML", fr: "une étiquette YAML", de: "ein YAML-Tag"),
    help: Message(
      en:
        "Tags (!!int, !type) change what a value is; here every value is text, and its key says how to read it. Leave the tag out, or put a text that begins with ! in quotes: note: \"!important\".",
      nl:
        "Tags (!!int, !type) veranderen wat een waarde is; hier is elke waarde tekst, en haar sleutel zegt hoe ze gelezen wordt. Laat de tag weg, of zet een tekst die met ! begint tussen aanhalingstekens: nota: \"!belangrijk\".",
      fr:
        "Les étiquettes (!!int, !type) changent la nature d'une valeur ; ici toute valeur est du texte, et sa clé dit comment la lire. Supprimez l'étiquette, ou mettez un texte qui commence par ! entre guillemets droits : note: \"!important\".",
      de:
        "Tags (!!int, !type) ändern, was ein Wert ist; hier ist jeder Wert Text, und sein Schlüssel sagt, wie er gelesen wird. Lassen Sie den Tag weg, oder setzen Sie Text, der mit ! beginnt, in Anführungszeichen: notiz: \"!wichtig\"."
    ))

  package static let yamlMergeKey = Rule(
    "yaml/merge-key", .error,
    title: Message(
      en: "a YAML merge key", nl: "een samenvoegsleutel in YAML", fr: "une clé de fusion YAML",
      de: "ein YAML-Zusammenführungsschlüssel"),
    help: Message(
      en: "The key << copies the keys of an anchor; anchors are refused. Write the keys out.",
      nl: "De sleutel << neemt de sleutels van een anker over; ankers worden geweigerd. Schrijf de sleutels voluit.",
      fr: "La clé << reprend les clés d'une ancre ; les ancres sont refusées. Écrivez les clés en toutes lettres.",
      de:
        "Der Schlüssel << übernimmt die Schlüssel eines Ankers; Anker werden abgelehnt. Schreiben Sie die Schlüssel aus."
    ))

  package static let yamlSecondDocument = Rule(
    "yaml/second-document", .error,
    title: Message(
      en: "a second YAML document", nl: "een tweede YAML-document", fr: "un second document YAML",
      de: "ein zweites YAML-Dokument"),
    help: Message(
      en: "A file or block holds one YAML document. Take out the line '---' or '...' that begins another.",
      nl: "Een bestand of blok bevat één YAML-document. Haal de regel '---' of '...' weg waarmee een volgend begint.",
      fr:
        "Un fichier ou un bloc contient un seul document YAML. Supprimez la ligne « --- » ou « ... » qui en commence un autre.",
      de:
        "Eine Datei oder ein Block enthält ein YAML-Dokument. Nehmen Sie die Zeile „---“ oder „...“ heraus, mit der ein weiteres beginnt."
    ))

  package static let yamlDuplicateKey = Rule(
    "yaml/duplicate-key", .error,
    title: Message(
      en: "a key that stands there twice", nl: "een sleutel die er twee keer staat", fr: "une clé présente deux fois",
      de: "ein doppelter Schlüssel"),
    help: Message(
      en:
        "Of two equal keys nobody can tell which one counts. Keep one; several values go in a list: responsible: [anna, bert].",
      nl:
        "Van twee gelijke sleutels weet niemand welke telt. Behoud er één; meer waarden horen in een lijst: verantwoordelijke: [anna, bert].",
      fr:
        "De deux clés égales, nul ne sait laquelle compte. Gardez-en une ; plusieurs valeurs se mettent en liste : responsable: [anna, bert].",
      de:
        "Bei zwei gleichen Schlüsseln weiß niemand, welcher gilt. Behalten Sie einen; mehrere Werte gehören in eine Liste: verantwortlich: [anna, bert]."
    ))

  package static let yamlKeyIsNoText = Rule(
    "yaml/key-not-text", .error,
    title: Message(
      en: "a key that is a list or a mapping", nl: "een sleutel die een lijst of tabel is",
      fr: "une clé qui est une liste ou un tableau", de: "ein Schlüssel, der eine Liste oder Zuordnung ist"),
    help: Message(
      en: "Keys are texts. This often comes from a text that begins with a bracket: write \"[mail]: x\" in quotes.",
      nl:
        "Sleutels zijn teksten. Dit komt vaak van een tekst die met een haakje begint: schrijf \"[mail]: x\" tussen aanhalingstekens.",
      fr:
        "Les clés sont des textes. Cela vient souvent d'un texte qui commence par un crochet : écrivez \"[mail]: x\" entre guillemets droits.",
      de:
        "Schlüssel sind Texte. Das kommt oft von einem Text, der mit einer Klammer beginnt: schreiben Sie \"[mail]: x\" in Anführungszeichen."
    ))

  package static let yamlTooLarge = Rule(
    "yaml/too-large", .error,
    title: Message(en: "YAML that is too large", nl: "te grote YAML", fr: "YAML trop volumineux", de: "zu großes YAML"),
    help: Message(
      en:
        "Front matter is read up to 64 KiB, site.yml up to 1 MiB. Long text belongs in the body of the page, long tables in a CSV file beside it.",
      nl:
        "Front matter wordt gelezen tot 64 KiB, site.yml tot 1 MiB. Lange tekst hoort in de inhoud van de pagina, lange tabellen in een CSV-bestand ernaast.",
      fr:
        "L'en-tête est lu jusqu'à 64 Kio, site.yml jusqu'à 1 Mio. Les longs textes vont dans le corps de la page, les longs tableaux dans un fichier CSV à côté.",
      de:
        "Ein Vorspann wird bis 64 KiB gelesen, site.yml bis 1 MiB. Langer Text gehört in den Inhalt der Seite, lange Tabellen in eine CSV-Datei daneben."
    ))

  package static let yamlTooDeep = Rule(
    "yaml/too-deep", .error,
    title: Message(
      en: "YAML that is nested too deeply", nl: "te diep genestelde YAML", fr: "YAML trop imbriqué",
      de: "zu tief geschachteltes YAML"),
    help: Message(
      en:
        "More than twenty levels of lists and mappings are not read: no key needs them, and such input can stop a build for minutes. Look for brackets that are not closed.",
      nl:
        "Meer dan twintig niveaus van lijsten en tabellen worden niet gelezen: geen enkele sleutel heeft ze nodig, en zulke invoer kan een build minutenlang ophouden. Kijk of er haakjes niet gesloten zijn.",
      fr:
        "Plus de vingt niveaux de listes et de tableaux ne sont pas lus : aucune clé n'en a besoin, et cela peut bloquer une génération pendant des minutes. Cherchez des crochets non fermés.",
      de:
        "Mehr als zwanzig Ebenen von Listen und Zuordnungen werden nicht gelesen: kein Schlüssel braucht sie, und solche Eingaben können einen Lauf minutenlang aufhalten. Suchen Sie nach nicht geschlossenen Klammern."
    ))

  package static let yamlFrontMatterUnclosed = Rule(
    "yaml/front-matter-unclosed", .error,
    title: Message(
      en: "front matter that is never closed", nl: "front matter die niet afgesloten wordt",
      fr: "un en-tête qui n'est jamais fermé", de: "ein Vorspann, der nie geschlossen wird"),
    help: Message(
      en:
        "Front matter begins with '---' alone on the first line and ends with '---' alone on a line. Without the second the whole page is shown as text and its keys are not read.",
      nl:
        "Front matter begint met '---' alleen op de eerste regel en eindigt met '---' alleen op een regel. Zonder de tweede wordt de hele pagina als tekst getoond en worden haar sleutels niet gelezen.",
      fr:
        "L'en-tête commence par « --- » seul sur la première ligne et finit par « --- » seul sur une ligne. Sans la seconde, toute la page s'affiche comme du texte et ses clés ne sont pas lues.",
      de:
        "Der Vorspann beginnt mit „---“ allein in der ersten Zeile und endet mit „---“ allein in einer Zeile. Ohne die zweite wird die ganze Seite als Text gezeigt, und ihre Schlüssel werden nicht gelesen."
    ))
}

/// What this module reports.
package enum YAMLRules {
  package static let all: [Rule] = [
    .yamlSyntax,
    .yamlTab,
    .yamlUnclosed,
    .yamlColonInText,
    .yamlMissingColon,
    .yamlIndentation,
    .yamlNeedsQuotes,
    .yamlUnknownEscape,
    .yamlAnchor,
    .yamlAlias,
    .yamlTag,
    .yamlMergeKey,
    .yamlSecondDocument,
    .yamlDuplicateKey,
    .yamlKeyIsNoText,
    .yamlTooLarge,
    .yamlTooDeep,
    .yamlFrontMatterUnclosed,
  ]
}
