/// What a name of a schema stands for.
package indirect enum TemplateShape: Sendable {
  case flag
  /// Escaped where it is inserted.
  case text
  /// Wants `{{{name}}}`.
  case html
  case list(TemplateShape)
  case object(TemplateSchema)
  /// An object of a type that is declared once, so that it can hold itself: a menu in a menu.
  case type(String)
}

/// The names that a kind of page gives its template, so that a theme can be checked before anything is rendered.
///
/// ```
/// let schema: TemplateSchema = ["title": .text, "menu": .list(.type("entry"))]
/// let types: [String: TemplateSchema] = ["entry": ["label": .text, "entries": .list(.type("entry"))]]
/// ```
package struct TemplateSchema: Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var fields: [(name: String, shape: TemplateShape)]

  package init(_ fields: [(name: String, shape: TemplateShape)]) { self.fields = fields }

  package init(dictionaryLiteral fields: (String, TemplateShape)...) {
    self.fields = fields.map { (name: $0.0, shape: $0.1) }
  }

  /// This schema and another's names; of two equal names the other's counts.
  package func merging(_ other: TemplateSchema) -> TemplateSchema {
    TemplateSchema(other.fields + fields.filter { field in !other.fields.contains { $0.name == field.name } })
  }
}

/// A schema with every shape in one array: equal indices are the same shape, also of a type that holds itself.
struct FlatSchema {
  enum Shape {
    case flag, text, html
    case list(Int)
    case object([(name: String, shape: Int)])
  }

  private(set) var shapes: [Shape] = [.flag, .text, .html]
  private(set) var root = 0
  private var types: [String: Int] = [:]

  init(_ schema: TemplateSchema, _ types: [String: TemplateSchema]) {
    let names = types.keys.sorted()
    for name in names {
      self.types[name] = shapes.count
      shapes.append(.object([]))
    }
    for name in names {
      if let index = self.types[name], let type = types[name] { shapes[index] = object(type) }
    }
    let object = object(schema)
    root = shapes.count
    shapes.append(object)
  }

  private mutating func object(_ schema: TemplateSchema) -> Shape {
    .object(schema.fields.map { ($0.name, index(of: $0.shape)) })
  }

  /// Recursion over what the program itself declares.
  private mutating func index(of shape: TemplateShape) -> Int {
    let flat: Shape
    switch shape {
    case .flag: return 0
    case .text: return 1
    case .html: return 2
    case .type(let name):
      if let index = types[name] { return index }
      flat = .object([])
    case .list(let element): flat = .list(index(of: element))
    case .object(let schema): flat = object(schema)
    }
    shapes.append(flat)
    return shapes.count - 1
  }

  func field(_ name: String, of shape: Int) -> Int? {
    guard case .object(let fields) = shapes[shape] else { return nil }
    return fields.first { $0.name == name }?.shape
  }

  func names(of shape: Int) -> [String] {
    guard case .object(let fields) = shapes[shape] else { return [] }
    return fields.map(\.name)
  }
}
