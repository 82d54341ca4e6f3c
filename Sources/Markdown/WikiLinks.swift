internal import Diagnostics
internal import Text

enum WikiLink {
  /// The most bytes between `[[` and `]]`.
  static let maximum = 600
}

extension Writer {
  /// True where a text holds `[[`, or ends with `[` so that the next one may.
  func mayBeWikiLink(_ node: Node) -> Bool {
    node.withLiteral { text in
      for index in 0..<text.count where text[index] == Byte.openBracket {
        if index + 1 == text.count || text[index + 1] == Byte.openBracket { return true }
      }
      return false
    }
  }

  /// Writes the texts from `node` on where they hold `[[id]]`; false where they do not.
  ///
  /// cmark splits text at brackets now and then, so that a link may be spread over several nodes.
  mutating func putWikiLinks(from node: Node) -> Bool {
    var text = node.literal
    var last = node
    while let next = last.next, next.kind == .text, text.count < 65_536 {
      text += next.literal
      last = next
    }
    var written = 0
    var start = text.firstPair(of: Byte.openBracket, from: 0)
    while let open = start {
      guard let close = text.firstPair(of: Byte.closeBracket, from: open + 2) else { break }
      let inner = text[(open + 2)..<close]
      if isWikiLink(inner), let place = placeOfWikiLink(inner) {
        putText(text[written..<open])
        putWikiLink(inner, at: place)
        written = close + 2
        start = text.firstPair(of: Byte.openBracket, from: written)
      } else {
        start = text.firstPair(of: Byte.openBracket, from: open + 1)
      }
    }
    if let open = start, let next = last.next { reportMarkup(next, in: text[(open + 2)...]) }
    guard written > 0 else { return false }
    putText(text[written...])
    if last != node { resume = last }
    return true
  }

  private func isWikiLink(_ inner: ArraySlice<UInt8>) -> Bool {
    guard let first = inner.first, !first.isSpace, inner.count <= WikiLink.maximum else { return false }
    return !inner.contains(Byte.openBracket) && !WikiLinkParts(inner).target.isEmpty && !isInsideLink
  }

  /// Nil where the brackets are escaped in the source: `\[[id]]` is text.
  private mutating func placeOfWikiLink(_ inner: ArraySlice<UInt8>) -> Place? {
    let target = WikiLinkParts(inner).target
    let before = positions
    let place = positions.place(of: target, after: "[[")
    let start = positions.current - target.count - 3
    if positions.current == before.current || (start >= 0 && positions.prepared.bytes[start] == Byte.backslash) {
      positions = before
      return nil
    }
    return place
  }

  private mutating func putWikiLink(_ inner: ArraySlice<UInt8>, at place: Place) {
    let parts = WikiLinkParts(inner)
    let shown = parts.text.isEmpty ? parts.target[...] : parts.text
    if let scheme = unsafeScheme(of: parts.target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      return putText(shown)
    }
    addLink(target: parts.target, title: [], notation: .wiki, place: place)
    if parts.text.isEmpty {
      // The title of the page is not known here: the one who fills the hole writes it.
      fragment.text += parts.target
    } else {
      putText(shown)
    }
    hole(.linkEnd, 0)
  }

  /// `[[id|a **b**]]` is not one text: no link comes of it.
  private mutating func reportMarkup(_ next: Node, in text: ArraySlice<UInt8>) {
    guard [.emphasis, .strong, .code, .strikethrough].contains(next.kind), text.contains(Prepared.bar) else { return }
    diagnostics.append(.wikiLinkWithMarkup(at: positions.place(of: WikiLinkParts(text).target, after: "[[")))
  }
}

/// `id#heading|text`, taken apart.
private struct WikiLinkParts {
  let target: [UInt8]
  let text: ArraySlice<UInt8>

  init(_ inner: ArraySlice<UInt8>) {
    let bar = inner.firstIndex { $0 == Prepared.bar || $0 == Prepared.escape || $0 == Byte.bar }
    target = Array(inner[..<(bar ?? inner.endIndex)].trimmed)
    guard let bar else {
      text = inner.suffix(0)
      return
    }
    text = inner[bar...].drop { $0 == Prepared.bar || $0 == Prepared.escape || $0 == Byte.bar }.trimmed
  }
}
