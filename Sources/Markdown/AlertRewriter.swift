/// Turns `!!! type "title"` with its indented body, and `:::type` up to `:::`, into GitHub's `> [!TYPE]`, line by line.
struct AlertRewriter {
  private enum Container {
    /// `!!!`: its body is indented by this many columns.
    case indented(Int)
    /// `:::` with this many colons.
    case fenced(Int)
  }

  private var open: [Container] = []
  /// The fence of the code block that is open: its byte and length.
  private var codeFence: (byte: UInt8, count: Int)?
  /// The indentation from which lines still belong to a list item, where one is open.
  private var listIndent: Int?
  private var hasTableOfContents = false

  mutating func rewrite(_ line: ArraySlice<UInt8>, into result: inout Prepared) {
    var content = line
    let isBlank = content.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if !isBlank { closeContainers(before: content, into: &result) }
    for case .indented(let indent) in open { content = content.dropIndent(upTo: indent) }
    if codeFence == nil, close(content, into: &result) { return }
    let prefix = quotes(open.count)
    if codeFence == nil {
      if let opening = opening(content) {
        let title = result.addTitle(opening.title)
        open.append(opening.container)
        let marker = quotes(open.count) + "[!\(opening.kind.rawValue.uppercased())]\u{1E}\(title)".utf8
        return result.addLine(Array(content.prefix(opening.indent)) + marker, content.suffix(0))
      }
      if !hasTableOfContents, content.isTableOfContents {
        hasTableOfContents = true
        return result.addLine(prefix + Prepared.tableOfContents, content.suffix(0))
      }
    }
    noteFence(content)
    if codeFence == nil { noteList(content, isBlank: isBlank) }
    result.addLine(prefix, content)
  }

  private func quotes(_ count: Int) -> [UInt8] { Array(repeatElement([0x3E, 0x20] as [UInt8], count: count).joined()) }

  /// An `!!!` ends at the first line that is indented less than its body.
  private mutating func closeContainers(before line: ArraySlice<UInt8>, into result: inout Prepared) {
    var rest = line
    for (index, container) in open.enumerated() {
      guard case .indented(let indent) = container else { continue }
      guard rest.indent >= indent else {
        open.removeSubrange(index...)
        codeFence = nil
        return result.addLine(quotes(index), line.prefix(0))
      }
      rest = rest.dropIndent(upTo: indent)
    }
  }

  /// True where the line is the `:::` that closes the innermost container.
  private mutating func close(_ content: ArraySlice<UInt8>, into result: inout Prepared) -> Bool {
    guard let last = open.lastIndex(where: { if case .fenced = $0 { true } else { false } }),
      case .fenced(let count) = open[last]
    else { return false }
    let text = content.trimmed
    guard text.count >= count, text.allSatisfy({ $0 == 0x3A }) else { return false }
    open.removeSubrange(last...)
    result.addLine(quotes(open.count), content.prefix(0))
    return true
  }

  private func opening(_ content: ArraySlice<UInt8>) -> (
    kind: Alert.Kind, title: String?, container: Container, indent: Int
  )? {
    let indent = content.indent
    guard indent < 4 || listIndent.map({ indent >= $0 }) ?? false else { return nil }
    let text = content.trimmed
    guard let first = text.first else { return nil }
    let markers = text.prefix { $0 == first }.count
    var rest = text.dropFirst(markers)
    switch first {
    case 0x21 where markers == 3, 0x3F where markers == 3:
      if rest.first == 0x2B { rest = rest.dropFirst() }
      guard rest.first == 0x20, let name = rest.trimmed.word else { return nil }
      let quoted = rest.trimmed.quoted
      let known = AlertNames.kind(of: name)
      return (known?.kind ?? .note, quoted ?? known?.title ?? name.capitalizedFirst, .indented(indent + 4), indent)
    case 0x3A where markers >= 3:
      guard let name = rest.trimmed.word, let known = AlertNames.kind(of: name) else { return nil }
      let title = String(decoding: rest.trimmed.dropFirst(name.utf8.count).trimmed.unbracketed, as: UTF8.self)
      if title.hasSuffix(":::") { return nil }
      return (known.kind, title.isEmpty ? known.title : title, .fenced(markers), indent)
    default: return nil
    }
  }

