package import Diagnostics
internal import Markdown
internal import Model
internal import Parsing
internal import Text

package enum ResolvingRules {
  package static let all: [Rule] = [
    .linkTargetMissing, .imageMissing, .anchorMissing, .linkWrongCase, .linkAmbiguous, .linkToDraft, .linkOutside,
    .linkEmpty, .referenceMissing, .referenceAmbiguous, .referenceWrongKind, .referencePerhaps,
  ]
}

private func linkRule(
  _ id: String, _ severity: Severity = .warning, en: (String, String), nl: (String, String), fr: (String, String),
  de: (String, String)
) -> Rule {
  Rule(
    id, severity, title: Message(en: en.0, nl: nl.0, fr: fr.0, de: de.0),
    help: Message(en: en.1, nl: nl.1, fr: fr.1, de: de.1), isErrorInEmergencies: true)
}

extension Rule {
  package static let linkTargetMissing = linkRule(
    "link/target-missing",
    en: (
      "a link to a page or file that is not there",
      "Links are relative to the page (../mail/index.md), from content/ (/systems/mail) or by id ([[mail]]). The text is shown without a link. In an emergency procedure this is an error."
    ),
    nl: (
      "een link naar een pagina of bestand dat er niet is",
      "Links zijn relatief ten opzichte van de pagina (../mail/index.md), vanaf content/ (/systemen/mail) of met een id ([[mail]]). De tekst wordt zonder link getoond. In een noodprocedure is dit een fout."
    ),
    fr: (
      "un lien vers une page ou un fichier qui n'existe pas",
      "Les liens sont relatifs à la page (../mail/index.md), depuis content/ (/systèmes/mail) ou par identifiant ([[mail]]). Le texte est affiché sans lien. Dans une procédure d'urgence c'est une erreur."
    ),
    de: (
      "ein Link auf eine Seite oder Datei, die es nicht gibt",
      "Links gehen von der Seite aus (../mail/index.md), von content/ (/systeme/mail) oder über die Kennung ([[mail]]). Der Text wird ohne Link gezeigt. In einem Notfallverfahren ist das ein Fehler."
    ))
  package static let imageMissing = linkRule(
    "link/image-missing",
    en: ("a picture that is not there", "Put the picture beside the page and name it: ![Rack](rack.svg)."),
    nl: ("een afbeelding die er niet is", "Zet de afbeelding naast de pagina en noem ze: ![Rek](rek.svg)."),
    fr: ("une image qui n'existe pas", "Mettez l'image à côté de la page et nommez-la : ![Baie](baie.svg)."),
    de: ("ein Bild, das fehlt", "Legen Sie das Bild neben die Seite und nennen Sie es: ![Rack](rack.svg)."))
  package static let anchorMissing = linkRule(
    "link/anchor-missing",
    en: (
      "a link to a heading that is not there",
      "The link goes to the top of the page. The anchor of '## Back-up & restore' is '#back-up--restore'."
    ),
    nl: (
      "een link naar een kop die er niet is",
      "De link gaat naar het begin van de pagina. Het anker van '## Back-up & herstel' is '#back-up--herstel'."
    ),
    fr: (
      "un lien vers un titre qui n'existe pas",
      "Le lien mène en haut de la page. L'ancre de « ## Restauration complète » est « #restauration-complète »."
    ),
    de: (
      "ein Link auf eine Überschrift, die es nicht gibt",
      "Der Link führt zum Seitenanfang. Der Anker von „## Back-up & Restore“ ist „#back-up--restore“."
    ))
  package static let linkWrongCase = linkRule(
    "link/wrong-case",
    en: (
      "the case of a link's letters is not that of its target",
      "It works on Windows and breaks elsewhere. Write it as the file is called."
    ),
    nl: (
      "hoofd- en kleine letters van een link kloppen niet",
      "Het werkt op Windows en breekt elders. Schrijf de link zoals het bestand heet."
    ),
    fr: (
      "la casse d'un lien n'est pas celle de sa cible",
      "Cela marche sous Windows et échoue ailleurs. Écrivez-le comme le fichier s'appelle."
    ),
    de: (
      "Groß- und Kleinschreibung eines Links stimmen nicht",
      "Unter Windows geht es, anderswo nicht. Schreiben Sie den Link, wie die Datei heißt."
    ))
  package static let linkAmbiguous = linkRule(
    "link/ambiguous", .error,
    en: (
      "a link that could mean several pages",
      "'restore' alone is enough only where one page ends so. Write 'mail/restore'."
    ),
    nl: (
      "een link die meer dan één pagina kan bedoelen",
      "'herstellen' alleen volstaat als maar één pagina zo eindigt. Schrijf 'mail/herstellen'."
    ),
    fr: (
      "un lien qui peut désigner plusieurs pages",
      "« restaurer » seul ne suffit que si une seule page finit ainsi. Écrivez « mail/restaurer »."
    ),
    de: (
      "ein Link, der mehrere Seiten meinen kann",
      "„herstellen“ allein genügt nur, wenn eine einzige Seite so endet. Schreiben Sie „mail/herstellen“."
    ))
  package static let linkToDraft = linkRule(
    "link/to-draft",
    en: ("a link to a draft", "Drafts are not published. Remove 'draft: true' from that page, or the link."),
    nl: (
      "een link naar een ontwerp",
      "Ontwerpen worden niet gepubliceerd. Haal 'ontwerp: ja' uit die pagina, of verwijder de link."
    ),
    fr: (
      "un lien vers un brouillon",
      "Les brouillons ne sont pas publiés. Retirez « brouillon: oui » de cette page, ou le lien."
    ),
    de: (
      "ein Link auf einen Entwurf",
      "Entwürfe werden nicht veröffentlicht. Entfernen Sie „entwurf: ja“ von jener Seite oder den Link."
    ))
  package static let linkOutside = linkRule(
    "link/outside-site", .error,
    en: (
      "a link out of the site's folder",
      "Only what lies in content/ is published. Copy the file into content/ and link to it there."
    ),
    nl: (
      "een link buiten de map van de site",
      "Alleen wat in content/ staat, wordt gepubliceerd. Kopieer het bestand naar content/ en link ernaar."
    ),
    fr: (
      "un lien hors du dossier du site", "Seul ce qui est dans content/ est publié. Copiez-y le fichier et liez-le."
    ),
    de: (
      "ein Link aus dem Ordner der Site hinaus",
      "Veröffentlicht wird nur, was in content/ liegt. Kopieren Sie die Datei dorthin und verlinken Sie sie."
    ))
  package static let linkEmpty = linkRule(
    "link/empty",
    en: ("a link to nothing", "Write the target between the brackets: [mail](../mail/index.md)."),
    nl: ("een link naar niets", "Schrijf het doel tussen de haakjes: [mail](../mail/index.md)."),
    fr: ("un lien vers rien", "Écrivez la cible entre parenthèses : [mail](../mail/index.md)."),
    de: ("ein Link auf nichts", "Schreiben Sie das Ziel in die Klammern: [Mail](../mail/index.md)."))
  package static let referenceMissing = linkRule(
    "reference/missing", .error,
    en: (
      "front matter names a page that is not there",
      "A responsible, a dependency or a supplier is named by its id: the name of its file or folder. Write the page, or correct the id."
    ),
    nl: (
      "front matter noemt een pagina die er niet is",
      "Een verantwoordelijke, een afhankelijkheid of een leverancier noemt u met het id: de naam van het bestand of de map. Schrijf de pagina, of verbeter het id."
    ),
    fr: (
      "l'en-tête nomme une page qui n'existe pas",
      "Un responsable, une dépendance ou un fournisseur se nomme par son identifiant : le nom de son fichier ou dossier. Écrivez la page, ou corrigez l'identifiant."
    ),
    de: (
      "der Vorspann nennt eine Seite, die es nicht gibt",
      "Verantwortliche, Abhängigkeiten und Lieferanten nennt man mit der Kennung: dem Namen der Datei oder des Ordners. Schreiben Sie die Seite, oder berichtigen Sie die Kennung."
    ))
  package static let referenceAmbiguous = linkRule(
    "reference/ambiguous", .error,
    en: ("front matter names what several pages are called", "Write the whole id."),
    nl: ("front matter noemt iets waarvan meer dan één pagina zo heet", "Schrijf het volledige id."),
    fr: ("l'en-tête nomme ce que plusieurs pages s'appellent", "Écrivez l'identifiant complet."),
    de: ("der Vorspann nennt etwas, wie mehrere Seiten heißen", "Schreiben Sie die ganze Kennung."))
  package static let referenceWrongKind = linkRule(
    "reference/wrong-kind", .error,
    en: (
      "front matter names a page of another kind",
      "A system depends on systems; a person, team or supplier is responsible."
    ),
    nl: (
      "front matter noemt een pagina van een andere soort",
      "Een systeem hangt af van systemen; een persoon, team of leverancier is verantwoordelijk."
    ),
    fr: (
      "l'en-tête nomme une page d'un autre genre",
      "Un système dépend de systèmes ; une personne, une équipe ou un fournisseur est responsable."
    ),
    de: (
      "der Vorspann nennt eine Seite anderer Art",
      "Ein System hängt von Systemen ab; verantwortlich ist eine Person, ein Team oder ein Lieferant."
    ))
  package static let referencePerhaps = linkRule(
    "reference/perhaps",
    en: (
      "a text that looks like a misspelt id",
      "Here an id or a text may stand. If it is a text, write it in more than one word."
    ),
    nl: (
      "een tekst die op een verkeerd gespeld id lijkt",
      "Hier mag een id of een tekst staan. Is het een tekst, schrijf hem dan in meer dan één woord."
    ),
    fr: (
      "un texte qui ressemble à un identifiant mal écrit",
      "Un identifiant ou un texte peut figurer ici. Si c'est un texte, écrivez-le en plusieurs mots."
    ),
    de: (
      "ein Text, der einer falsch geschriebenen Kennung gleicht",
      "Hier darf eine Kennung oder ein Text stehen. Ist es ein Text, schreiben Sie ihn in mehreren Wörtern."
    ))
}

