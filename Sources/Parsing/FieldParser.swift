internal import Diagnostics
internal import Markdown
internal import Model
internal import Text
internal import YAML

/// Turns nodes of YAML, and cells of tables, into the typed values that the field table asks for.
struct FieldParser {
  let file: SourceFile
  let id: FileID
  private(set) var texts: [Fragment] = []
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, _ id: FileID) {
    self.file = file
    self.id = id
  }

  /// One piece of text as a writer put it, wherever it stands.
  struct Scalar {
    let text: String
    let place: Place
    /// True where the bytes at `place` are the text itself.
    let isVerbatim: Bool

    var isEmpty: Bool { text.isEmpty }
  }

  /// The typed value of a node; nil, with a diagnostic, where it has another shape.
  mutating func value(_ node: YAMLNode, as type: FieldType, of key: String) -> FieldValue? {
    switch type {
    case .entries(let entryType): return entries(node, entryType, of: key)
    case .free: return .free(freeValue(node))
    case .texts, .richTexts, .references:
      guard let scalars = scalars(node, of: key) else { return nil }
      return value(scalars, as: type)
    case .text, .date, .period, .boolean, .integer, .choice:
      guard let scalar = scalar(node) else {
        report(node, wanted: .one, of: key)
        return nil
      }
      return value([scalar], as: type)
    }
  }

  /// The typed value of the text of a table's cell.
  mutating func value(_ cell: Scalar, as type: FieldType) -> FieldValue? {
    if case .references = type {
      let parts = cell.text.contains("[[") ? [cell] : cell.parts(separatedBy: ",")
      return value(parts, as: type)
    }
    return value([cell], as: type)
  }

  private mutating func value(_ scalars: [Scalar], as type: FieldType) -> FieldValue? {
    switch type {
    case .texts: return .texts(scalars.map { Located($0.text, at: $0.place) })
    case .richTexts: return .richTexts(scalars.map { richText($0) })
    case .references(let kinds, let orText):
      return .references(scalars.map { reference($0, kinds, orText: orText) })
    case .text: return scalars.first.map { .text(Located($0.text, at: $0.place)) }
    default: return scalars.first.flatMap { single($0, as: type) }
    }
  }

  private mutating func single(_ scalar: Scalar, as type: FieldType) -> FieldValue? {
    switch type {
    case .date:
      guard let date = CalendarDate(scalar.text) else { return fail(.badDate(scalar.text, at: scalar.place)) }
      return .date(Located(date, at: scalar.place))
    case .period:
      guard let period = Period(scalar.text) else { return fail(.badPeriod(scalar.text, at: scalar.place)) }
      return .period(Located(period, at: scalar.place))
    case .boolean:
      guard let value = Vocabulary.value(spelled: scalar.text, among: ["true", "false", "yes", "no", "on", "off"])
      else {
        return fail(.badValue(scalar.text, wanted: .yesOrNo, at: scalar.place))
      }
      return .boolean(Located(["true", "yes", "on"].contains(value), at: scalar.place))
    case .integer:
      guard let number = Int(scalar.text) else {
        return fail(.badValue(scalar.text, wanted: .wholeNumber, at: scalar.place))
      }
      return .integer(Located(number, at: scalar.place))
    case .choice(let allowed):
      guard let value = Vocabulary.value(spelled: scalar.text, among: allowed) else {
        return fail(.badChoice(scalar.text, among: allowed, at: scalar.place))
      }
      return .choice(Located(value, at: scalar.place))
    default: return nil
    }
  }

  private mutating func fail(_ diagnostic: Diagnostic) -> FieldValue? {
    diagnostics.append(diagnostic)
    return nil
  }

  // MARK: Texts

  mutating func richText(_ scalar: Scalar) -> RichText {
    guard !isPlain(scalar.text) else { return RichText(scalar.text, at: scalar.place) }
    let origin: MarkdownSource.Origin =
      scalar.isVerbatim ? .file(scalar.place.file, offset: scalar.place.range.lowerBound) : .place(scalar.place)
    let parsed = parseMarkdown(
      MarkdownSource(Array(scalar.text.utf8), from: origin), options: MarkdownOptions(isInline: true))
    diagnostics += parsed.diagnostics
    texts.append(parsed.fragment)
    return RichText(scalar.text, at: scalar.place, fragment: texts.count - 1)
  }

  /// `[[mail]]` names what `mail` names.
  private mutating func reference(_ scalar: Scalar, _ kinds: [Kind], orText: Bool) -> Reference {
    var text = scalar.text
    if text.hasPrefix("[["), text.hasSuffix("]]"), text.count > 4, !text.dropFirst(2).contains("[") {
      text = String(text.dropFirst(2).dropLast(2).prefix { $0 != "|" })
    }
    return Reference(text, at: scalar.place, kinds: kinds, orText: orText ? richText(scalar) : nil)
  }

  // MARK: Shapes

  private func scalar(_ node: YAMLNode) -> Scalar? {
    node.scalar.map { FieldParser.scalar($0) }
  }

  private static func scalar(_ scalar: YAMLScalar) -> Scalar {
    Scalar(
      text: scalar.text.trimmed, place: scalar.contentPlace,
      isVerbatim: scalar.isVerbatim && scalar.text == scalar.text.trimmed)
  }

  /// The scalars of a list, or a list of one; nil, with a diagnostic, where something else stands among them.
  private mutating func scalars(_ node: YAMLNode, of key: String) -> [Scalar]? {
    if let one = scalar(node) { return [one] }
    guard let items = node.sequence else {
      report(node, wanted: .list, of: key)
      return nil
    }
    var result: [Scalar] = []
    for item in items where !item.isEmpty {
      if let one = scalar(item) { result.append(one) } else { report(item, wanted: .one, of: key) }
    }
    return result
  }

  private mutating func entries(_ node: YAMLNode, _ type: EntryType, of key: String) -> FieldValue {
    let items = node.sequence ?? [node]
    return .entries(
      items.filter { !$0.isEmpty }.compactMap { item -> Entry? in
        if let mapping = item.mapping { return entry(mapping, type, at: item.place) }
        guard let field = type.fields.first(where: { $0.key == type.bare }),
          let value = value(item, as: field.type, of: key)
        else { return nil }
        var fields = Fields()
        fields.add(value, for: type.bare, at: item.place)
        return Entry(fields, at: item.place)
      })
  }

  private mutating func entry(_ mapping: YAMLMapping, _ type: EntryType, at place: Place) -> Entry {
    var fields = Fields()
    for pair in mapping.pairs {
      guard let field = type.field(spelled: pair.key.value) else {
        diagnostics.append(.unknownKey(pair.key, among: type.fields.map(\.key)))
        continue
      }
      guard fields[field.key] == nil else {
        diagnostics.append(.keyTwice(pair.key, first: fields.keyPlace(field.key)))
        continue
      }
      if pair.value.isEmpty { continue }
      if let value = value(pair.value, as: field.type, of: pair.key.value) {
        fields.add(value, for: field.key, at: pair.key.place)
      }
    }
    return Entry(fields, at: place)
  }

  private func freeValue(_ node: YAMLNode) -> FreeValue { FreeValue(node) }

  private mutating func report(_ node: YAMLNode, wanted: Diagnostic.Shape, of key: String) {
    diagnostics.append(.wrongShape(of: key, wanted: wanted, at: node.place))
  }
}

