package import Text

/// The typed values of a page's front matter, or of one entry of a list, by key; in the writer's order.
package struct Fields: Sendable {
  private var pairs: [(key: Key, value: FieldValue, keyPlace: Place)] = []

  package init() {}

  /// Adds a value; entries of a key that is there already (front matter and a table) come after the earlier ones.
  package mutating func add(_ value: FieldValue, for key: Key, at keyPlace: Place) {
    guard let index = pairs.firstIndex(where: { $0.key == key }) else { return pairs.append((key, value, keyPlace)) }
    if case .entries(let earlier) = pairs[index].value, case .entries(let later) = value {
      pairs[index].value = .entries(earlier + later)
    }
  }

  package subscript(key: Key) -> FieldValue? { pairs.first { $0.key == key }?.value }

  /// Where the key itself stands.
  package func keyPlace(_ key: Key) -> Place? { pairs.first { $0.key == key }?.keyPlace }

  package var keys: [Key] { pairs.map(\.key) }

  package func text(_ key: Key) -> Located<String>? { if case .text(let value) = self[key] { value } else { nil } }

  package func texts(_ key: Key) -> [Located<String>] { if case .texts(let value) = self[key] { value } else { [] } }

  package func richTexts(_ key: Key) -> [RichText] { if case .richTexts(let value) = self[key] { value } else { [] } }

  package func references(_ key: Key) -> [Reference] {
    if case .references(let value) = self[key] { value } else { [] }
  }

  package func date(_ key: Key) -> Located<CalendarDate>? {
    if case .date(let value) = self[key] { value } else { nil }
  }

  package func period(_ key: Key) -> Located<Period>? { if case .period(let value) = self[key] { value } else { nil } }

  package func boolean(_ key: Key) -> Bool { if case .boolean(let value) = self[key] { value.value } else { false } }

  package func integer(_ key: Key) -> Int? { if case .integer(let value) = self[key] { value.value } else { nil } }

  package func choice<Choice: RawRepresentable<String>>(_ key: Key, as type: Choice.Type) -> Choice? {
    if case .choice(let value) = self[key] { Choice(rawValue: value.value) } else { nil }
  }

  package func entries(_ key: Key) -> [Entry] { if case .entries(let value) = self[key] { value } else { [] } }
}