  private mutating func noteFence(_ content: ArraySlice<UInt8>) {
    let text = content.trimmed
    guard let first = text.first, first == 0x60 || first == 0x7E else { return }
    let count = text.prefix { $0 == first }.count
    guard count >= 3 else { return }
    if let fence = codeFence {
      if fence.byte == first, count >= fence.count, text.count == count { codeFence = nil }
    } else if first == 0x7E || !text.dropFirst(count).contains(0x60) {
      codeFence = (first, count)
    }
  }

  private mutating func noteList(_ content: ArraySlice<UInt8>, isBlank: Bool) {
    guard !isBlank else { return }
    let indent = content.indent
    let text = content.trimmed
    let digits = text.prefix { (0x30...0x39).contains($0) }.count
    let marker = digits > 0 && digits < 10 ? digits : 0
    let rest = text.dropFirst(marker)
    let isMarker =
      marker > 0
      ? rest.first == 0x2E || rest.first == 0x29 : rest.first == 0x2D || rest.first == 0x2A || rest.first == 0x2B
    if isMarker, rest.dropFirst().first == 0x20 {
      listIndent = min(listIndent ?? .max, indent + marker + 2)
    } else if indent == 0 {
      listIndent = nil
    }
  }
}

/// The types of other generators.
private enum AlertNames {
  static func kind(of name: String) -> (kind: Alert.Kind, title: String?)? {
    let name = name.lowercased()
    if let kind = Alert.Kind(rawValue: name) { return (kind, nil) }
    switch name {
    case "info", "todo": return (.note, nil)
    case "hint": return (.tip, nil)
    case "attention": return (.warning, nil)
    case "danger", "error", "alert": return (.caution, nil)
    case "abstract", "summary", "tldr", "question", "help", "faq", "example", "quote", "cite", "seealso":
      return (.note, name.capitalizedFirst)
    case "success", "check", "done": return (.tip, name.capitalizedFirst)
    case "failure", "fail", "missing", "bug": return (.caution, name.capitalizedFirst)
    default: return nil
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension ArraySlice<UInt8> {
  /// The columns of white space at the start; a tab goes to the next multiple of four.
  fileprivate var indent: Int {
    var columns = 0
    for byte in self {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns += 4 - columns % 4 } else { break }
    }
    return columns
  }

  fileprivate func dropIndent(upTo columns: Int) -> ArraySlice<UInt8> {
    var rest = self
    var done = 0
    while done < columns, let byte = rest.first, byte == 0x20 || byte == 0x09 {
      done += byte == 0x20 ? 1 : 4 - done % 4
      rest = rest.dropFirst()
    }
    return rest
  }

  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let byte = rest.first, byte <= 0x20 { rest = rest.dropFirst() }
    while let byte = rest.last, byte <= 0x20 { rest = rest.dropLast() }
    return rest
  }

  /// The letters, digits, hyphens at the start.
  fileprivate var word: String? {
    let word = prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// What stands between the first and the last `"`; empty quotes are an empty title.
  fileprivate var quoted: String? {
    guard let start = firstIndex(of: 0x22), let end = lastIndex(of: 0x22), end > start else { return nil }
    return String(decoding: self[(start + 1)..<end], as: UTF8.self)
  }

  fileprivate var unbracketed: ArraySlice<UInt8> {
    guard let first, let last else { return self }
    return (first == 0x5B && last == 0x5D) || (first == 0x22 && last == 0x22) ? dropFirst().dropLast() : self
  }

  fileprivate var isTableOfContents: Bool {
    guard let first, first == 0x5B else { return false }
    let text = trimmed
    return text.elementsEqual("[[_TOC_]]".utf8) || text.elementsEqual("[TOC]".utf8)
  }
}
