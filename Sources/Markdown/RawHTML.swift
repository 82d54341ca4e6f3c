internal import Text

/// What raw HTML may do: these tags, these attributes, and nothing else.
enum AllowList {
  static let inline: Set<String> = [
    "a", "br", "sup", "sub", "kbd", "b", "i", "strong", "em", "u", "s", "del", "ins", "small", "mark", "code", "span",
    "abbr", "img",
  ]
  static let block: Set<String> = [
    "p", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "details", "summary", "div",
    "dl", "dt", "dd", "pre", "hr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
  static let void: Set<String> = ["br", "img", "hr"]
  static let attributes: Set<String> = [
    "title", "align", "colspan", "rowspan", "open", "width", "height", "alt", "lang",
  ]
}

/// The raw tags that are open, so that each is closed where its element ends.
struct OpenTags {
  var tags: [(name: String, depth: Int, isLink: Bool)] = []
  /// For each Markdown link that is open: true where it was refused and has no hole.
  var suppressedLinks: [Bool] = []
}

/// One tag of raw HTML, taken apart.
private struct Tag {
  let name: String
  let isClosing: Bool
  let attributes: [(name: String, value: [UInt8])]
  /// Just after its `>`.
  let end: Int

  subscript(attribute: String) -> [UInt8]? { attributes.first { $0.name == attribute }?.value }
}

extension Writer {
  /// Lets through what the allow-list names and shows the rest as text.
  mutating func putRawHTML(_ span: Span<UInt8>, isBlock: Bool) {
    guard options.usesExtensions else {
      fragment.html.append(run: span)
      if !span.isEmpty { lineStart = span[span.count - 1] == 0x0A }
      return
    }
    let text = (0..<span.count).map { span[$0] }
    if isBlock, text.trimmed(is: Prepared.tableOfContents) { return hole(.tableOfContents, 0, endsLine: true) }
    var index = 0
    var from = 0
    while index < text.count {
      guard text[index] == 0x3C else {
        index += 1
        continue
      }
      if let end = endOfComment(text, index) {
        flush(text, from..<index)
        index = end
        from = end
      } else if let tag = tag(in: text, at: index), isAllowed(tag, isBlock: isBlock) {
        flush(text, from..<index)
        put(tag)
        index = tag.end
        from = tag.end
      } else {
        reportTag(text, index, isBlock: isBlock)
        index += 1
      }
    }
    flush(text, from..<text.count)
  }

  /// Closes the raw tags that were opened deeper than a depth, innermost first.
  mutating func closeTags(above depth: Int) {
    while let last = raw.tags.last, last.depth > depth { closeLastTag() }
  }

  private mutating func closeLastTag() {
    let tag = raw.tags.removeLast()
    if tag.isLink { return hole(.linkEnd, 0) }
    put("</")
    fragment.html.append(contentsOf: tag.name.utf8)
    put(">")
  }

  private mutating func flush(_ text: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let span = text.span
    putText(span.extracting(range))
    lineStart = text[range.upperBound - 1] == 0x0A
  }

  /// A block's tags stand only where a block can stand; elsewhere they would break the paragraph that they are in.
  private func isAllowed(_ tag: Tag, isBlock: Bool) -> Bool {
    AllowList.inline.contains(tag.name) || (isBlock && AllowList.block.contains(tag.name))
  }

  private mutating func put(_ tag: Tag) {
    if tag.isClosing { return closeTag(tag.name) }
    if tag.name == "a", let target = tag["href"] { return putLink(target, tag) }
    if tag.name == "img" { return putImage(tag) }
    put("<")
    fragment.html.append(contentsOf: tag.name.utf8)
    putAnchor(tag)
    for attribute in tag.attributes where AllowList.attributes.contains(attribute.name) {
      put(" ")
      fragment.html.append(contentsOf: attribute.name.utf8)
      put("=\"")
      fragment.html.append(escaping: attribute.value)
      put("\"")
    }
    put(">")
    if !AllowList.void.contains(tag.name) { raw.tags.append((tag.name, depth, false)) }
  }

  private mutating func putAnchor(_ tag: Tag) {
    guard let id = tag["id"] ?? (tag.name == "a" ? tag["name"] : nil), !id.isEmpty,
      id.allSatisfy({ $0 > 0x20 })
    else { return }
    hole(.anchor, fragment.anchors.count)
    fragment.anchors.append(Located(String(decoding: id, as: UTF8.self), at: finder.place(of: id)))
  }

