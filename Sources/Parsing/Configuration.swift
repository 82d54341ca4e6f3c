package import Diagnostics
package import Model
package import Text
internal import YAML

/// The people that `site.yml` names without a page of their own.
package struct InlinePeople: Sendable {
  let mappings: [YAMLMapping]
}

/// Reads `site.yml`; what it leaves out, or says wrongly, has its default.
package func parseConfiguration(
  _ file: SourceFile, _ id: FileID
) -> (configuration: SiteConfiguration, people: InlinePeople, diagnostics: [Diagnostic]) {
  let yaml = parseYAML(file.bytes, in: id, limits: .siteConfiguration)
  var parser = ConfigurationParser(fields: FieldParser(file, id), diagnostics: yaml.diagnostics)
  if let mapping = yaml.root?.mapping {
    for pair in mapping.pairs where !pair.value.isEmpty { parser.read(pair) }
  } else if let root = yaml.root, !root.isNull {
    parser.diagnostics.append(.wrongShape(of: "site.yml", wanted: .map, at: root.place))
  }
  return (parser.configuration, InlinePeople(mappings: parser.people), parser.diagnostics + parser.fields.diagnostics)
}

private struct ConfigurationParser {
  var configuration = SiteConfiguration()
  var people: [YAMLMapping] = []
  var fields: FieldParser
  var diagnostics: [Diagnostic]

  /// Keys whose values other commands read.
  private static let kept = ["synonyms", "audiences", "bundles", "print", "publish", "copies"]
  private static let names =
    [
      "title", "organisation", "language", "country", "base_url", "theme", "roles", "hosted_on", "front_matter",
      "rules",
      "people", "today", "edit_url",
    ] + kept

  init(fields: FieldParser, diagnostics: [Diagnostic]) {
    self.fields = fields
    self.diagnostics = diagnostics
  }

  mutating func read(_ pair: YAMLMapping.Pair) {
    let name = pair.key.value
    switch name {
    case "title": text(pair).map { configuration.title = $0 }
    case "organisation": text(pair).map { configuration.organisation = $0 }
    case "country": text(pair).map { configuration.country = $0.uppercased() }
    case "edit_url": text(pair).map { configuration.editURL = $0 }
    case "language": readLanguage(pair)
    case "base_url": readBaseURL(pair)
    case "theme": readTheme(pair)
    case "today": readToday(pair)
    case "roles": configuration.roles = texts(pair)
    case "hosted_on":
      if case .references(let systems)? = fields.value(pair.value, as: .references([.system]), of: name) {
        configuration.hostedOn = systems
      }
    case "front_matter": readFrontMatter(pair)
    case "rules": readRules(pair)
    case "people": readPeople(pair)
    case _ where ConfigurationParser.kept.contains(name): configuration.others.append((name, FreeValue(pair.value)))
    default: diagnostics.append(.unknownSiteKey(pair.key, among: ConfigurationParser.names))
    }
  }

  private mutating func text(_ pair: YAMLMapping.Pair) -> String? {
    guard case .text(let text)? = fields.value(pair.value, as: .text, of: pair.key.value) else { return nil }
    return text.value
  }

  private mutating func texts(_ pair: YAMLMapping.Pair) -> [Located<String>] {
    guard case .texts(let texts)? = fields.value(pair.value, as: .texts, of: pair.key.value) else { return [] }
    return texts
  }

  private mutating func fail(_ pair: YAMLMapping.Pair, _ wanted: Message) {
    diagnostics.append(.badSiteValue(pair.key.value, wanted, at: pair.value.place))
  }

  private mutating func readLanguage(_ pair: YAMLMapping.Pair) {
    guard let text = text(pair) else { return }
    guard let language = Language(rawValue: String(text.lowercased().prefix(2))) else {
      return fail(
        pair, Message(en: "nl, fr, de or en", nl: "nl, fr, de of en", fr: "nl, fr, de ou en", de: "nl, fr, de oder en"))
    }
    configuration.language = language
  }

  private mutating func readBaseURL(_ pair: YAMLMapping.Pair) {
    guard let text = text(pair) else { return }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      return fail(
        pair,
        Message(
          en: "an address that begins with https:// or http://", nl: "een adres dat met https:// of http:// begint",
          fr: "une adresse commençant par https:// ou http://",
          de: "eine Adresse, die mit https:// oder http:// beginnt"))
    }
    configuration.baseURL = text.hasSuffix("/") ? text : text + "/"
  }

  private mutating func readTheme(_ pair: YAMLMapping.Pair) {
    guard let text = text(pair) else { return }
    guard !text.isEmpty, !text.contains("/"), !text.hasPrefix(".") else {
      return fail(
        pair,
        Message(
          en: "the name of a folder in themes/", nl: "de naam van een map in themes/",
          fr: "le nom d'un dossier de themes/",
          de: "der Name eines Ordners in themes/"))
    }
    configuration.theme = text
  }

  private mutating func readToday(_ pair: YAMLMapping.Pair) {
    if case .date(let date)? = fields.value(pair.value, as: .date, of: pair.key.value) {
      configuration.today = date.value
    }
  }

  private mutating func readFrontMatter(_ pair: YAMLMapping.Pair) {
    guard let mapping = map(pair) else { return }
    for inner in mapping.pairs {
      switch inner.key.value {
      case "ignore": configuration.ignoredKeys = texts(inner).map(\.value)
      case "aliases": readAliases(inner)
      default: diagnostics.append(.unknownSiteKey(inner.key, among: ["ignore", "aliases"]))
      }
    }
  }

  /// `{responsible: [owner]}`: on every page `owner` means `responsible`.
  private mutating func readAliases(_ pair: YAMLMapping.Pair) {
    guard let mapping = map(pair) else { return }
    for inner in mapping.pairs {
      guard let key = Vocabulary.key(spelled: inner.key.value) else {
        diagnostics.append(.unknownKey(inner.key, among: Field.all.map(\.key)))
        continue
      }
      for alias in texts(inner) { configuration.keyAliases[alias.value] = key }
    }
  }

  private mutating func readRules(_ pair: YAMLMapping.Pair) {
    guard let mapping = map(pair) else { return }
    for inner in mapping.pairs {
      guard let text = text(inner), let severity = Severity(rawValue: text == "false" || text == "no" ? "off" : text)
      else {
        fail(inner, Message(verbatim: "error, warning, note, off"))
        continue
      }
      configuration.rules.append(Located((inner.key.value, severity.rawValue), at: inner.key.place))
    }
  }

  private mutating func readPeople(_ pair: YAMLMapping.Pair) {
    guard let items = pair.value.sequence else {
      return fail(
        pair,
        Message(
          en: "a list of people", nl: "een lijst van mensen", fr: "une liste de personnes",
          de: "eine Liste von Personen"))
    }
    for item in items {
      if let mapping = item.mapping,
        mapping.pairs.contains(where: { Vocabulary.key(spelled: $0.key.value) == .id && !$0.value.isEmpty })
      {
        people.append(mapping)
      } else {
        diagnostics.append(
          .badSiteValue(
            "people",
            Message(
              en: "an 'id' for each person", nl: "een 'id' voor elke persoon", fr: "un « id » par personne",
              de: "eine „id“ je Person"),
            at: item.place))
      }
    }
  }

  private mutating func map(_ pair: YAMLMapping.Pair) -> YAMLMapping? {
    if let mapping = pair.value.mapping { return mapping }
    diagnostics.append(.wrongShape(of: pair.key.value, wanted: .map, at: pair.value.place))
    return nil
  }
}