extension Diagnostic {
  static func targetMissing(_ target: String, isImage: Bool, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      isImage ? .imageMissing : .linkTargetMissing, at: place,
      Message(
        en: "there is no '\(target)'", nl: "'\(target)' bestaat niet", fr: "« \(target) » n'existe pas",
        de: "„\(target)“ gibt es nicht"),
      help: .didYouMean(near.map { "/" + $0 }))
  }

  static func anchorMissing(_ anchor: String, on document: Document, near: String?, at place: Place) -> Diagnostic {
    let id = document.id.value
    let label = near.flatMap { near in document.body.headings.first { $0.slug.elementsEqual(near.utf8) } }.map {
      heading in
      Label(
        Message(
          en: "'\(heading.title)' is here", nl: "'\(heading.title)' staat hier", fr: "« \(heading.title) » est ici",
          de: "„\(heading.title)“ steht hier"), at: heading.place)
    }
    return Diagnostic(
      .anchorMissing, at: place,
      Message(
        en: "page '\(id)' has no heading '\(anchor)'", nl: "pagina '\(id)' heeft geen kop '\(anchor)'",
        fr: "la page « \(id) » n'a pas de titre « \(anchor) »", de: "Seite „\(id)“ hat keine Überschrift „\(anchor)“"),
      labels: label.map { [$0] } ?? [], help: .didYouMean(near.map { "#" + $0 }))
  }

  static func wrongCase(_ written: String, _ real: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkWrongCase, at: place,
      Message(
        en: "'\(written)' is really '\(real)'", nl: "'\(written)' heet in werkelijkheid '\(real)'",
        fr: "« \(written) » s'appelle en réalité « \(real) »", de: "„\(written)“ heißt in Wirklichkeit „\(real)“"))
  }

  static func ambiguous(_ name: String, _ candidates: [String], at place: Place) -> Diagnostic {
    ambiguity(.linkAmbiguous, name, candidates, place)
  }

  static func ambiguousReference(_ name: String, _ candidates: [String], at place: Place) -> Diagnostic {
    ambiguity(.referenceAmbiguous, name, candidates, place)
  }

  private static func ambiguity(_ rule: Rule, _ name: String, _ candidates: [String], _ place: Place) -> Diagnostic {
    let list = candidates.joined(separator: ", ")
    return Diagnostic(
      rule, at: place,
      Message(
        en: "'\(name)' could mean \(candidates.count) pages", nl: "'\(name)' kan \(candidates.count) pagina's bedoelen",
        fr: "« \(name) » peut désigner \(candidates.count) pages",
        de: "„\(name)“ kann \(candidates.count) Seiten meinen"),
      help: Message(
        en: "write one of: \(list)", nl: "schrijf een van: \(list)", fr: "écrivez l'un de : \(list)",
        de: "schreiben Sie eines von: \(list)"))
  }

  static func toDraft(_ target: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkToDraft, at: place,
      Message(
        en: "'\(target)' is a draft and is not published", nl: "'\(target)' is een ontwerp en wordt niet gepubliceerd",
        fr: "« \(target) » est un brouillon et n'est pas publié",
        de: "„\(target)“ ist ein Entwurf und wird nicht veröffentlicht"))
  }

  static func outsideSite(_ target: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkOutside, at: place,
      Message(
        en: "'\(target)' leads out of the site's folder", nl: "'\(target)' leidt buiten de map van de site",
        fr: "« \(target) » mène hors du dossier du site",
        de: "„\(target)“ führt aus dem Ordner der Site hinaus"),
      help: Message(
        en: "copy the file into content/ and link to it there", nl: "kopieer het bestand naar content/ en link ernaar",
        fr: "copiez le fichier dans content/ et liez-le",
        de: "kopieren Sie die Datei nach content/ und verlinken Sie sie"))
  }

  static func empty(at place: Place) -> Diagnostic {
    Diagnostic(.linkEmpty, at: place, Rule.linkEmpty.title, help: Rule.linkEmpty.help)
  }

  static func referenceMissing(_ name: String, kinds: [Kind], near: String?, at place: Place) -> Diagnostic {
    let what = { (language: Language) in
      kinds.map { Vocabulary.spelling(ofValue: $0.rawValue, in: language) }.joined(separator: "/")
    }
    return Diagnostic(
      .referenceMissing, at: place,
      Message(
        en: "there is no \(what(.english)) '\(name)'", nl: "er is geen \(what(.dutch)) '\(name)'",
        fr: "il n'y a pas de \(what(.french)) « \(name) »", de: "es gibt kein „\(name)“ (\(what(.german)))"),
      help: .didYouMean(near), fix: near.map { Fix(replacing: place, with: $0) })
  }

  static func perhapsReference(_ name: String, near: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .referencePerhaps, at: place,
      Message(
        en: "'\(name)' names no page and is shown as text",
        nl: "'\(name)' is de naam van geen pagina en wordt als tekst getoond",
        fr: "« \(name) » ne désigne aucune page et est affiché comme texte",
        de: "„\(name)“ benennt keine Seite und wird als Text gezeigt"),
      help: .didYouMean(near), fix: Fix(replacing: place, with: near))
  }

  static func wrongKind(_ name: String, _ kind: Kind, wanted: [Kind], at place: Place) -> Diagnostic {
    let label = { (kind: Kind, language: Language) in Vocabulary.spelling(ofValue: kind.rawValue, in: language) }
    let list = { (language: Language) in wanted.map { label($0, language) }.joined(separator: "/") }
    return Diagnostic(
      .referenceWrongKind, at: place,
      Message(
        en: "'\(name)' is a \(label(kind, .english)); here a \(list(.english)) is wanted",
        nl: "'\(name)' is een \(label(kind, .dutch)); hier hoort een \(list(.dutch))",
        fr: "« \(name) » est : \(label(kind, .french)) ; il faut ici : \(list(.french))",
        de: "„\(name)“ ist: \(label(kind, .german)); hier gehört hin: \(list(.german))"))
  }
}

extension Heading {
  fileprivate var title: String { String(decoding: text, as: UTF8.self) }
}
