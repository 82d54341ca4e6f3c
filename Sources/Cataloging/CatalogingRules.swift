package import Diagnostics
internal import Parsing
internal import Text

package enum CatalogingRules {
  package static let all: [Rule] = [.duplicateID, .outputCollision]
}

extension Rule {
  package static let duplicateID = Rule(
    "id/duplicate", .error,
    title: Message(
      en: "two pages have one id", nl: "twee pagina's hebben één id", fr: "deux pages ont le même identifiant",
      de: "zwei Seiten haben eine Kennung"),
    help: Message(
      en:
        "Links to the id go to the first page. Give one of them an id of its own ('id: mail-archive') or rename its file; an alias may not be another page's id either.",
      nl:
        "Links naar het id gaan naar de eerste pagina. Geef een ervan een eigen id ('id: mail-archief') of hernoem het bestand; ook een alias mag geen id van een andere pagina zijn.",
      fr:
        "Les liens vers l'identifiant mènent à la première page. Donnez à l'une son propre identifiant (« id: archive-mail ») ou renommez son fichier ; un alias ne peut non plus être l'identifiant d'une autre page.",
      de:
        "Links auf die Kennung führen zur ersten Seite. Geben Sie einer eine eigene Kennung („id: mail-archiv“) oder benennen Sie ihre Datei um; auch ein Alias darf nicht die Kennung einer anderen Seite sein."
    ))
  package static let outputCollision = Rule(
    "output/collision", .error,
    title: Message(
      en: "two pages want the same place in the site", nl: "twee pagina's willen dezelfde plaats in de site",
      fr: "deux pages veulent la même place dans le site", de: "zwei Seiten wollen denselben Platz in der Site"),
    help: Message(
      en:
        "'mail.md' and 'mail/index.md' both become mail/index.html. The second one gets another place, which may change. Rename or join them.",
      nl:
        "'mail.md' en 'mail/index.md' worden allebei mail/index.html. De tweede krijgt een andere plaats, die kan wijzigen. Hernoem of voeg ze samen.",
      fr:
        "« mail.md » et « mail/index.md » deviennent tous deux mail/index.html. La seconde reçoit une autre place, qui peut changer. Renommez-les ou réunissez-les.",
      de:
        "„mail.md“ und „mail/index.md“ werden beide mail/index.html. Die zweite bekommt einen anderen Platz, der sich ändern kann. Benennen Sie sie um oder führen Sie sie zusammen."
    ))
}

extension Diagnostic {
  static func duplicateID(_ name: Located<String>, first: Document) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: name.place,
      Message(
        en: "'\(name.value)' already names '\(first.path)'", nl: "'\(name.value)' is al de naam van '\(first.path)'",
        fr: "« \(name.value) » désigne déjà « \(first.path) »", de: "„\(name.value)“ benennt schon „\(first.path)“"),
      labels: [
        Label(
          Message(en: "the first page", nl: "de eerste pagina", fr: "la première page", de: "die erste Seite"),
          at: first.id.place)
      ])
  }

  static func outputCollision(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .outputCollision, at: place,
      Message(
        en: "another page or file already stands at '\(path)'",
        nl: "op '\(path)' staat al een andere pagina of een bestand",
        fr: "une autre page ou un fichier se trouve déjà à « \(path) »",
        de: "an „\(path)“ steht schon eine andere Seite oder Datei"))
  }
}
