internal import Diagnostics
internal import Markdown
internal import Model
internal import Text
internal import YAML

/// The options that a generated block takes.
enum BlockOptions {
  static let keys: [Key] = [.systems, .scenarios, .criticality, .type, .emergency]

  static func type(of key: Key) -> FieldType? {
    switch key {
    case .systems: .references([.system])
    case .scenarios: .references([.scenario])
    case .criticality: .choice(Criticality.allCases.map(\.rawValue))
    case .type: .choice(ProcedureType.allCases.map(\.rawValue))
    case .emergency: .boolean
    default: nil
    }
  }
}

/// Reads one page: its front matter, its body, and the lists that stand in its tables and CSV files.
struct PageParser {
  let configuration: SiteConfiguration
  /// The CSV files of the page's folder, by name.
  let tables: [(name: String, file: FileID)]
  let files: SourceFiles
  private let path: PagePath
  private let sitePath: String
  private var fieldParser: FieldParser
  private var fields = Fields()
  private var roles: [(name: String, references: [Reference])] = []

  init(
    _ id: FileID, files: SourceFiles, tables: [(name: String, file: FileID)], hasSiblings: Bool = false,
    configuration: SiteConfiguration
  ) {
    self.files = files
    self.tables = tables
    self.configuration = configuration
    sitePath = String(files[id].path.dropFirst("content/".count))
    path = PagePath(sitePath, hasSiblings: hasSiblings)
    fieldParser = FieldParser(files[id], id)
  }

  mutating func parse() -> (document: Document, diagnostics: [Diagnostic]) {
    let bytes = fieldParser.file.bytes
    let front = frontMatter(of: bytes, in: fieldParser.id)
    fieldParser.diagnostics += front.diagnostics
    var kind = path.kind
    if let range = front.range {
      let yaml = parseYAML(bytes, in: fieldParser.id, range: range.yaml)
      fieldParser.diagnostics += yaml.diagnostics
      kind = read(yaml.root)
    }
    let body = readBody(from: front.range?.bodyStart ?? 0, kind: kind)
    readCSV(kind: kind)
    let options = body.blocks.map { blockOptions($0, bodyStart: front.range?.bodyStart ?? 0) }
    let title = title(body)
    let document = Document(
      file: fieldParser.id, path: sitePath, kind: kind, isService: isService, section: path.section, id: pageID(),
      title: title.text, hasTitleHeading: title.isHeading, fields: fields, roles: roles, texts: fieldParser.texts,
      body: body, blockOptions: options, isDraft: fields.boolean(.draft))
    return (document, fieldParser.diagnostics)
  }

  /// Somebody of `site.yml: people`, who has no page of their own.
  mutating func parse(person mapping: YAMLMapping) -> (document: Document, diagnostics: [Diagnostic]) {
    for pair in mapping.pairs { read(pair, kind: .person) }
    let id = fields.text(.id) ?? Located("", at: fieldParser.place(0..<0))
    let title = fields.text(.title)?.value ?? fields.text(.name)?.value ?? id.value
    let folder = Vocabulary.name(of: .people, in: configuration.language)
    let document = Document(
      file: fieldParser.id, path: folder + "/" + id.value + ".md", kind: .person, isService: false, section: nil,
      id: id,
      title: title, hasTitleHeading: false, fields: fields, roles: [], texts: fieldParser.texts, body: Fragment(),
      blockOptions: [], isDraft: false)
    return (document, fieldParser.diagnostics)
  }

  private var isService: Bool {
    if let said = fields.text(.category) {
      return Vocabulary.value(spelled: said.value, among: ["service"]) != nil
    }
    if case .choice(let said)? = fields[.kind] { return said.value == "service" }
    return path.isService
  }

  // MARK: Front matter

  /// Reads every key; the kind of page comes first, since it says which keys there are.
  private mutating func read(_ root: YAMLNode?) -> Kind {
    guard let root, !root.isNull else { return path.kind }
    guard let mapping = root.mapping else {
      fieldParser.diagnostics.append(.wrongShape(of: "---", wanted: .map, at: root.place))
      return path.kind
    }
    var kind = path.kind
    for pair in mapping.pairs where key(pair.key.value) == .kind && !pair.value.isEmpty {
      read(pair, kind: kind)
      if case .choice(let said)? = fields[.kind] { kind = Kind(rawValue: said.value) ?? .system }
    }
    for pair in mapping.pairs where key(pair.key.value) != .kind { read(pair, kind: kind) }
    return kind
  }

  private mutating func read(_ pair: YAMLMapping.Pair, kind: Kind) {
    let name = pair.key.value
    if isIgnored(name) { return }
    if let role = configuration.roles.first(where: { $0.value == name }), kind == .system {
      if case .references(let references)? = fieldParser.value(
        pair.value, as: .references([.person, .team, .supplier]), of: name)
      {
        roles.append((role.value, references))
      }
      return
    }
    guard let key = key(name) else {
      let keys = Field.fields(of: kind).map(\.key)
      return fieldParser.diagnostics.append(.unknownKey(pair.key, among: keys, also: configuration.roles.map(\.value)))
    }
    guard let field = Field.field(key, of: kind) else {
      let isKey = Field.all.contains { $0.key == key }
      return fieldParser.diagnostics.append(
        isKey ? .keyNotForKind(pair.key, kind: kind) : .unknownKey(pair.key, among: Field.fields(of: kind).map(\.key)))
    }
    guard fields[key] == nil else {
      return fieldParser.diagnostics.append(.keyTwice(pair.key, first: fields.keyPlace(key)))
    }
    if pair.value.isEmpty || readsCSV(pair, field) { return }
    if let value = fieldParser.value(pair.value, as: field.type, of: name) {
      fields.add(value, for: key, at: pair.key.place)
    }
  }

