package import Diagnostics
package import Text

/// How large and how deep a document may be; both stop work that would take minutes.
package struct YAMLLimits: Sendable {
  package let bytes: Int
  package let depth: Int

  package init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// 64 KiB, 20 levels.
  package static let frontMatter = YAMLLimits(bytes: 64 << 10, depth: 20)
  /// For `site.yml`: 1 MiB, 20 levels.
  package static let siteConfiguration = YAMLLimits(bytes: 1 << 20, depth: 20)
}

/// Reads one YAML document out of a file.
///
/// With an error anywhere the root is nil: half a document is never used. Without an error it is nil where the range
/// holds nothing but comments. Anchors, aliases, tags, merge keys, second documents and keys that are no text are
/// refused, every one of them in one run.
///
/// - Parameter range: of `bytes`, the file's; places count from the start of the file.
package func parseYAML(
  _ bytes: [UInt8], in file: FileID, range: Range<Int>, limits: YAMLLimits = .frontMatter
) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  guard range.count <= limits.bytes else { return (nil, [tooLarge(Place(file, range), limits)]) }
  let range = withoutByteOrderMark(range, of: bytes)
  var builder = TreeBuilder(bytes, file: file, range: range, limits: limits)
  do throws(SyntaxProblem) {
    let span = bytes.span
    var parser = try EventParser(span.extracting(range))
    while builder.take(try parser.next()) {}
  } catch {
    builder.report(error)
  }
  return (builder.diagnostics.isEmpty ? builder.root : nil, builder.diagnostics)
}

package func parseYAML(_ bytes: [UInt8], in file: FileID, limits: YAMLLimits = .frontMatter) -> (
  root: YAMLNode?, diagnostics: [Diagnostic]
) {
  parseYAML(bytes, in: file, range: 0..<bytes.count, limits: limits)
}

/// libyaml would count the mark as a column and take the next line for one that is indented less.
private func withoutByteOrderMark(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) ? range.lowerBound + 3..<range.upperBound : range
}

private func tooLarge(_ place: Place, _ limits: YAMLLimits) -> Diagnostic {
  let (size, limit) = (place.range.count, limits.bytes >> 10)
  return Diagnostic(
    .yamlTooLarge, at: Place(place.file, place.range.lowerBound..<place.range.lowerBound),
    Message(
      en: "this YAML is \(size) bytes long; at most \(limit) KiB is read",
      nl: "deze YAML is \(size) bytes lang; hoogstens \(limit) KiB wordt gelezen",
      fr: "ce YAML compte \(size) octets ; au plus \(limit) Kio sont lus",
      de: "dieses YAML ist \(size) Bytes lang; gelesen werden höchstens \(limit) KiB"),
    help: Message(
      en: "move long text into the body of the page", nl: "verplaats lange tekst naar de inhoud van de pagina",
      fr: "déplacez les longs textes vers le corps de la page",
      de: "verschieben Sie lange Texte in den Inhalt der Seite"))
}
