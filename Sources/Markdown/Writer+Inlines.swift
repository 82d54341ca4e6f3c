internal import Diagnostics
internal import Text

/// The Markdown link that is open.
struct LinkState {
  /// False where it was refused: only its text is written.
  var hasHole = false
  /// Where its notation ends.
  var end = 0
}

/// The image that the walk is in.
struct ImageState {
  let node: Node
  /// True where only its alternative text is written.
  let isRefused: Bool
  let end: Int
}

extension Writer {
  mutating func enterText(_ node: Node) {
    if options.usesExtensions {
      if node == alert.marker { return putAlertTitle(node) }
      if mayBeWikiLink(node), putWikiLinks(from: node) { return }
    }
    node.withLiteral { putText($0) }
  }

  // MARK: Links

  var isInsideLink: Bool { link.hasHole || raw.hasLink }

  mutating func enterLink(_ node: Node) {
    let url = node.url
    let notation = notation(of: node, url)
    let found: (place: Place, end: Int)
    if notation == .markdown {
      found = positions.target(url, of: node)
    } else {
      found = positions.automatic(node.firstChild?.literal ?? url)
    }
    let target = Prepared.restored(url)
    link = LinkState(hasHole: false, end: found.end)
    if options.usesExtensions {
      if let scheme = unsafeScheme(of: target) {
        return diagnostics.append(.unsafeURL(scheme, at: found.place))
      }
      if raw.hasLink {
        if notation == .markdown { diagnostics.append(.nestedLink(at: found.place)) }
        return
      }
    }
    addLink(target: target, title: Prepared.restored(node.title), notation: notation, place: found.place)
    link.hasHole = true
  }

  mutating func exitLink() {
    if link.hasHole { hole(.linkEnd, 0) }
    positions.skip(to: link.end)
    link = LinkState()
  }

  /// An automatic link has its target as text, and no bracket where it starts.
  private func notation(of node: Node, _ url: [UInt8]) -> Link.Notation {
    guard let child = node.firstChild, child.next == nil, child.kind == .text else { return .markdown }
    let text = child.literal
    guard url.count >= text.count, url.suffix(text.count).elementsEqual(text) else { return .markdown }
    let scheme = url.dropLast(text.count)
    let isEmail = scheme.elementsEqual("mailto:".utf8)
    guard scheme.isEmpty || isEmail || scheme.elementsEqual("http://".utf8) else { return .markdown }
    if let start = positions.offset(line: node.startLine, column: node.startColumn),
      positions.prepared.bytes[start] == Byte.openBracket
    {
      return .markdown
    }
    return isEmail || url.starts(with: "mailto:".utf8) ? .email : .automatic
  }

  mutating func addLink(target: [UInt8], title: [UInt8], notation: Link.Notation, place: Place) {
    hole(.linkStart, fragment.links.count)
    let heading = footnote.isOpen || fragment.headings.isEmpty ? nil : fragment.headings.count - 1
    fragment.links.append(Link(target: target, title: title, notation: notation, place: place, heading: heading))
  }

  // MARK: Images

  mutating func enterImage(_ node: Node) {
    let url = node.url
    let found = positions.target(url, of: node)
    let target = Prepared.restored(url)
    if options.usesExtensions, let scheme = unsafeScheme(of: target), !isImageData(target) {
      diagnostics.append(.unsafeURL(scheme, at: found.place))
      image = ImageState(node: node, isRefused: true, end: found.end)
      return
    }
    image = ImageState(node: node, isRefused: false, end: found.end)
    hole(.image, fragment.images.count)
    let title = Prepared.restored(node.title)
    fragment.images.append(Image(target: target, alt: [], title: title, width: nil, height: nil, place: found.place))
  }

  mutating func exitImage() {
    if let image { positions.skip(to: image.end) }
    image = nil
  }

  /// Inside an image there is only its alternative text.
  mutating func enterInsideImage(_ node: Node, _ kind: Node.Kind) -> Bool {
    switch kind {
    case .text, .code, .htmlInline:
      putAlternative(Prepared.restored(node.literal))
      return false
    case .softBreak, .lineBreak:
      putAlternative([Byte.space])
      return false
    case .footnoteReference: return false
    default: return true
    }
  }

  private mutating func putAlternative(_ text: [UInt8]) {
    if image?.isRefused ?? true { return putText(text[...]) }
    fragment.images[fragment.images.count - 1].alt += text
    fragment.text += text
  }

  // MARK: Footnotes

  mutating func putFootnoteReference(_ node: Node) {
    let number = Int(string(node.literal)) ?? 1
    let index = min(max(number, 1), 1_000_000) - 1
    while fragment.footnotes.count <= index { fragment.footnotes.append(Footnote()) }
    let occurrence = fragment.footnotes[index].referenceCount
    fragment.footnotes[index].referenceCount += 1
    hole(.footnoteReference, fragment.footnoteReferences.count)
    fragment.footnoteReferences.append(FootnoteReference(footnote: index, occurrence: occurrence))
  }
}
