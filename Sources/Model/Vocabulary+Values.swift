internal import Text

extension Vocabulary {
  /// Enumeration value → its spellings; the first of each language is the one that `draaiboek` itself writes.
  static let valueSpellings: [(value: String, nl: [String], fr: [String], de: [String])] = [
    // kind
    ("system", ["systeem"], ["système"], ["system"]),
    ("procedure", ["procedure"], ["procédure"], ["verfahren"]),
    ("solution", ["oplossing"], ["solution"], ["lösung"]),
    ("scenario", ["scenario"], ["scénario"], ["szenario"]),
    ("person", ["persoon"], ["personne"], ["person"]),
    ("team", ["team"], ["équipe"], ["team"]),
    ("supplier", ["leverancier"], ["fournisseur"], ["lieferant"]),
    ("page", ["pagina"], ["page"], ["seite"]),
    // criticality
    ("vital", ["vitaal", "kritiek"], ["vital", "critique"], ["lebenswichtig", "kritisch"]),
    ("high", ["hoog"], ["élevé"], ["hoch"]),
    ("normal", ["normaal", "middel"], ["normal", "moyen"], ["normal", "mittel"]),
    ("low", ["laag"], ["faible"], ["niedrig"]),
    // status
    ("planned", ["gepland"], ["prévu"], ["geplant"]),
    ("live", ["in_gebruik"], ["en_service"], ["in_betrieb"]),
    ("phasing_out", ["uitdovend"], ["en_fin_de_vie"], ["auslaufend"]),
    ("retired", ["buiten_gebruik"], ["hors_service"], ["außer_betrieb"]),
    // degree and phase of a dependency
    ("stops", ["stopt"], ["arrête"], ["fällt_aus"]),
    ("degraded", ["beperkt"], ["dégradé"], ["eingeschränkt"]),
    ("run", ["draaien"], ["fonctionnement"], ["laufend"]),
    ("start", ["starten"], ["démarrage"], ["starten"]),
    ("both", ["beide"], ["les_deux"], ["beide"]),
    // type of a procedure ("start" stands above)
    ("stop", ["stoppen"], ["arrêt"], ["stoppen"]),
    ("backup", ["back-up"], ["sauvegarde"], ["sicherung"]),
    ("restore", ["herstel", "herstellen"], ["restauration"], ["wiederherstellung"]),
    ("install", ["installatie"], ["installation"], ["installation"]),
    ("update", ["bijwerken"], ["mise_à_jour"], ["aktualisierung"]),
    ("security", ["beveiliging"], ["sécurité"], ["sicherheit"]),
    ("change", ["wijziging"], ["changement"], ["änderung"]),
    ("onboarding", ["in_dienst"], ["arrivée"], ["eintritt"]),
    ("other", ["andere"], ["autre"], ["sonstiges"]),
    // category of a system that has a meaning of its own
    ("service", ["dienst", "dienstverlening"], ["service"], ["dienst"]),
    // result of a test or review
    ("ok", ["goed", "in_orde"], ["bon"], ["gut"]),
    ("failed", ["mislukt"], ["échec"], ["fehlgeschlagen"]),
    ("partly", ["gedeeltelijk"], ["partiel"], ["teilweise"]),
    // booleans
    ("true", ["ja", "waar"], ["oui", "vrai"], ["ja", "wahr"]),
    ("false", ["nee", "onwaar"], ["non", "faux"], ["nein", "falsch"]),
    // direction of an interface
    ("in", ["in", "inkomend"], ["entrant"], ["eingehend"]),
    ("out", ["uit", "uitgaand"], ["sortant"], ["ausgehend"]),
    ("inout", ["in_en_uit", "beide_richtingen"], ["bidirectionnel"], ["beidseitig"]),
  ]

  /// Unit of a period → its spellings in any of the languages, folded.
  static let unitSpellings: [(unit: Period.Unit, spellings: [String])] = [
    (.minutes, ["min", "m", "minute", "minutes", "minuut", "minuten"]),
    (.hours, ["h", "u", "hour", "hours", "uur", "uren", "heure", "heures", "std", "stunde", "stunden"]),
    (.days, ["d", "j", "day", "days", "dag", "dagen", "jour", "jours", "tag", "tage", "tagen"]),
    (.weeks, ["w", "week", "weeks", "weken", "semaine", "semaines", "woche", "wochen"]),
    (.months, ["month", "months", "maand", "maanden", "mois", "monat", "monate", "monaten"]),
    (.years, ["y", "year", "years", "jaar", "jaren", "an", "ans", "année", "années", "jahr", "jahre", "jahren"]),
  ]

  /// Folder of a kind → the name that `draaiboek` writes in each language, and others that it reads.
  static let folderSpellings: [(folder: KindFolder, names: [Language: String], alsoRead: [String])] = [
    (.systems, [.english: "systems", .dutch: "systemen", .french: "systèmes", .german: "systeme"], []),
    (.services, [.english: "services", .dutch: "diensten", .french: "prestations", .german: "dienste"], []),
    (.procedures, [.english: "procedures", .dutch: "procedures", .french: "procédures", .german: "verfahren"], []),
    (.solutions, [.english: "solutions", .dutch: "oplossingen", .french: "solutions", .german: "lösungen"], []),
    (
      .scenarios, [.english: "scenarios", .dutch: "scenarios", .french: "scénarios", .german: "szenarien"],
      ["scenario's"]
    ),
    (.people, [.english: "people", .dutch: "mensen", .french: "personnes", .german: "personen"], ["personen"]),
    (.teams, [.english: "teams", .dutch: "teams", .french: "équipes", .german: "teams"], []),
    (.suppliers, [.english: "suppliers", .dutch: "leveranciers", .french: "fournisseurs", .german: "lieferanten"], []),
  ]
}
