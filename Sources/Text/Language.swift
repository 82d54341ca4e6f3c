/// A language that a site can be written in; its labels and the messages to its writers exist in each.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case french = "fr"
  case german = "de"
  case english = "en"
}

/// One sentence or label in every language of `Language`.
///
/// A language that is added to `Language` becomes a parameter here, and the compiler names every text that lacks it.
package struct Message: Hashable, Sendable {
  package let en: String
  package let nl: String
  package let fr: String
  package let de: String

  package init(en: String, nl: String, fr: String, de: String) {
    self.en = en
    self.nl = nl
    self.fr = fr
    self.de = de
  }

  /// The same text in every language: a name, a number, a path.
  package init(verbatim text: String) { self.init(en: text, nl: text, fr: text, de: text) }

  package subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .french: fr
    case .german: de
    case .english: en
    }
  }
}
