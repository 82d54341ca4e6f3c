package import Diagnostics
internal import Text

extension Rule {
  package static let themeTagUnclosed = Rule(
    "theme/tag-unclosed", .error,
    title: Message(
      en: "a template tag that is not closed", nl: "een sjabloontag die niet gesloten wordt",
      fr: "une balise de gabarit non fermée", de: "ein nicht geschlossenes Vorlagentag"),
    help: Message(
      en: "A tag begins with {{ and ends with }} on the same line: {{title}}, {{{content}}}.",
      nl: "Een tag begint met {{ en eindigt met }} op dezelfde regel: {{title}}, {{{content}}}.",
      fr: "Une balise commence par {{ et finit par }} sur la même ligne : {{title}}, {{{content}}}.",
      de: "Ein Tag beginnt mit {{ und endet mit }} in derselben Zeile: {{title}}, {{{content}}}."))

  package static let themeTagInvalid = Rule(
    "theme/tag-invalid", .error,
    title: Message(
      en: "a template tag that is not understood", nl: "een sjabloontag die niet begrepen wordt",
      fr: "une balise de gabarit incompréhensible", de: "ein unverständliches Vorlagentag"),
    help: Message(
      en:
        "Templates are Mustache: {{name}}, {{{html}}}, {{#section}}, {{^otherwise}}, {{>partial}}, {{<parent}}, {{$block}}, {{!comment}}. A name is made of letters, digits, '-' and '_'.",
      nl:
        "Sjablonen zijn Mustache: {{naam}}, {{{html}}}, {{#sectie}}, {{^anders}}, {{>deel}}, {{<ouder}}, {{$blok}}, {{!opmerking}}. Een naam bestaat uit letters, cijfers, '-' en '_'.",
      fr:
        "Les gabarits sont du Mustache : {{nom}}, {{{html}}}, {{#section}}, {{^sinon}}, {{>partie}}, {{<parent}}, {{$bloc}}, {{!commentaire}}. Un nom se compose de lettres, de chiffres, de « - » et de « _ ».",
      de:
        "Vorlagen sind Mustache: {{name}}, {{{html}}}, {{#abschnitt}}, {{^sonst}}, {{>teil}}, {{<eltern}}, {{$block}}, {{!kommentar}}. Ein Name besteht aus Buchstaben, Ziffern, „-“ und „_“."
    ))

  package static let themeAttributeQuotes = Rule(
    "theme/attribute-quotes", .error,
    title: Message(
      en: "a value in an attribute without double quotes",
      nl: "een waarde in een attribuut zonder dubbele aanhalingstekens",
      fr: "une valeur dans un attribut sans guillemets doubles",
      de: "ein Wert in einem Attribut ohne doppelte Anführungszeichen"),
    help: Message(
      en:
        "Values are made safe for text and for attributes in double quotes. Write <a title=\"{{title}}\">, not <a title={{title}}> or <a title='{{title}}'>.",
      nl:
        "Waarden worden veilig gemaakt voor tekst en voor attributen tussen dubbele aanhalingstekens. Schrijf <a title=\"{{title}}\">, niet <a title={{title}}> of <a title='{{title}}'>.",
      fr:
        "Les valeurs sont rendues sûres pour le texte et pour les attributs entre guillemets doubles. Écrivez <a title=\"{{title}}\">, pas <a title={{title}}> ni <a title='{{title}}'>.",
      de:
        "Werte werden für Text und für Attribute in doppelten Anführungszeichen sicher gemacht. Schreiben Sie <a title=\"{{title}}\">, nicht <a title={{title}}> oder <a title='{{title}}'>."
    ))

  package static let themeSectionUnclosed = Rule(
    "theme/section-unclosed", .error,
    title: Message(
      en: "a section, parent or block that is not closed", nl: "een sectie, ouder of blok zonder einde",
      fr: "une section, un parent ou un bloc non fermé", de: "ein nicht geschlossener Abschnitt oder Block"),
    help: Message(
      en: "Every {{#name}}, {{^name}}, {{<name}} and {{$name}} ends with {{/name}}, before what is around it ends.",
      nl: "Elke {{#naam}}, {{^naam}}, {{<naam}} en {{$naam}} eindigt met {{/naam}}, voor wat eromheen staat eindigt.",
      fr: "Chaque {{#nom}}, {{^nom}}, {{<nom}} et {{$nom}} se termine par {{/nom}}, avant la fin de ce qui l'entoure.",
      de: "Jedes {{#name}}, {{^name}}, {{<name}} und {{$name}} endet mit {{/name}}, bevor endet, was darum herum steht."
    ))

  package static let themeSectionMismatch = Rule(
    "theme/section-mismatch", .error,
    title: Message(
      en: "an end tag without a beginning", nl: "een eindtag zonder begin", fr: "une balise de fin sans début",
      de: "ein Endtag ohne Anfang"),
    help: Message(
      en: "{{/name}} closes the {{#name}}, {{^name}}, {{<name}} or {{$name}} of exactly that name.",
      nl: "{{/naam}} sluit de {{#naam}}, {{^naam}}, {{<naam}} of {{$naam}} met precies die naam.",
      fr: "{{/nom}} ferme le {{#nom}}, {{^nom}}, {{<nom}} ou {{$nom}} de ce nom exact.",
      de: "{{/name}} schließt das {{#name}}, {{^name}}, {{<name}} oder {{$name}} mit genau diesem Namen."))

