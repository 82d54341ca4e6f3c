package import Diagnostics
package import Text

/// The front matter of a page: the YAML between two lines `---`.
package struct FrontMatterRange: Hashable, Sendable {
  /// The YAML itself, without the lines `---`.
  package let yaml: Range<Int>
  /// Where the body begins: after the line that closes.
  package let bodyStart: Int
  /// How many lines stand before the body, both `---` included.
  package let lineCount: Int
}

/// Finds front matter: only `---` alone on the first line opens it, only `---` alone on a line closes it.
///
/// `---\na: 1\n---\nText` has the YAML `a: 1\n` and the body `Text`. Spaces after `---` are let through, and CRLF is.
package func frontMatter(of bytes: [UInt8]) -> FrontMatterRange? {
  let span = bytes.span
  guard isFence(span, 0..<lineEnd(span, 0)) else { return nil }
  var start = lineEnd(span, 0) + 1
  let yamlStart = min(start, span.count)
  var lineCount = 1
  while start < span.count {
    let end = lineEnd(span, start)
    lineCount += 1
    if isFence(span, start..<end) {
      return FrontMatterRange(
        yaml: yamlStart..<start, bodyStart: min(end + 1, span.count), lineCount: lineCount)
    }
    start = end + 1
  }
  return nil
}

/// Finds front matter and reports one that is opened and never closed; such a page is all body, nothing is lost.
///
/// A page can also begin with a thematic break: without a `key:` under it, it is not reported.
package func frontMatter(
  of bytes: [UInt8], in file: FileID
) -> (range: FrontMatterRange?, diagnostics: [Diagnostic]) {
  if let range = frontMatter(of: bytes) { return (range, []) }
  let span = bytes.span
  let firstEnd = lineEnd(span, 0)
  guard isFence(span, 0..<firstEnd), let last = lastKeyLine(span, from: firstEnd + 1) else { return (nil, []) }
  let diagnostic = Diagnostic(
    .yamlFrontMatterUnclosed, at: Place(file, 0..<3),
    Message(
      en: "the front matter that begins here is never closed; the page is read as text without front matter",
      nl:
        "de front matter die hier begint, wordt nergens afgesloten; de pagina wordt gelezen als tekst zonder front matter",
      fr: "le bloc d'en-tête qui commence ici n'est jamais fermé ; la page est lue comme du texte sans en-tête",
      de: "der Vorspann, der hier beginnt, wird nirgends geschlossen; die Seite wird als Text ohne Vorspann gelesen"),
    labels: [
      Diagnostic.Label(
        Message(
          en: "a line '---' is missing below this one", nl: "onder deze regel ontbreekt een regel '---'",
          fr: "il manque une ligne « --- » sous celle-ci", de: "unter dieser Zeile fehlt eine Zeile „---“"),
        at: Place(file, last))
    ],
    help: Message(
      en: "put '---' alone on a line under the last key",
      nl: "zet '---' alleen op een regel onder de laatste sleutel",
      fr: "mettez « --- » seul sur une ligne sous la dernière clé",
      de: "setzen Sie „---“ allein auf eine Zeile unter dem letzten Schlüssel"))
  return (nil, [diagnostic])
}

/// The offset of the line feed that ends a line, or the end of the text.
private func lineEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
  var index = start
  while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  return min(index, bytes.count)
}

private func isFence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
  guard line.count >= 3 else { return false }
  for offset in 0..<3 where bytes[line.lowerBound + offset] != UInt8(ascii: "-") { return false }
  for index in line.dropFirst(3) {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
    case UInt8(ascii: "\r") where index == line.upperBound - 1: continue
    default: return false
    }
  }
  return true
}

/// The last of the lines that look like YAML: from `start` up to the first empty line, if one of them has a key.
private func lastKeyLine(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
  var start = start
  var last: Range<Int>?
  var hasKey = false
  while start < bytes.count {
    var end = lineEnd(bytes, start)
    let next = end + 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if end == start { break }
    if hasKeyShape(bytes, start..<end) { hasKey = true }
    last = start..<end
    start = next
  }
  return hasKey ? last : nil
}

/// `word:` at the start of a line, followed by a space or nothing.
private func hasKeyShape(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
  for index in line {
    switch bytes[index] {
    case UInt8(ascii: ":"):
      return index > line.lowerBound && (index + 1 == line.upperBound || bytes[index + 1] == UInt8(ascii: " "))
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "#"): return false
    default: continue
    }
  }
  return false
}
