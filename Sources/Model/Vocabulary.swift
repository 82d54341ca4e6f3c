package import Text

/// The one table of names: every key, value, unit and folder in English, Dutch, French and German.
///
/// English is the canonical form. A writer may use any language on any page; lookups do not care about case, nor
/// about spaces and hyphens for `_`.
package enum Vocabulary {
  /// The key that a spelling stands for: `hangt af van` → `.dependsOn`.
  package static func key(spelled spelling: String) -> Key? { keysBySpelling[folded(spelling)] }

  /// How `draaiboek` writes a key in a language: `.dependsOn` in Dutch is `hangt_af_van`.
  package static func spelling(of key: Key, in language: Language) -> String {
    writtenKeys[key]?[language] ?? key.rawValue
  }

  /// A key as a heading for readers: `.dependsOn` in Dutch is `Hangt af van`.
  package static func label(of key: Key, in language: Language) -> String {
    sentence(spelling(of: key, in: language))
  }

  /// Every spelling of every key, canonical ones first, for near misses.
  package static var allKeySpellings: [String] {
    Key.allCases.map(\.rawValue) + keySpellings.flatMap { $0.nl + $0.fr + $0.de }
  }

  /// The canonical value that a spelling stands for, among those that are allowed; nil where it is none of them.
  package static func value(spelled spelling: String, among allowed: [String]) -> String? {
    let wanted = folded(spelling)
    return allowed.first { folded($0) == wanted || (valueSpellingsByValue[$0]?.contains(wanted) ?? false) }
  }

  /// How `draaiboek` writes a canonical value in a language; the value itself where the table has no other spelling.
  package static func spelling(ofValue value: String, in language: Language) -> String {
    writtenValues[value]?[language] ?? value
  }

  /// A canonical value for readers: `phasing_out` in English is `Phasing out`.
  package static func label(ofValue value: String, in language: Language) -> String {
    sentence(spelling(ofValue: value, in: language))
  }

  /// The folder of a kind that a folder name stands for: `systemen` → `.systems`.
  package static func folder(named name: String) -> KindFolder? { foldersByName[folded(name)] }

  /// What `draaiboek` calls a kind's folder in a language.
  package static func name(of folder: KindFolder, in language: Language) -> String {
    let names = folderSpellings.first { $0.folder == folder }
    return names?.names[language] ?? folder.rawValue
  }

  static func unit(spelled spelling: String) -> Period.Unit? { unitsBySpelling[folded(spelling)] }

  /// Lower case, with `_` for spaces, hyphens and apostrophes.
  static func folded(_ spelling: String) -> String {
    String(spelling.lowercased().map { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" ? "_" : $0 })
  }

  private static func sentence(_ spelling: String) -> String {
    let words = String(spelling.map { $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Vocabulary {
  private static let keysBySpelling: [String: Key] = {
    var result: [String: Key] = [:]
    for key in Key.allCases { result[folded(key.rawValue)] = key }
    for row in keySpellings {
      for spelling in row.nl + row.fr + row.de { result[folded(spelling)] = row.key }
    }
    return result
  }()

  private static let writtenKeys: [Key: [Language: String]] = Dictionary(
    keySpellings.map { ($0.key, written(nl: $0.nl, fr: $0.fr, de: $0.de)) }, uniquingKeysWith: { first, _ in first })

  private static let writtenValues: [String: [Language: String]] = Dictionary(
    valueSpellings.map { ($0.value, written(nl: $0.nl, fr: $0.fr, de: $0.de)) }, uniquingKeysWith: { first, _ in first }
  )

  private static func written(nl: [String], fr: [String], de: [String]) -> [Language: String] {
    [.dutch: nl.first, .french: fr.first, .german: de.first].compactMapValues { $0 }
  }

  private static let valueSpellingsByValue: [String: Set<String>] = Dictionary(
    valueSpellings.map { ($0.value, Set(($0.nl + $0.fr + $0.de).map(folded))) },
    uniquingKeysWith: { $0.union($1) })

  private static let unitsBySpelling: [String: Period.Unit] = {
    var result: [String: Period.Unit] = [:]
    for row in unitSpellings { for spelling in row.spellings { result[folded(spelling)] = row.unit } }
    return result
  }()

  private static let foldersByName: [String: KindFolder] = {
    var result: [String: KindFolder] = [:]
    for row in folderSpellings {
      for name in row.alsoRead + row.names.values { result[folded(name)] = row.folder }
    }
    return result
  }()
}

extension Vocabulary {
  /// Every spelling of some keys, in every language: what a near miss is looked for in.
  package static func spellings(of keys: [Key]) -> [String] {
    let wanted = Set(keys)
    return keys.map(\.rawValue) + keySpellings.filter { wanted.contains($0.key) }.flatMap { $0.nl + $0.fr + $0.de }
  }
}
