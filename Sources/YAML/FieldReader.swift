internal import Text

/// Hands out the fields of a mapping by key and remembers which ones were taken, so that what nobody asked for can be
/// reported.
///
/// ```
/// var fields = FieldReader(mapping)
/// let title = fields.take("title")
/// for pair in fields.remaining { /* unknown key */ }
/// ```
package struct FieldReader: Sendable {
  private let pairs: [YAMLMapping.Pair]
  private var isTaken: [Bool]

  package init(_ mapping: YAMLMapping) {
    pairs = mapping.pairs
    isTaken = Array(repeating: false, count: mapping.pairs.count)
  }

  /// The field of this key, and from now on taken; nil where the mapping has none.
  package mutating func take(_ key: String) -> YAMLMapping.Pair? { take(where: { $0 == key }).first }

  /// Every field whose key is one of these spellings, in the order of the file: two of them say the same thing twice.
  package mutating func take(anyOf spellings: [String]) -> [YAMLMapping.Pair] {
    take(where: { spellings.contains($0) })
  }

  package mutating func take(where isWanted: (String) throws -> Bool) rethrows -> [YAMLMapping.Pair] {
    var found: [YAMLMapping.Pair] = []
    for index in pairs.indices where try isWanted(pairs[index].key.value) {
      isTaken[index] = true
      found.append(pairs[index])
    }
    return found
  }

  /// The fields that were not taken, in the order of the file.
  package var remaining: [YAMLMapping.Pair] { pairs.indices.filter { !isTaken[$0] }.map { pairs[$0] } }
}
