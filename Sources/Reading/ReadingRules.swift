package import Diagnostics
internal import Text

package enum ReadingRules {
  package static let all: [Rule] = [
    .siteMissing, .contentEmpty, .outsideLink, .specialFile, .unreadable, .badFileName, .notPortable, .caseCollision,
    .tooLarge, .utf16, .invalidUTF8, .nulByte, .noHistory,
  ]
}

private func rule(
  _ id: String, _ severity: Severity, en: (String, String), nl: (String, String), fr: (String, String),
  de: (String, String)
) -> Rule {
  Rule(
    id, severity, title: Message(en: en.0, nl: nl.0, fr: fr.0, de: de.0),
    help: Message(en: en.1, nl: nl.1, fr: fr.1, de: de.1))
}

extension Rule {
  package static let siteMissing = rule(
    "site/missing", .error,
    en: (
      "there is no site.yml",
      "A site is a folder with site.yml and content/. A first site.yml is one line: 'title: Our IT'. Give the folder with --site."
    ),
    nl: (
      "er is geen site.yml",
      "Een site is een map met site.yml en content/. Een eerste site.yml is één regel: 'title: Onze IT'. Geef de map met --site."
    ),
    fr: (
      "il n'y a pas de site.yml",
      "Un site est un dossier avec site.yml et content/. Un premier site.yml tient en une ligne : « title: Notre informatique ». Donnez le dossier avec --site."
    ),
    de: (
      "es gibt keine site.yml",
      "Eine Site ist ein Ordner mit site.yml und content/. Eine erste site.yml ist eine Zeile: „title: Unsere IT“. Geben Sie den Ordner mit --site an."
    ))
  package static let contentEmpty = rule(
    "site/content-empty", .error,
    en: (
      "there is no page in content/",
      "Put a Markdown file into content/: content/systems/mail.md becomes the page of the system 'mail'."
    ),
    nl: (
      "er staat geen pagina in content/",
      "Zet een Markdownbestand in content/: content/systemen/mail.md wordt de pagina van het systeem 'mail'."
    ),
    fr: (
      "il n'y a aucune page dans content/",
      "Mettez un fichier Markdown dans content/ : content/systèmes/mail.md devient la page du système « mail »."
    ),
    de: (
      "in content/ steht keine Seite",
      "Legen Sie eine Markdown-Datei in content/: content/systeme/mail.md wird die Seite des Systems „mail“."
    ))
  package static let outsideLink = rule(
    "file/symlink-outside", .error,
    en: (
      "a symbolic link leads out of the site",
      "Only what lies in the site's folder is published. Copy the file into content/, or remove the link."
    ),
    nl: (
      "een symbolische link leidt buiten de site",
      "Alleen wat in de map van de site staat, wordt gepubliceerd. Kopieer het bestand naar content/, of verwijder de link."
    ),
    fr: (
      "un lien symbolique mène hors du site",
      "Seul ce qui se trouve dans le dossier du site est publié. Copiez le fichier dans content/, ou supprimez le lien."
    ),
    de: (
      "ein symbolischer Link führt aus der Site hinaus",
      "Veröffentlicht wird nur, was im Ordner der Site liegt. Kopieren Sie die Datei nach content/, oder entfernen Sie den Link."
    ))
  package static let specialFile = rule(
    "file/special", .error,
    en: ("not a regular file", "Pipes, sockets and devices cannot be published. Remove it from content/."),
    nl: ("geen gewoon bestand", "Pipes, sockets en apparaten kunnen niet gepubliceerd worden. Haal dit uit content/."),
    fr: (
      "pas un fichier ordinaire", "Les tubes, sockets et périphériques ne peuvent être publiés. Retirez-le de content/."
    ),
    de: (
      "keine gewöhnliche Datei",
      "Pipes, Sockets und Geräte lassen sich nicht veröffentlichen. Entfernen Sie es aus content/."
    ))
  package static let unreadable = rule(
    "file/unreadable", .error,
    en: ("a file or folder cannot be read", "Give the user who builds the site the right to read it."),
    nl: ("een bestand of map kan niet gelezen worden", "Geef de gebruiker die de site bouwt, het recht om te lezen."),
    fr: ("un fichier ou dossier ne peut être lu", "Donnez à l'utilisateur qui construit le site le droit de lecture."),
    de: ("eine Datei oder ein Ordner ist nicht lesbar", "Geben Sie dem Benutzer, der die Site baut, das Leserecht."))
  package static let badFileName = rule(
    "file/name-not-utf8", .error,
    en: ("a file name is not valid UTF-8", "No link can name this file, so it is left out. Rename it."),
    nl: (
      "een bestandsnaam is geen geldige UTF-8",
      "Geen enkele link kan dit bestand noemen; het wordt weggelaten. Hernoem het."
    ),
    fr: (
      "un nom de fichier n'est pas de l'UTF-8 valide",
      "Aucun lien ne peut nommer ce fichier ; il est omis. Renommez-le."
    ),
    de: (
      "ein Dateiname ist kein gültiges UTF-8",
      "Kein Link kann diese Datei nennen; sie wird ausgelassen. Benennen Sie sie um."
    ))
  package static let notPortable = rule(
    "file/name-not-portable", .warning,
    en: (
      "a name that Windows or a USB stick cannot hold",
      "Windows and FAT refuse < > : \" \\ | ? *, a dot or space at the end, and names such as CON or LPT1. Rename the file, or the offline copy will lack it."
    ),
    nl: (
      "een naam die Windows of een USB-stick niet aankan",
      "Windows en FAT weigeren < > : \" \\ | ? *, een punt of spatie op het einde, en namen zoals CON of LPT1. Hernoem het bestand, of het ontbreekt in de offline kopie."
    ),
    fr: (
      "un nom que Windows ou une clé USB ne peut porter",
      "Windows et FAT refusent < > : \" \\ | ? *, un point ou une espace finale, et des noms comme CON ou LPT1. Renommez le fichier, sinon il manquera dans la copie hors ligne."
    ),
    de: (
      "ein Name, den Windows oder ein USB-Stick nicht aufnimmt",
      "Windows und FAT verweigern < > : \" \\ | ? *, Punkt oder Leerzeichen am Ende und Namen wie CON oder LPT1. Benennen Sie die Datei um, sonst fehlt sie in der Offline-Kopie."
    ))
  package static let caseCollision = rule(
    "file/case-collision", .error,
    en: (
      "two names differ only in case or accents",
      "On Windows and on a USB stick both are one file, and one of them would be lost. Rename one."
    ),
    nl: (
      "twee namen verschillen alleen in hoofdletters of accentvorm",
      "Op Windows en op een USB-stick zijn ze één bestand, en een ervan zou verloren gaan. Hernoem er een."
    ),
    fr: (
      "deux noms ne diffèrent que par la casse ou la forme des accents",
      "Sous Windows et sur une clé USB c'est un seul fichier, et l'un des deux serait perdu. Renommez-en un."
    ),
    de: (
      "zwei Namen unterscheiden sich nur in Großschreibung oder Akzentform",
      "Unter Windows und auf einem USB-Stick sind sie eine Datei, und eine ginge verloren. Benennen Sie eine um."
    ))
  package static let tooLarge = rule(
    "file/too-large", .error,
    en: (
      "a page of more than 1 MiB",
      "The page is made without its text. Split it, or put logs and data beside it as a file of their own."
    ),
    nl: (
      "een pagina van meer dan 1 MiB",
      "De pagina wordt zonder haar tekst gemaakt. Splits ze, of zet logs en gegevens als apart bestand naast de pagina."
    ),
    fr: (
      "une page de plus de 1 Mio",
      "La page est faite sans son texte. Divisez-la, ou mettez journaux et données dans un fichier à côté."
    ),
    de: (
      "eine Seite von mehr als 1 MiB",
      "Die Seite wird ohne ihren Text gemacht. Teilen Sie sie, oder legen Sie Protokolle und Daten als eigene Datei daneben."
    ))
  package static let utf16 = rule(
    "file/utf-16", .error,
    en: ("a file in UTF-16", "Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)."),
    nl: ("een bestand in UTF-16", "Bewaar het als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)."),
    fr: ("un fichier en UTF-16", "Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage : UTF-8)."),
    de: ("eine Datei in UTF-16", "Speichern Sie sie als UTF-8 (im Editor: Speichern unter, Codierung: UTF-8)."))
  package static let invalidUTF8 = rule(
    "file/invalid-utf-8", .warning,
    en: (
      "bytes that are not UTF-8",
      "Each such byte is shown as �. The file was probably saved as Windows-1252: save it as UTF-8."
    ),
    nl: (
      "bytes die geen UTF-8 zijn",
      "Elke zulke byte wordt als � getoond. Het bestand is wellicht als Windows-1252 bewaard: bewaar het als UTF-8."
    ),
    fr: (
      "des octets qui ne sont pas de l'UTF-8",
      "Chacun est affiché comme �. Le fichier a sans doute été enregistré en Windows-1252 : enregistrez-le en UTF-8."
    ),
    de: (
      "Bytes, die kein UTF-8 sind",
      "Jedes wird als � gezeigt. Die Datei wurde wohl als Windows-1252 gespeichert: speichern Sie sie als UTF-8."
    ))
  package static let nulByte = rule(
    "file/nul-byte", .warning,
    en: ("a NUL byte in a text", "It is shown as �. Is this a text file? Open it in an editor and remove the byte."),
    nl: (
      "een NUL-byte in een tekst",
      "Hij wordt als � getoond. Is dit een tekstbestand? Open het in een editor en verwijder de byte."
    ),
    fr: (
      "un octet NUL dans un texte",
      "Il est affiché comme �. Est-ce un fichier texte ? Ouvrez-le dans un éditeur et supprimez l'octet."
    ),
    de: (
      "ein NUL-Byte in einem Text",
      "Es wird als � gezeigt. Ist das eine Textdatei? Öffnen Sie sie in einem Editor und entfernen Sie das Byte."
    ))
  package static let noHistory = rule(
    "history/none", .note,
    en: (
      "no dates of last change",
      "They come from git: keep the site in a git repository and install git ('apt-get install git')."
    ),
    nl: (
      "geen datums van laatste wijziging",
      "Die komen uit git: bewaar de site in een git-repository en installeer git ('apt-get install git')."
    ),
    fr: (
      "pas de dates de dernière modification",
      "Elles viennent de git : gardez le site dans un dépôt git et installez git (« apt-get install git »)."
    ),
    de: (
      "keine Daten der letzten Änderung",
      "Sie kommen aus git: halten Sie die Site in einem git-Repository und installieren Sie git („apt-get install git“)."
    ))
}