  private func key(_ name: String) -> Key? { configuration.keyAliases[name] ?? Vocabulary.key(spelled: name) }

  private func isIgnored(_ name: String) -> Bool {
    configuration.ignoredKeys.contains { pattern in
      pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }
  }

  private mutating func pageID() -> Located<String> {
    guard let said = fields.text(.id) else { return Located(path.id, at: fieldParser.place(0..<0)) }
    if said.value.isEmpty || said.value.contains(where: { "#|[]\n".contains($0) }) {
      fieldParser.diagnostics.append(.badID(said.value, at: said.place))
      return Located(path.id, at: said.place)
    }
    return said
  }

  private func title(_ body: Fragment) -> (text: String, isHeading: Bool) {
    let heading = body.headings.first.flatMap { $0.level == 1 ? String(decoding: $0.text, as: UTF8.self).trimmed : nil }
    if let said = fields.text(.title)?.value, !said.isEmpty {
      return (said, heading?.lowercased() == said.lowercased())
    }
    if let heading, !heading.isEmpty { return (heading, true) }
    let name = SitePath.withoutExtension(SitePath.name(of: sitePath))
    let isIndex = PagePath.isIndex(SitePath.name(of: sitePath))
    let folder = SitePath.name(of: SitePath.folder(of: sitePath))
    let shown = isIndex ? (folder.isEmpty ? configuration.title : folder) : name
    return (shown.prefix(1).uppercased() + shown.dropFirst(), false)
  }

  // MARK: Body

  private mutating func readBody(from start: Int, kind: Kind) -> Fragment {
    let source = MarkdownSource(
      Array(fieldParser.file.bytes[start...]), from: .file(fieldParser.id, offset: start))
    let parsed = parseMarkdown(
      source, options: MarkdownOptions(collectsTable: { PageParser.tableField(headed: $0, of: kind) != nil }))
    fieldParser.diagnostics += parsed.diagnostics
    for table in parsed.fragment.tables {
      let heading = parsed.fragment.headings[table.heading]
      guard let field = PageParser.tableField(headed: String(decoding: heading.text, as: UTF8.self), of: kind),
        case .entries(let type) = field.type, let value = fieldParser.entries(table, as: type)
      else { continue }
      fields.add(value, for: field.key, at: heading.place)
    }
    return parsed.fragment
  }

  /// The list that a heading names: `Instellingen` → `settings`, on a kind of page that has it.
  private static func tableField(headed heading: String, of kind: Kind) -> Field? {
    guard let key = Vocabulary.key(spelled: heading.trimmed), let field = Field.field(key, of: kind),
      case .entries(let type) = field.type, type.hasTableForm
    else { return nil }
    return field
  }

  private mutating func blockOptions(_ block: BlockCall, bodyStart: Int) -> Fields {
    let range = block.options.lowerBound + bodyStart..<block.options.upperBound + bodyStart
    let yaml = parseYAML(fieldParser.file.bytes, in: fieldParser.id, range: range)
    fieldParser.diagnostics += yaml.diagnostics
    var options = Fields()
    guard let root = yaml.root, !root.isNull else { return options }
    guard let mapping = root.mapping else {
      fieldParser.diagnostics.append(.wrongShape(of: block.block.rawValue, wanted: .map, at: root.place))
      return options
    }
    for pair in mapping.pairs {
      guard let key = key(pair.key.value), let type = BlockOptions.type(of: key) else {
        fieldParser.diagnostics.append(.unknownBlockOption(pair.key))
        continue
      }
      if let value = fieldParser.value(pair.value, as: type, of: pair.key.value) {
        options.add(value, for: key, at: pair.key.place)
      }
    }
    return options
  }

  // MARK: CSV

  /// `settings: settings.csv` names a file.
  private mutating func readsCSV(_ pair: YAMLMapping.Pair, _ field: Field) -> Bool {
    guard case .entries(let type) = field.type, type.hasTableForm, let scalar = pair.value.scalar,
      scalar.text.lowercased().hasSuffix(".csv")
    else { return false }
    guard let table = tables.first(where: { $0.name == scalar.text }) else {
      fieldParser.diagnostics.append(.csvMissing(scalar.text, among: tables.map(\.name), at: scalar.contentPlace))
      return true
    }
    add(table.file, type, field.key, at: pair.key.place)
    return true
  }

  /// A file that is named after a list, beside the index page of its folder, is that list.
  private mutating func readCSV(kind: Kind) {
    guard PagePath.isIndex(SitePath.name(of: sitePath)) else { return }
    for table in tables {
      guard let field = PageParser.tableField(headed: SitePath.withoutExtension(table.name), of: kind),
        case .entries(let type) = field.type, fields[field.key] == nil
      else { continue }
      add(table.file, type, field.key, at: Place(table.file, 0..<0))
    }
  }

  private mutating func add(_ file: FileID, _ type: EntryType, _ key: Key, at place: Place) {
    let csv = CommaSeparated(files[file], file)
    if let value = fieldParser.entries(csv, as: type) {
      fields.add(value, for: key, at: place)
    } else if let name = csv.rows.first?.first {
      fieldParser.diagnostics.append(.unknownColumn(name.text, among: type.fields.map(\.key), at: name.place))
    }
  }
}

extension FieldParser {
  func place(_ range: Range<Int>) -> Place { Place(id, range) }
}