  package static let themeUnknownPartial = Rule(
    "theme/unknown-partial", .error,
    title: Message(
      en: "a template that does not exist", nl: "een sjabloon dat niet bestaat", fr: "un gabarit qui n'existe pas",
      de: "eine Vorlage, die es nicht gibt"),
    help: Message(
      en:
        "{{>parts/head}} and {{<page}} insert the template of that name: its path in the theme without the extension.",
      nl: "{{>parts/head}} en {{<page}} voegen het sjabloon met die naam in: zijn pad in het thema zonder de extensie.",
      fr: "{{>parts/head}} et {{<page}} insèrent le gabarit de ce nom : son chemin dans le thème sans l'extension.",
      de: "{{>parts/head}} und {{<page}} fügen die Vorlage dieses Namens ein: ihren Pfad im Thema ohne die Endung."))

  package static let themeUnknownBlock = Rule(
    "theme/unknown-block", .error,
    title: Message(
      en: "a block that the parent does not have", nl: "een blok dat de ouder niet heeft",
      fr: "un bloc que le parent n'a pas", de: "ein Block, den die Elternvorlage nicht hat"),
    help: Message(
      en:
        "Inside {{<page}} every {{$block}} fills in a block that the template 'page', or one that it inserts, has. Another name is shown nowhere.",
      nl:
        "Binnen {{<page}} vult elke {{$blok}} een blok in dat het sjabloon 'page', of een dat het invoegt, heeft. Een andere naam wordt nergens getoond.",
      fr:
        "Dans {{<page}}, chaque {{$bloc}} remplit un bloc que possède le gabarit « page » ou un gabarit qu'il insère. Un autre nom n'est affiché nulle part.",
      de:
        "In {{<page}} füllt jedes {{$block}} einen Block, den die Vorlage „page“ oder eine von ihr eingefügte hat. Ein anderer Name wird nirgends gezeigt."
    ))

  package static let themeDuplicateBlock = Rule(
    "theme/duplicate-block", .error,
    title: Message(
      en: "a block that is filled in twice", nl: "een blok dat twee keer ingevuld wordt",
      fr: "un bloc rempli deux fois", de: "ein zweimal gefüllter Block"),
    help: Message(
      en: "Inside one {{<page}} each block is filled in at most once. Put both texts into one block.",
      nl: "Binnen één {{<page}} wordt elk blok hoogstens één keer ingevuld. Zet beide teksten in één blok.",
      fr: "Dans un {{<page}}, chaque bloc est rempli au plus une fois. Mettez les deux textes dans un seul bloc.",
      de: "In einem {{<page}} wird jeder Block höchstens einmal gefüllt. Setzen Sie beide Texte in einen Block."))

  package static let themeTextInParent = Rule(
    "theme/text-in-parent", .warning,
    title: Message(
      en: "text in a parent's tag that is in no block", nl: "tekst in een oudertag die in geen blok staat",
      fr: "du texte dans une balise parent, hors de tout bloc", de: "Text in einem Elterntag außerhalb aller Blöcke"),
    help: Message(
      en: "Between {{<page}} and {{/page}} only blocks count. Put the text into one: {{$content}}…{{/content}}.",
      nl: "Tussen {{<page}} en {{/page}} tellen alleen blokken. Zet de tekst in een blok: {{$content}}…{{/content}}.",
      fr:
        "Entre {{<page}} et {{/page}}, seuls les blocs comptent. Mettez le texte dans l'un d'eux : {{$content}}…{{/content}}.",
      de: "Zwischen {{<page}} und {{/page}} zählen nur Blöcke. Setzen Sie den Text in einen: {{$content}}…{{/content}}."
    ))

  package static let themeRecursion = Rule(
    "theme/recursion", .error,
    title: Message(
      en: "a template that includes itself without end", nl: "een sjabloon dat zichzelf eindeloos opneemt",
      fr: "un gabarit qui s'inclut sans fin", de: "eine Vorlage, die sich endlos einbindet"),
    help: Message(
      en:
        "A template may include itself inside a section that becomes empty some day, such as the children of a menu: {{#entries}}{{>menu}}{{/entries}}.",
      nl:
        "Een sjabloon mag zichzelf opnemen binnen een sectie die ooit leeg wordt, zoals de onderdelen van een menu: {{#entries}}{{>menu}}{{/entries}}.",
      fr:
        "Un gabarit peut s'inclure dans une section qui finit par être vide, comme les entrées d'un menu : {{#entries}}{{>menu}}{{/entries}}.",
      de:
        "Eine Vorlage darf sich in einem Abschnitt einbinden, der irgendwann leer ist, etwa den Einträgen eines Menüs: {{#entries}}{{>menu}}{{/entries}}."
    ))

