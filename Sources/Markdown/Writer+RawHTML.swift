internal import Diagnostics
internal import Text

/// The raw tags that are open, so that each is closed where its element ends.
struct RawState {
  enum Tag: Equatable {
    case element(String)
    /// An `<a href>`, whose start and end are holes.
    case link
    case heading(String)

    var name: String {
      switch self {
      case .element(let name), .heading(let name): name
      case .link: "a"
      }
    }
  }

  /// Innermost last; `written` is the name in the output.
  var tags: [(tag: Tag, written: String, depth: Int)] = []
  /// True inside an `<a href>`.
  var hasLink = false
  /// Findings about tags so far.
  var reports = 0

  /// More open tags than this stay text.
  static let maximumTags = 64
  /// More findings than this say nothing new about a page.
  static let maximumReports = 50
}

extension Writer {
  /// Lets through what the allow-list names, drops comments and shows the rest as text.
  mutating func putRawHTML(_ node: Node, isBlock: Bool) {
    let text = node.literal
    guard options.usesExtensions else {
      fragment.html += text
      if let last = text.last { lineStart = last == Byte.lineFeed }
      return
    }
    if isBlock, text[...].trimmed.elementsEqual(Prepared.tableOfContents) {
      return hole(.tableOfContents, 0, endsLine: true)
    }
    var places = RawPlaces(node, text, isBlock: isBlock, in: positions)
    var written = 0
    var index = 0
    while let open = text[index...].firstIndex(of: Byte.less) {
      index = open
      if text[open...].starts(with: "<!--".utf8) {
        guard let end = endOfComment(text, open) else {
          diagnostics.append(.unclosedComment(at: places.place(open..<open + 4, in: &positions)))
          break
        }
        putRawText(text[written..<open])
        index = end
        written = end
      } else if let tag = RawTag(text, at: open), allows(tag, text, isBlock: isBlock) {
        putRawText(text[written..<open])
        put(tag, text, &places)
        index = tag.range.upperBound
        written = index
      } else {
        report(text, open, &places)
        index += 1
      }
    }
    putRawText(text[written...])
    positions.skip(to: positions.current + (isBlock ? text.count : 0))
  }

  /// Text of an HTML block: character references mean what they say.
  private mutating func putRawText(_ text: ArraySlice<UInt8>) {
    // Where a comment or heading was, no empty line stays; what is preformatted keeps its own.
    if lineStart, text.trimmed.isEmpty, !raw.tags.contains(where: { $0.written == "pre" }) { return }
    var rest = text
    while let ampersand = rest.firstIndex(of: Byte.ampersand) {
      guard let reference = CharacterReference(rest, at: ampersand) else {
        putText(rest[...ampersand])
        rest = rest[(ampersand + 1)...]
        continue
      }
      putText(rest[..<ampersand])
      putText(reference.bytes[...])
      rest = rest[reference.end...]
    }
    putText(rest)
    if let last = text.last { lineStart = last == Byte.lineFeed }
  }

  /// A block's tags stand only where a block can stand; elsewhere they would break the paragraph that they are in.
  private func allows(_ tag: RawTag, _ text: [UInt8], isBlock: Bool) -> Bool {
    if tag.isClosing { return AllowList.isKnown(tag.name) && (isBlock || isOpen(tag.name) || !isBlockTag(tag.name)) }
    guard raw.tags.count < RawState.maximumTags else { return false }
    if tag.name == "a", tag["href"] != nil, isInsideLink { return false }
    if AllowList.inline.contains(tag.name) { return true }
    if AllowList.block.contains(tag.name) { return isBlock || table.column > 0 }
    guard isBlock else { return false }
    return AllowList.table.contains(tag.name) || isWholeHeading(tag, text)
  }

  private func isOpen(_ name: String) -> Bool { raw.tags.contains { $0.tag.name == name && $0.depth == depth } }

  private func isBlockTag(_ name: String) -> Bool { !AllowList.inline.contains(name) }

  /// True where a heading ends in the same text, with nothing but inline tags inside.
  private func isWholeHeading(_ tag: RawTag, _ text: [UInt8]) -> Bool {
    guard AllowList.headings[tag.name] != nil, !isInsideLink,
      !raw.tags.contains(where: { if case .heading = $0.tag { true } else { false } })
    else { return false }
    var index = tag.range.upperBound
    let end = min(text.count, index + 1000)
    while index < end {
      if text[index] == Byte.less {
        guard let inner = RawTag(text, at: index) else { return false }
        if inner.name == tag.name { return inner.isClosing }
        guard AllowList.inline.contains(inner.name) else { return false }
        index = inner.range.upperBound
      } else {
        index += 1
      }
    }
    return false
  }

  // MARK: Tags

  private mutating func put(_ tag: RawTag, _ text: [UInt8], _ places: inout RawPlaces) {
    if tag.isClosing { return close(tag.name) }
    reportHandlers(tag, text, &places)
    if let level = AllowList.headings[tag.name] {
      freshLine()
      let id = tag["id"].map { value($0, text) }.flatMap { $0.isEmpty ? nil : $0 }
      beginHeading(level: level, explicitID: id, at: places.place(tag.range, in: &positions))
      return raw.tags.append((.heading(tag.name), tag.name, depth))
    }
    if tag.name == "a" { return putLink(tag, text, &places) }
    if tag.name == "img" { return putImage(tag, text, &places) }
    putElement(tag, as: tag.name, text, &places)
  }

