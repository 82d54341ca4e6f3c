internal import Diagnostics
internal import Text

extension Writer {
  /// Writes the text nodes from `node` on where they hold `[[id]]`; false where they do not.
  ///
  /// cmark splits text at brackets, so that a link is spread over several nodes: `[`, `[`, `id`, `]`, `]`.
  mutating func wikiLink(at node: Node) -> Bool {
    var joined = node.literal
    guard joined.last == 0x5B || joined.contains(pair: 0x5B, from: 0) != nil else { return false }
    var last = node
    while let next = last.next, next.kind == .text, joined.count < 65_536 {
      joined += next.literal
      last = next
    }
    guard let first = joined.contains(pair: 0x5B, from: 0) else { return false }
    var from = 0
    var open: Int? = first
    var hasLink = false
    while let start = open {
      guard let end = joined.contains(pair: 0x5D, from: start + 2) else { break }
      let inner = joined[(start + 2)..<end]
      if inner.isEmpty || inner.contains(0x5B) || inner.first == 0x20 || inner.count > 600 {
        open = joined.contains(pair: 0x5B, from: start + 2)
        continue
      }
      put(joined, from..<start)
      putWikiLink(inner)
      hasLink = true
      from = end + 2
      open = joined.contains(pair: 0x5B, from: from)
    }
    if let start = open, last.next?.kind != .text, let next = last.next, !hasLink || start >= from {
      reportMarkup(next, joined, start)
    }
    guard hasLink else { return false }
    put(joined, from..<joined.count)
    if last != node { resume = last }
    return true
  }

  private mutating func put(_ bytes: [UInt8], _ range: Range<Int>) {
    let span = bytes.span
    putText(span.extracting(range))
  }

  private mutating func putWikiLink(_ inner: ArraySlice<UInt8>) {
    let bar = inner.firstIndex { $0 == Prepared.bar || $0 == 0x7C }
    let target = Array(inner[..<(bar ?? inner.endIndex)].trimmed)
    var shown = bar.map { inner[($0 + 1)...] } ?? ArraySlice(target)
    if shown.first == Prepared.bar { shown = shown.dropFirst() }
    let place = finder.place(of: target)
    addLink(target: target, title: [], notation: .wiki, place: place)
    let text = bar == nil ? [] : Array(shown.trimmed)
    if text.isEmpty {
      // The title of the page is not known here: the one who fills the hole writes it.
      fragment.text.append(contentsOf: target)
    } else {
      put(text, 0..<text.count)
    }
    hole(.linkEnd, 0)
  }

  /// `[[id|a **b**]]` is not one text: no link comes of it.
  private mutating func reportMarkup(_ next: Node, _ joined: [UInt8], _ start: Int) {
    guard [.emphasis, .strong, .code, .strikethrough].contains(next.kind),
      joined[start...].contains(where: { $0 == Prepared.bar })
    else { return }
    let target = Array(joined[(start + 2)...].prefix { $0 != Prepared.bar })
    diagnostics.append(.wikiLinkWithMarkup(at: finder.place(of: target)))
  }
}

extension [UInt8] {
  /// Where two of a byte stand beside each other.
  fileprivate func contains(pair byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < count {
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}