/// What is wrong with one file.
enum Problem: Sendable {
  case special, outsideLink, badName, unreadable, notPortable, utf16
  case tooLarge(Int)
  case invalidUTF8(Int, Int)
  case nul(Int)

  /// True where the page is made all the same, without its text.
  var keepsPage: Bool { if case .unreadable = self { true } else { false } }

  func diagnostic(_ file: FileID) -> Diagnostic {
    switch self {
    case .special: return plain(.specialFile, file)
    case .outsideLink: return plain(.outsideLink, file)
    case .badName: return plain(.badFileName, file)
    case .unreadable: return plain(.unreadable, file)
    case .notPortable: return plain(.notPortable, file)
    case .utf16: return plain(.utf16, file)
    case .tooLarge(let size):
      let kibibytes = size >> 10
      return Diagnostic(
        .tooLarge, at: Place(file, 0..<0),
        Message(
          en: "this page has \(kibibytes) KiB; at most 1024 KiB is read",
          nl: "deze pagina telt \(kibibytes) KiB; hoogstens 1024 KiB wordt gelezen",
          fr: "cette page compte \(kibibytes) Kio ; au plus 1024 Kio sont lus",
          de: "diese Seite hat \(kibibytes) KiB; gelesen werden höchstens 1024 KiB"),
        help: Rule.tooLarge.help)
    case .invalidUTF8(let offset, let count):
      return Diagnostic(
        .invalidUTF8, at: Place(file, offset..<offset + 3),
        Message(
          en: "\(count) bytes are not UTF-8, the first one here",
          nl: "\(count) bytes zijn geen UTF-8, de eerste staat hier",
          fr: "\(count) octets ne sont pas de l'UTF-8, le premier ici",
          de: "\(count) Bytes sind kein UTF-8, das erste hier"),
        help: Rule.invalidUTF8.help)
    case .nul(let offset):
      return Diagnostic(.nulByte, at: Place(file, offset..<offset + 3), Rule.nulByte.title, help: Rule.nulByte.help)
    }
  }