  private mutating func putElement(_ tag: RawTag, as name: String, _ text: [UInt8], _ places: inout RawPlaces) {
    put("<")
    fragment.html.append(contentsOf: name.utf8)
    putAnchor(tag, text, &places)
    for attribute in tag.attributes where AllowList.attributes.contains(attribute.name) {
      put(" ")
      fragment.html.append(contentsOf: attribute.name.utf8)
      put("=\"")
      fragment.html.append(escaping: value(attribute.value, text))
      put("\"")
    }
    put(">")
    if !AllowList.void.contains(name) { raw.tags.append((.element(tag.name), name, depth)) }
  }

  private mutating func putAnchor(_ tag: RawTag, _ text: [UInt8], _ places: inout RawPlaces) {
    guard let range = tag["id"] ?? (tag.name == "a" ? tag["name"] : nil) else { return }
    let id = value(range, text)
    guard !id.isEmpty, id.allSatisfy({ !$0.isSpace }) else { return }
    hole(.anchor, fragment.anchors.count)
    fragment.anchors.append(Located(string(id), at: places.place(range, in: &positions)))
  }

  /// An `<a>` without `href` becomes a `<span>`: it is often left open, and links do not nest.
  private mutating func putLink(_ tag: RawTag, _ text: [UInt8], _ places: inout RawPlaces) {
    guard let range = tag["href"] else { return putElement(tag, as: "span", text, &places) }
    let target = value(range, text)
    let place = places.place(range, in: &positions)
    if let scheme = unsafeScheme(of: target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      return putElement(tag, as: "span", text, &places)
    }
    if tag["id"] != nil || tag["name"] != nil {
      put("<span")
      putAnchor(tag, text, &places)
      put("></span>")
    }
    addLink(target: target, title: tag["title"].map { value($0, text) } ?? [], notation: .html, place: place)
    raw.tags.append((.link, "a", depth))
    raw.hasLink = true
  }

  private mutating func putImage(_ tag: RawTag, _ text: [UInt8], _ places: inout RawPlaces) {
    let alt = tag["alt"].map { value($0, text) } ?? []
    guard let range = tag["src"] else { return putText(alt[...]) }
    let target = value(range, text)
    let place = places.place(range, in: &positions)
    if let scheme = unsafeScheme(of: target), !isImageData(target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      return putText(alt[...])
    }
    hole(.image, fragment.images.count)
    fragment.text += alt
    fragment.images.append(
      Image(
        target: target, alt: alt, title: tag["title"].map { value($0, text) } ?? [],
        width: tag["width"].flatMap { pixels(text[$0]) }, height: tag["height"].flatMap { pixels(text[$0]) },
        place: place))
  }

  private func pixels(_ text: ArraySlice<UInt8>) -> Int? {
    let number = text.trimmed
    let digits = number.prefix(5).prefix(while: \.isDigit)
    let unit = number[digits.endIndex...]
    return unit.isEmpty || unit.elementsEqual("px".utf8) ? Int(string(digits)) : nil
  }

  private func value(_ range: Range<Int>, _ text: [UInt8]) -> [UInt8] {
    Unescaping.referencesDecoded(Prepared.restored(Array(text[range])))
  }

  // MARK: Closing

  /// An end tag that matches nothing in its own element is dropped.
  private mutating func close(_ name: String) {
    guard let index = raw.tags.lastIndex(where: { $0.tag.name == name && $0.depth == depth }) else { return }
    while raw.tags.count > index { closeLastTag() }
  }

  /// Closes the raw tags that were opened deeper than a depth, innermost first.
  mutating func closeTags(above depth: Int) {
    while let last = raw.tags.last, last.depth > depth { closeLastTag() }
  }

  private mutating func closeLastTag() {
    let last = raw.tags.removeLast()
    switch last.tag {
    case .link:
      raw.hasLink = false
      hole(.linkEnd, 0)
    case .heading: finishHeading()
    case .element:
      put("</")
      fragment.html.append(contentsOf: last.written.utf8)
      put(">")
    }
  }

  // MARK: Findings

  /// Says why the `<` at an offset is text: only where a tag begins there.
  private mutating func report(_ text: [UInt8], _ open: Int, _ places: inout RawPlaces) {
    let start = open + 1
    let end = RawTag.endOfName(text, start)
    guard end > start, raw.reports < RawState.maximumReports else { return }
    raw.reports += 1
    let name = string(text[start..<end])
    let place = places.place(open..<end, in: &positions)
    let lowercased = name.lowercased()
    if lowercased == "a", isInsideLink { return diagnostics.append(.nestedLink(at: place)) }
    if lowercased == "img" || AllowList.inline.contains(lowercased) { return }
    diagnostics.append(AllowList.isKnown(lowercased) ? .blockTagInText(name, at: place) : .unknownTag(name, at: place))
  }

  private mutating func reportHandlers(_ tag: RawTag, _ text: [UInt8], _ places: inout RawPlaces) {
    for attribute in tag.attributes where attribute.name.hasPrefix("on") && raw.reports < RawState.maximumReports {
      raw.reports += 1
      diagnostics.append(.scriptAttribute(attribute.name, at: places.place(tag.range, in: &positions)))
    }
  }
}

/// Just after the `-->` of a comment; nil where it is never closed.
private func endOfComment(_ text: [UInt8], _ start: Int) -> Int? {
  var index = start + 2
  while index + 2 < text.count {
    if text[index] == Byte.hyphen, text[index + 1] == Byte.hyphen, text[index + 2] == Byte.greater { return index + 3 }
    index += 1
  }
  return nil
}
