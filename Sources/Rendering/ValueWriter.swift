internal import Cataloging
internal import Model
internal import Parsing
internal import Resolving
internal import Text

/// Writes values of front matter as HTML: in the fact table, and as rows of the tables of lists.
struct ValueWriter {
  let view: SiteView
  let page: PageID
  let output: String

  private var document: Document { view.catalog[page] }

  func html(_ value: FieldValue, of key: Key) -> [UInt8] {
    switch value {
    case .text(let text): return escaped(text.value, key)
    case .texts(let texts): return joined(texts.map { escaped($0.value, key) }, isLong: key == .errors)
    case .richTexts(let texts): return joined(texts.map { html($0) }, isLong: texts.count > 1)
    case .references(let references):
      return joined(
        references.map { html($0, of: key) }, isLong: references.contains { $0.orText?.source.count ?? 0 > 40 })
    case .date(let date): return Array(view.text(date.value).utf8)
    case .period(let period): return Array(view.text(period.value).utf8)
    case .boolean(let value):
      return Array(Vocabulary.spelling(ofValue: value.value ? "true" : "false", in: view.language).utf8)
    case .integer(let number): return Array(String(number.value).utf8)
    case .choice(let value):
      var html = Array("<span class=\"\(key.rawValue)-\(value.value)\">".utf8)
      html.append(escaping: Vocabulary.label(ofValue: value.value, in: view.language))
      return html + "</span>".utf8
    case .entries(let entries): return joined(entries.map { line($0) }, isLong: entries.count > 1)
    case .free: return []
    }
  }

  func html(_ text: RichText) -> [UInt8] {
    guard let index = text.fragment else { return escaped(text.source, nil) }
    let resolved = view.site[page].texts
    guard document.texts.indices.contains(index), resolved.indices.contains(index) else {
      return escaped(text.source, nil)
    }
    var filler = FragmentFiller(view, document.texts[index], resolved[index], output: output)
    return filler.fill()
  }

  /// Keys that name somebody to call.
  private static let contactKeys: Set<Key> = [
    .responsible, .backupResponsible, .supplier, .decides, .call, .escalate, .deputy, .members, .to,
  ]

  private func html(_ reference: Reference, of key: Key) -> [UInt8] {
    if let target = view.site.page(named: reference) {
      return view.link(from: output, to: target) + (ValueWriter.contactKeys.contains(key) ? contact(of: target) : [])
    }
    return reference.orText.map { html($0) } ?? escaped(reference.text, nil)
  }

  /// A person's telephone beside the name: whoever reads this wants to call.
  private func contact(of target: PageID) -> [UInt8] {
    let document = view.catalog[target]
    guard [.person, .team, .supplier].contains(document.kind) else { return [] }
    let numbers = (document.fields.texts(.phone) + document.fields.texts(.mobile)).map { telephone($0.value) }
    return numbers.isEmpty ? [] : Array(" · ".utf8) + joined(numbers, isLong: false)
  }

  private func escaped(_ text: String, _ key: Key?) -> [UInt8] {
    switch key {
    case .phone, .mobile: return telephone(text)
    case .email: return anchor("mailto:" + text, text)
    case .url, .portal: return text.hasPrefix("http") ? anchor(text, text) : escaped(text, nil)
    case .errors:
      return Array("<code>".utf8) + escaped(text, nil) + "</code>".utf8
    case .tags: return Array("<span class=\"tag\">".utf8) + escaped(text, nil) + "</span>".utf8
    default:
      var html: [UInt8] = []
      html.append(escaping: text)
      return html
    }
  }

  /// A number to call: `tel:` and its digits, when it has any.
  private func telephone(_ text: String) -> [UInt8] {
    let digits = text.filter { $0.isASCII && $0.isNumber || $0 == "+" }
    return digits.count >= 3 ? anchor("tel:" + digits, text) : escaped(text, nil)
  }

  private func anchor(_ target: String, _ text: String) -> [UInt8] {
    var html: [UInt8] = []
    html.append(static: "<a href=\"")
    html.append(href: Array(target.utf8))
    html.append(static: "\">")
    html.append(escaping: text)
    html.append(static: "</a>")
    return html
  }

  private func joined(_ parts: [[UInt8]], isLong: Bool) -> [UInt8] {
    guard isLong, parts.count > 1 else { return Array(parts.joined(separator: Array(", ".utf8))) }
    return Array("<ul>".utf8) + parts.flatMap { Array("<li>".utf8) + $0 + "</li>".utf8 } + "</ul>".utf8
  }

  /// An entry in a few words: its values, the one that it begins with first.
  private func line(_ entry: Entry) -> [UInt8] {
    let fields = entry.fields
    if let url = fields.text(.url) {
      let name = fields.text(.name)?.value ?? url.value
      return url.value.hasPrefix("http") ? anchor(url.value, name) : escaped(name + " " + url.value, nil)
    }
    var parts: [[UInt8]] = []
    for key in fields.keys {
      guard let value = fields[key] else { continue }
      var part = html(value, of: key)
      if key == .anyOf { part = Array((view.labels["any_of"] + " ").utf8) + part }
      parts.append(part)
    }
    return Array(parts.joined(separator: Array(" · ".utf8)))
  }

  // MARK: Tables

  /// Entries as a table, with a column for every key that any of them has.
  func table(_ entries: [Entry], of type: EntryType) -> [UInt8] {
    let columns = type.fields.map(\.key).filter { key in entries.contains { $0.fields[key] != nil } }
    return HTMLTable.html(
      header: columns.map { Vocabulary.label(of: $0, in: view.language) },
      rows: entries.map { entry in columns.map { key in entry.fields[key].map { html($0, of: key) } ?? [] } })
  }
}

enum HTMLTable {
  /// - Parameters:
  ///   - header: texts.
  ///   - rows: HTML.
  static func html(header: [String], rows: [[[UInt8]]]) -> [UInt8] {
    var html: [UInt8] = []
    html.append(static: "<table>\n<thead>\n<tr>")
    for name in header {
      html.append(static: "<th scope=\"col\">")
      html.append(escaping: name)
      html.append(static: "</th>")
    }
    html.append(static: "</tr>\n</thead>\n<tbody>\n")
    for row in rows {
      html.append(static: "<tr>")
      for cell in row {
        html.append(static: "<td>")
        html += cell
        html.append(static: "</td>")
      }
      html.append(static: "</tr>\n")
    }
    html.append(static: "</tbody>\n</table>\n")
    return html
  }
}
