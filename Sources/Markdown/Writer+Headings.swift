internal import Diagnostics
internal import Text

/// The heading that is being written, and what headings were written before.
struct HeadingState {
  var slugs = Slugs()
  /// Where its inline content starts.
  var htmlStart = 0
  var textStart = 0
  /// The heading whose first table is wanted as data.
  var wantsTable: Int?
}

extension Writer {
  mutating func enterHeading(_ node: Node) {
    positions.enter(node)
    freshLine()
    beginHeading(level: node.headingLevel, explicitID: nil, at: positions.place(ofLine: node.startLine))
  }

  mutating func beginHeading(level: Int, explicitID: [UInt8]?, at place: Place) {
    hole(.headingStart, fragment.headings.count)
    heading.htmlStart = fragment.html.count
    heading.textStart = fragment.text.count
    let start = heading.htmlStart
    fragment.headings.append(
      Heading(level: level, slug: [], explicitID: explicitID, text: [], html: start..<start, place: place))
  }

  mutating func finishHeading() {
    let index = fragment.headings.count - 1
    if options.usesExtensions, let id = takeExplicitID() { fragment.headings[index].explicitID = id }
    let text = Array(fragment.text[heading.textStart...])
    let explicit = fragment.headings[index].explicitID
    if let explicit, heading.slugs.contains(explicit) {
      diagnostics.append(.duplicateID(string(explicit), at: fragment.headings[index].place))
    }
    let wanted = explicit ?? slug(of: text)
    fragment.headings[index].text = text
    fragment.headings[index].slug = heading.slugs.unique(wanted.isEmpty ? Array("section".utf8) : wanted)
    fragment.headings[index].html = heading.htmlStart..<fragment.html.count
    fragment.text.append(Byte.lineFeed)
    hole(.headingEnd, index, endsLine: true)
    heading.wantsTable = options.collectsTable(string(text)) ? index : nil
  }

  /// Takes `{#id}`, `{#id .class}` or `{: #id}` off the end of the heading that has just been written.
  private mutating func takeExplicitID() -> [UInt8]? {
    let html = fragment.html[heading.htmlStart...]
    guard html.last == Byte.closeBrace, let open = html.lastIndex(of: Byte.openBrace) else { return nil }
    guard fragment.holes.last.map({ Int($0.offset) <= open }) ?? true else { return nil }
    let written = html[open...]
    // What stands in braces must be plain text, the same in both.
    guard fragment.text.count - heading.textStart >= written.count, fragment.text.suffix(written.count) == written
    else {
      return nil
    }
    var inside = written.dropFirst().dropLast()
    if inside.first == Byte.colon { inside = inside.dropFirst() }
    var id: [UInt8]?
    for part in inside.split(separator: Byte.space) {
      if part.first == Byte.hash, part.count > 1, !part.dropFirst().contains(Byte.hash), id == nil {
        id = Array(part.dropFirst())
      } else if part.first != UInt8(ascii: "."), !part.contains(Byte.equals) {
        return nil
      }
    }
    guard let id, !id.contains(Byte.quote), !id.contains(Byte.ampersand) else { return nil }
    fragment.html.removeSubrange(open...)
    fragment.text.removeLast(written.count)
    while fragment.html.count > heading.htmlStart, fragment.html.last == Byte.space { fragment.html.removeLast() }
    while fragment.text.count > heading.textStart, fragment.text.last == Byte.space { fragment.text.removeLast() }
    return id
  }

  // MARK: Anchors

  /// An `id` stands once in a page: an anchor of a name that a heading or an earlier anchor has loses its hole.
  mutating func removeRepeatedAnchors() {
    guard !fragment.anchors.isEmpty else { return }
    var seen: Set<[UInt8]> = []
    var repeated: Set<Int> = []
    for (index, anchor) in fragment.anchors.enumerated() {
      let name = Array(anchor.value.utf8)
      if !seen.insert(name).inserted {
        diagnostics.append(.duplicateID(anchor.value, at: anchor.place))
        repeated.insert(index)
      } else if heading.slugs.contains(name) {
        repeated.insert(index)
      }
    }
    guard !repeated.isEmpty else { return }
    fragment.holes.removeAll { $0.kind == .anchor && repeated.contains(Int($0.index)) }
  }
}