  private mutating func putLink(_ written: [UInt8], _ tag: Tag) {
    let target = entitiesDecoded(written)
    let place = finder.place(of: written)
    if let scheme = unsafeScheme(of: target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      put("<span>")
      return raw.tags.append(("span", depth, false))
    }
    if tag["id"] != nil || tag["name"] != nil {
      put("<a")
      putAnchor(tag)
      put("></a>")
    }
    addLink(target: target, title: tag["title"] ?? [], notation: .html, place: place)
    raw.tags.append(("a", depth, true))
  }

  private mutating func putImage(_ tag: Tag) {
    let written = tag["src"] ?? []
    var target = entitiesDecoded(written)
    let place = finder.place(of: written)
    if let scheme = unsafeScheme(of: target), !isImageData(target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      target = []
    }
    addImage(target: target, alt: entitiesDecoded(tag["alt"] ?? []), title: tag["title"] ?? [], place: place)
  }

  /// An end tag that matches nothing in its own element is dropped.
  private mutating func closeTag(_ name: String) {
    guard let index = raw.tags.lastIndex(where: { $0.name == name && $0.depth == depth }) else { return }
    while raw.tags.count > index { closeLastTag() }
  }

  /// One warning for each tag name and page is enough.
  private mutating func reportTag(_ text: [UInt8], _ start: Int, isBlock: Bool) {
    var end = start + 1
    if end < text.count, text[end] == 0x2F { return }
    while end < text.count, isNameByte(text[end]) { end += 1 }
    guard end > start + 1 else { return }
    let name = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    let written = Array(text[start..<end])
    let place = finder.place(of: written)
    let isBlockTag = AllowList.block.contains(name.lowercased())
    guard reportedTags.insert(name.lowercased()).inserted else { return }
    diagnostics.append(isBlockTag ? .blockTagInText(name, at: place) : .unknownTag(name, at: place))
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
}

private func endOfComment(_ text: [UInt8], _ start: Int) -> Int? {
  guard text[start...].starts(with: "<!--".utf8) else { return nil }
  var index = start + 4
  while index + 2 < text.count {
    if text[index] == 0x2D, text[index + 1] == 0x2D, text[index + 2] == 0x3E { return index + 3 }
    index += 1
  }
  return text.count
}

private func tag(in text: [UInt8], at start: Int) -> Tag? {
  var index = start + 1
  let isClosing = index < text.count && text[index] == 0x2F
  if isClosing { index += 1 }
  let nameStart = index
  while index < text.count, isNameByte(text[index]) { index += 1 }
  guard index > nameStart, index < text.count else { return nil }
  let name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
  var attributes: [(name: String, value: [UInt8])] = []
  while true {
    while index < text.count, text[index] <= 0x20 || text[index] == 0x2F { index += 1 }
    guard index < text.count else { return nil }
    if text[index] == 0x3E { break }
    let attributeStart = index
    while index < text.count, text[index] > 0x20, ![0x3D, 0x3E, 0x2F, 0x3C].contains(text[index]) { index += 1 }
    guard index > attributeStart else { return nil }
    let attribute = String(decoding: text[attributeStart..<index], as: UTF8.self).lowercased()
    var next = index
    while next < text.count, text[next] <= 0x20 { next += 1 }
    var value: [UInt8] = []
    if next < text.count, text[next] == 0x3D {
      index = next + 1
      guard let read = attributeValue(text, &index) else { return nil }
      value = read
    }
    attributes.append((attribute, value))
  }
  return Tag(name: name, isClosing: isClosing, attributes: attributes, end: index + 1)
}

/// Nil where a quote is never closed.
private func attributeValue(_ text: [UInt8], _ index: inout Int) -> [UInt8]? {
  while index < text.count, text[index] <= 0x20 { index += 1 }
  guard index < text.count else { return nil }
  let quote = text[index]
  if quote == 0x22 || quote == 0x27 {
    let start = index + 1
    guard let end = text[start...].firstIndex(of: quote) else { return nil }
    index = end + 1
    return Array(text[start..<end])
  }
  let start = index
  while index < text.count, text[index] > 0x20, text[index] != 0x3E { index += 1 }
  return Array(text[start..<index])
}

extension [UInt8] {
  fileprivate func trimmed(is other: [UInt8]) -> Bool { self[...].trimmed.elementsEqual(other) }
}
