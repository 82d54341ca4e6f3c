package import Diagnostics
internal import Text

package enum ParsingRules {
  package static let all: [Rule] = [
    .unknownKey, .keyNotForKind, .keyTwice, .wrongShape, .badDate, .badPeriod, .badValue, .badID, .unknownColumn,
    .csvMissing, .unknownSiteKey, .badSiteValue, .unknownRule, .unknownBlockOption,
  ]
}

extension Rule {
  package static let unknownKey = Rule(
    "front-matter/unknown-key", .warning,
    title: Message(
      en: "a key that draaiboek does not know", nl: "een sleutel die draaiboek niet kent",
      fr: "une clé que draaiboek ne connaît pas", de: "ein Schlüssel, den draaiboek nicht kennt"),
    help: Message(
      en:
        "The key is shown nowhere. Correct its spelling, put it under 'x:', or name it in site.yml: front_matter: {ignore: [key]}.",
      nl:
        "De sleutel wordt nergens getoond. Verbeter de spelling, zet hem onder 'x:', of noem hem in site.yml: front_matter: {ignore: [sleutel]}.",
      fr:
        "La clé n'est affichée nulle part. Corrigez son orthographe, mettez-la sous « x: », ou nommez-la dans site.yml : front_matter: {ignore: [clé]}.",
      de:
        "Der Schlüssel wird nirgends gezeigt. Berichtigen Sie die Schreibweise, setzen Sie ihn unter „x:“, oder nennen Sie ihn in site.yml: front_matter: {ignore: [Schlüssel]}."
    ))
  package static let keyNotForKind = Rule(
    "front-matter/not-for-kind", .warning,
    title: Message(
      en: "a key that this kind of page does not have", nl: "een sleutel die dit soort pagina niet heeft",
      fr: "une clé que ce genre de page n'a pas", de: "ein Schlüssel, den diese Art Seite nicht hat"),
    help: Message(
      en:
        "An RTO belongs to a system and not to a person. The value is shown nowhere. Move it to the right page, or say what this page is with 'kind:'.",
      nl:
        "Een hersteltijd hoort bij een systeem en niet bij een persoon. De waarde wordt nergens getoond. Verplaats ze naar de juiste pagina, of zeg met 'soort:' wat deze pagina is.",
      fr:
        "Un délai de reprise appartient à un système et non à une personne. La valeur n'est affichée nulle part. Déplacez-la vers la bonne page, ou dites avec « genre: » ce qu'est cette page.",
      de:
        "Eine Wiederherstellungszeit gehört zu einem System und nicht zu einer Person. Der Wert wird nirgends gezeigt. Verschieben Sie ihn auf die richtige Seite, oder sagen Sie mit „art:“, was diese Seite ist."
    ))
  package static let keyTwice = Rule(
    "front-matter/key-twice", .error,
    title: Message(
      en: "two keys say the same thing", nl: "twee sleutels zeggen hetzelfde", fr: "deux clés disent la même chose",
      de: "zwei Schlüssel sagen dasselbe"),
    help: Message(
      en: "'responsible' and 'verantwoordelijke' are one key in two languages. Only the first counts: remove one.",
      nl:
        "'responsible' en 'verantwoordelijke' zijn één sleutel in twee talen. Alleen de eerste telt: verwijder er een.",
      fr:
        "« responsible » et « responsable » sont une seule clé en deux langues. Seule la première compte : supprimez l'autre.",
      de:
        "„responsible“ und „verantwortlich“ sind ein Schlüssel in zwei Sprachen. Nur der erste zählt: entfernen Sie einen."
    ))
  package static let wrongShape = Rule(
    "front-matter/wrong-shape", .error,
    title: Message(
      en: "a list, a map or a text stands where something else is wanted",
      nl: "er staat een lijst, een reeks sleutels of een tekst waar iets anders hoort",
      fr: "une liste, un groupe de clés ou un texte se trouve là où autre chose est attendu",
      de: "eine Liste, eine Gruppe von Schlüsseln oder ein Text steht, wo etwas anderes hingehört"),
    help: Message(
      en:
        "One value: 'rto: 4 h'. A list: 'tags: [mail, cloud]'. A list of maps: 'changes:' and under it '- date: 2026-11-23'.",
      nl:
        "Eén waarde: 'hersteltijd: 4 u'. Een lijst: 'trefwoorden: [mail, cloud]'. Een lijst met sleutels: 'wijzigingen:' en daaronder '- datum: 2026-11-23'.",
      fr:
        "Une valeur : « rto: 4 h ». Une liste : « mots_clés: [mail, cloud] ». Une liste avec clés : « modifications: » et dessous « - date: 2026-11-23 ».",
      de:
        "Ein Wert: „rto: 4 h“. Eine Liste: „schlagwörter: [mail, cloud]“. Eine Liste mit Schlüsseln: „änderungen:“ und darunter „- datum: 2026-11-23“."
    ))
  package static let badDate = Rule(
    "front-matter/bad-date", .error,
    title: Message(
      en: "a date that does not exist", nl: "een datum die niet bestaat", fr: "une date qui n'existe pas",
      de: "ein Datum, das es nicht gibt"),
    help: Message(
      en: "Write 2026-11-23, or the day first: 23/11/2026.", nl: "Schrijf 2026-11-23, of de dag eerst: 23/11/2026.",
      fr: "Écrivez 2026-11-23, ou le jour d'abord : 23/11/2026.",
      de: "Schreiben Sie 2026-11-23 oder den Tag zuerst: 23/11/2026."))
  package static let badPeriod = Rule(
    "front-matter/bad-duration", .error,
    title: Message(
      en: "a duration that cannot be read", nl: "een duur die niet te lezen is", fr: "une durée illisible",
      de: "eine unlesbare Dauer"),
    help: Message(
      en: "Write a number and a unit: 30 min, 4 h, 2 days, 6 months, 1 year.",
      nl: "Schrijf een getal en een eenheid: 30 min, 4 u, 2 dagen, 6 maanden, 1 jaar.",
      fr: "Écrivez un nombre et une unité : 30 min, 4 h, 2 jours, 6 mois, 1 an.",
      de: "Schreiben Sie eine Zahl und eine Einheit: 30 min, 4 h, 2 Tage, 6 Monate, 1 Jahr."))
  package static let badValue = Rule(
    "front-matter/bad-value", .error,
    title: Message(
      en: "a value that the key does not take", nl: "een waarde die de sleutel niet aanneemt",
      fr: "une valeur que la clé n'accepte pas", de: "ein Wert, den der Schlüssel nicht annimmt"),
    help: Message(
      en: "Some keys take one of a few words ('criticality: vital'), yes or no, or a whole number.",
      nl: "Sommige sleutels nemen een van enkele woorden ('belang: vitaal'), ja of nee, of een geheel getal.",
      fr: "Certaines clés prennent un mot d'une courte liste (« criticité: vital »), oui ou non, ou un nombre entier.",
      de:
        "Manche Schlüssel nehmen eines von wenigen Wörtern („kritikalität: kritisch“), ja oder nein, oder eine ganze Zahl."
    ))
  package static let badID = Rule(
    "front-matter/bad-id", .error,
    title: Message(
      en: "an id that links cannot name", nl: "een id die links niet kunnen noemen",
      fr: "un identifiant que les liens ne peuvent nommer", de: "eine Kennung, die Links nicht nennen können"),
    help: Message(
      en: "An id has no '#', '|', '[' or ']': mail, dc-01, mail/restore.",
      nl: "Een id heeft geen '#', '|', '[' of ']': mail, dc-01, mail/herstellen.",
      fr: "Un identifiant n'a ni « # », ni « | », ni crochets : mail, dc-01, mail/restaurer.",
      de: "Eine Kennung hat kein „#“, „|“, „[“ oder „]“: mail, dc-01, mail/herstellen."))
  package static let unknownColumn = Rule(
    "table/unknown-column", .warning,
    title: Message(
      en: "a column that the list does not have", nl: "een kolom die de lijst niet heeft",
      fr: "une colonne que la liste n'a pas", de: "eine Spalte, die die Liste nicht hat"),
    help: Message(
      en:
        "A table under a heading such as 'Settings', or in a CSV file, is read as data by the names of its columns. A column of another name is no part of the data.",
      nl:
        "Een tabel onder een kop zoals 'Instellingen', of in een CSV-bestand, wordt als gegevens gelezen volgens de namen van de kolommen. Een kolom met een andere naam hoort niet bij de gegevens.",
      fr:
        "Un tableau sous un titre tel que « Réglages », ou dans un fichier CSV, est lu comme données d'après les noms de ses colonnes. Une colonne d'un autre nom n'en fait pas partie.",
      de:
        "Eine Tabelle unter einer Überschrift wie „Einstellungen“ oder in einer CSV-Datei wird nach den Namen ihrer Spalten als Daten gelesen. Eine Spalte mit anderem Namen gehört nicht dazu."
    ))
  package static let csvMissing = Rule(
    "table/csv-missing", .error,
    title: Message(
      en: "a CSV file that is not there", nl: "een CSV-bestand dat er niet is", fr: "un fichier CSV qui n'existe pas",
      de: "eine CSV-Datei, die fehlt"),
    help: Message(
      en: "'settings: settings.csv' reads the list from that file in the page's own folder.",
      nl: "'instellingen: instellingen.csv' leest de lijst uit dat bestand in de map van de pagina.",
      fr: "« réglages: reglages.csv » lit la liste dans ce fichier du dossier de la page.",
      de: "„einstellungen: einstellungen.csv“ liest die Liste aus dieser Datei im Ordner der Seite."))
  package static let unknownSiteKey = Rule(
    "site/unknown-key", .warning,
    title: Message(
      en: "a key of site.yml that draaiboek does not know", nl: "een sleutel in site.yml die draaiboek niet kent",
      fr: "une clé de site.yml que draaiboek ne connaît pas", de: "ein Schlüssel in site.yml, den draaiboek nicht kennt"
    ),
    help: Message(
      en: "The key does nothing. Correct its spelling or remove it.",
      nl: "De sleutel doet niets. Verbeter de spelling of verwijder hem.",
      fr: "La clé ne fait rien. Corrigez-la ou supprimez-la.",
      de: "Der Schlüssel bewirkt nichts. Berichtigen oder entfernen Sie ihn."))
  package static let badSiteValue = Rule(
    "site/bad-value", .error,
    title: Message(
      en: "a value of site.yml that its key does not take", nl: "een waarde in site.yml die de sleutel niet aanneemt",
      fr: "une valeur de site.yml que sa clé n'accepte pas",
      de: "ein Wert in site.yml, den sein Schlüssel nicht annimmt"),
    help: Message(
      en: "The README lists the keys of site.yml. The default of this key is used instead.",
      nl: "De README geeft de sleutels van site.yml. Voor deze sleutel geldt nu de standaardwaarde.",
      fr: "Le README donne les clés de site.yml. La valeur par défaut de cette clé est utilisée.",
      de: "Die README nennt die Schlüssel von site.yml. Für diesen Schlüssel gilt nun der Standard."))
  package static let unknownRule = Rule(
    "site/unknown-rule", .warning,
    title: Message(
      en: "a rule that does not exist", nl: "een regel die niet bestaat", fr: "une règle qui n'existe pas",
      de: "eine Regel, die es nicht gibt"),
    help: Message(
      en: "'draaiboek explain --all' lists every rule.", nl: "'draaiboek explain --all' geeft alle regels.",
      fr: "« draaiboek explain --all » donne toutes les règles.", de: "„draaiboek explain --all“ nennt alle Regeln."))
  package static let unknownBlockOption = Rule(
    "block/unknown-option", .warning,
    title: Message(
      en: "an option that generated blocks do not have", nl: "een optie die gegenereerde blokken niet hebben",
      fr: "une option que les blocs générés n'ont pas", de: "eine Option, die erzeugte Blöcke nicht haben"),
    help: Message(
      en: "A block takes 'systems', 'scenarios', 'criticality', 'type' and 'emergency': they narrow what it lists.",
      nl: "Een blok neemt 'systemen', 'scenarios', 'belang', 'type' en 'noodprocedure': ze beperken wat het toont.",
      fr:
        "Un bloc prend « systèmes », « scénarios », « criticité », « type » et « urgence » : ils limitent ce qu'il montre.",
      de:
        "Ein Block nimmt „systeme“, „szenarien“, „kritikalität“, „typ“ und „notfall“: sie schränken ein, was er zeigt.")
  )
}
