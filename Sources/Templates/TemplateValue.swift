/// The name of a value in a template, with a hash that is worked out once.
///
/// Rendering compares hashes; the name itself is only looked at where they are equal.
package struct TemplateKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String
  private let hash: UInt64

  package init(_ name: String) {
    self.name = name
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
  }

  package init(stringLiteral name: String) { self.init(name) }

  package static func == (a: TemplateKey, b: TemplateKey) -> Bool { a.hash == b.hash && a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// What a name in a template stands for.
package enum TemplateValue: Sendable {
  /// Defined, but there is none of it: an absent object or text. Sections skip it.
  case empty
  case bool(Bool)
  /// Text; escaped wherever it is inserted, in `{{{…}}}` too.
  case text(String)
  /// Text as UTF-8 bytes; escaped like `text`.
  case bytes([UInt8])
  /// HTML of our own making: the one entrance for markup. `{{{name}}}` and `{{&name}}` insert it as it is, `{{name}}`
  /// escapes it.
  case html([UInt8])
  case list([TemplateValue])
  case object(TemplateObject)

  /// What a section skips and an inverted section shows: nothing, false, an empty text, an empty list.
  var isFalse: Bool {
    switch self {
    case .empty: true
    case .bool(let value): !value
    case .text(let text): text.isEmpty
    case .bytes(let bytes), .html(let bytes): bytes.isEmpty
    case .list(let items): items.isEmpty
    case .object: false
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral items: TemplateValue...) { self = .list(items) }
  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) { self = .object(TemplateObject(fields)) }

  /// The text, or `empty` for nil.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
}

/// Named values; a handful to some dozens of them, so they are searched in order. The first of two equal names counts.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [Field]

  private struct Field: Sendable {
    let key: TemplateKey
    var value: TemplateValue
  }

  package init(_ fields: [(TemplateKey, TemplateValue)] = []) {
    self.fields = fields.map { Field(key: $0.0, value: $0.1) }
  }

  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) { self.init(fields) }

  /// The value of a name; nil where the object does not define it. Setting nil changes nothing.
  package subscript(key: TemplateKey) -> TemplateValue? {
    get {
      for index in fields.indices where fields[index].key == key { return fields[index].value }
      return nil
    }
    set {
      guard let newValue else { return }
      if let index = fields.firstIndex(where: { $0.key == key }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(key: key, value: newValue))
      }
    }
  }

  var names: [String] { fields.map(\.key.name) }
}