  package static let themeTooDeep = Rule(
    "theme/too-deep", .error,
    title: Message(
      en: "templates that are nested too deeply", nl: "te diep genestelde sjablonen", fr: "des gabarits trop imbriqués",
      de: "zu tief geschachtelte Vorlagen"),
    help: Message(
      en:
        "Rendering stops at a depth that no real page reaches. Most often a template includes itself inside a section that is always true.",
      nl:
        "Het opmaken stopt op een diepte die geen echte pagina haalt. Meestal neemt een sjabloon zichzelf op binnen een sectie die altijd waar is.",
      fr:
        "Le rendu s'arrête à une profondeur qu'aucune page réelle n'atteint. Le plus souvent, un gabarit s'inclut dans une section toujours vraie.",
      de:
        "Das Aufbereiten endet in einer Tiefe, die keine echte Seite erreicht. Meist bindet sich eine Vorlage in einem Abschnitt ein, der immer wahr ist."
    ))

  package static let themeUnknownName = Rule(
    "theme/unknown-name", .error,
    title: Message(
      en: "a name that no value has", nl: "een naam die geen waarde heeft", fr: "un nom qui ne désigne aucune valeur",
      de: "ein Name, den kein Wert hat"),
    help: Message(
      en:
        "A template may use only the names that its kind of page defines; one that is defined and empty is fine. Look for a typing error, or for a name that exists only inside a section.",
      nl:
        "Een sjabloon mag alleen namen gebruiken die zijn soort pagina kent; een naam die bestaat en leeg is, mag. Zoek een tikfout, of een naam die alleen binnen een sectie bestaat.",
      fr:
        "Un gabarit n'utilise que les noms que définit son genre de page ; un nom défini mais vide convient. Cherchez une faute de frappe, ou un nom qui n'existe que dans une section.",
      de:
        "Eine Vorlage darf nur die Namen verwenden, die ihre Art von Seite kennt; ein vorhandener leerer ist in Ordnung. Suchen Sie nach einem Tippfehler oder einem Namen, den es nur in einem Abschnitt gibt."
    ))

  package static let themeNotAText = Rule(
    "theme/not-a-text", .error,
    title: Message(
      en: "a list, group or yes/no used as text", nl: "een lijst, groep of ja/nee als tekst gebruikt",
      fr: "une liste, un groupe ou un oui/non utilisé comme texte", de: "eine Liste, Gruppe oder ein Ja/Nein als Text"),
    help: Message(
      en:
        "Only a text can be inserted. Go through a list with a section: {{#tags}}{{.}} {{/tags}}; show something if a yes/no is yes: {{#draft}}…{{/draft}}.",
      nl:
        "Alleen een tekst kan ingevoegd worden. Doorloop een lijst met een sectie: {{#tags}}{{.}} {{/tags}}; toon iets als een ja/nee ja is: {{#draft}}…{{/draft}}.",
      fr:
        "Seul un texte peut être inséré. Parcourez une liste avec une section : {{#tags}}{{.}} {{/tags}} ; affichez quelque chose si un oui/non est oui : {{#draft}}…{{/draft}}.",
      de:
        "Nur ein Text kann eingefügt werden. Gehen Sie eine Liste mit einem Abschnitt durch: {{#tags}}{{.}} {{/tags}}; zeigen Sie etwas, wenn ein Ja/Nein ja ist: {{#draft}}…{{/draft}}."
    ))

  package static let themeHTMLEscaped = Rule(
    "theme/html-escaped", .warning,
    title: Message(
      en: "HTML that is inserted as text", nl: "HTML die als tekst ingevoegd wordt",
      fr: "du HTML inséré comme du texte", de: "HTML, das als Text eingefügt wird"),
    help: Message(
      en:
        "A value that is HTML already, such as the content of a page, goes between three braces: {{{content}}}. Texts stay safe there too.",
      nl:
        "Een waarde die al HTML is, zoals de inhoud van een pagina, hoort tussen drie accolades: {{{content}}}. Teksten blijven ook daar veilig.",
      fr:
        "Une valeur qui est déjà du HTML, comme le contenu d'une page, se met entre trois accolades : {{{content}}}. Les textes y restent sûrs aussi.",
      de:
        "Ein Wert, der schon HTML ist, etwa der Inhalt einer Seite, gehört in drei Klammern: {{{content}}}. Texte bleiben auch dort sicher."
    ))
}

/// What this module reports.
package enum TemplateRules {
  package static let all: [Rule] = [
    .themeTagUnclosed,
    .themeTagInvalid,
    .themeAttributeQuotes,
    .themeSectionUnclosed,
    .themeSectionMismatch,
    .themeUnknownPartial,
    .themeUnknownBlock,
    .themeDuplicateBlock,
    .themeTextInParent,
    .themeRecursion,
    .themeTooDeep,
    .themeUnknownName,
    .themeNotAText,
    .themeHTMLEscaped,
  ]
}