  private func plain(_ rule: Rule, _ file: FileID) -> Diagnostic {
    Diagnostic(rule, at: Place(file, 0..<0), rule.title, help: rule.help)
  }
}

extension Diagnostic {
  static func siteMissing(_ place: Place) -> Diagnostic {
    Diagnostic(.siteMissing, at: place, Rule.siteMissing.title, help: Rule.siteMissing.help)
  }

  static func contentEmpty(_ place: Place) -> Diagnostic {
    Diagnostic(.contentEmpty, at: place, Rule.contentEmpty.title, help: Rule.contentEmpty.help)
  }

  static func noHistory(_ place: Place) -> Diagnostic {
    Diagnostic(.noHistory, at: place, Rule.noHistory.title, help: Rule.noHistory.help)
  }

  static func caseCollision(_ a: String, _ b: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .caseCollision, at: place,
      Message(
        en: "'\(a)' and '\(b)' are one name on Windows", nl: "'\(a)' en '\(b)' zijn op Windows één naam",
        fr: "« \(a) » et « \(b) » sont un seul nom sous Windows", de: "„\(a)“ und „\(b)“ sind unter Windows ein Name"),
      labels: [Label(Message(en: "the other one", nl: "de andere", fr: "l'autre", de: "der andere"), at: first)],
      help: Rule.caseCollision.help)
  }
}
