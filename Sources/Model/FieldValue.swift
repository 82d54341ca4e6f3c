package import Text

/// A text with inline Markdown; `fragment` is its index among the inline fragments of its document, nil for plain text.
package struct RichText: Sendable {
  package let source: String
  package let place: Place
  package let fragment: Int?

  package init(_ source: String, at place: Place, fragment: Int? = nil) {
    self.source = source
    self.place = place
    self.fragment = fragment
  }
}

/// What a writer put where the id of a page is wanted, before anybody looked whether there is such a page.
package struct Reference: Sendable {
  /// As written, without spaces around it.
  package let text: String
  package let place: Place
  /// The kinds of page it may name; any kind where empty.
  package let kinds: [Kind]
  /// What to show where it names no page; nil where it must name one.
  package let orText: RichText?

  package init(_ text: String, at place: Place, kinds: [Kind], orText: RichText? = nil) {
    self.text = text
    self.place = place
    self.kinds = kinds
    self.orText = orText
  }
}

/// A value of front matter, read as its field's type says.
package enum FieldValue: Sendable {
  case text(Located<String>)
  case texts([Located<String>])
  case richTexts([RichText])
  case references([Reference])
  case date(Located<CalendarDate>)
  case period(Located<Period>)
  case boolean(Located<Bool>)
  case integer(Located<Int>)
  /// A canonical value.
  case choice(Located<String>)
  case entries([Entry])
  case free(FreeValue)
}

/// One mapping of a list such as `settings`, or one row of its table.
package struct Entry: Sendable {
  package let fields: Fields
  package let place: Place

  package init(_ fields: Fields, at place: Place) {
    self.fields = fields
    self.place = place
  }
}

/// A value that is kept as it stands.
package indirect enum FreeValue: Sendable, Equatable {
  case text(String)
  case list([FreeValue])
  case map([(key: String, value: FreeValue)])

  package static func == (a: FreeValue, b: FreeValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.map(let a), .map(let b)): a.map(\.key) == b.map(\.key) && a.map(\.value) == b.map(\.value)
    default: false
    }
  }
}