extension FieldParser.Scalar {
  /// `a, b` → `a` and `b`, each with its own place.
  fileprivate func parts(separatedBy separator: Character) -> [FieldParser.Scalar] {
    var result: [FieldParser.Scalar] = []
    var offset = 0
    for part in text.split(separator: separator, omittingEmptySubsequences: false) {
      let leading = part.utf8.prefix { $0 == 0x20 }.count
      let trimmed = String(part).trimmed
      let start = offset + leading
      let range = start..<start + trimmed.utf8.count
      if !trimmed.isEmpty {
        result.append(
          FieldParser.Scalar(text: trimmed, place: isVerbatim ? place.part(range) : place, isVerbatim: isVerbatim))
      }
      offset += part.utf8.count + 1
    }
    return result
  }
}

extension EntryType {
  /// The field of a key in any language; `systeem` and other names of a page stand for the key that entries begin with.
  func field(spelled spelling: String) -> EntryField? {
    guard let key = Vocabulary.key(spelled: spelling) else { return nil }
    return fields.first { $0.key == key } ?? (key == .systems ? fields.first { $0.key == .id } : nil)
  }
}

extension FreeValue {
  /// Without recursion over user depth beyond the reader's limit of 20 levels.
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map(FreeValue.init))
    case .mapping(let mapping): self = .map(mapping.pairs.map { ($0.key.value, FreeValue($0.value)) })
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
