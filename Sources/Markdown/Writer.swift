internal import Diagnostics
internal import Text

/// Writes a tree as a `Fragment` in one walk: cmark-gfm's HTML, byte for byte, with holes.
struct Writer {
  var fragment = Fragment()
  var diagnostics: [Diagnostic] = []
  var raw = OpenTags()
  /// Tags that have been reported, in lower case.
  var reportedTags: Set<String> = []
  var lineStart = true
  /// How deep the walk is; raw tags are closed when it leaves the element that they were opened in.
  var depth = 0
  /// Where the walk goes on after a run of text nodes that was taken as a whole.
  var resume: Node?
  let options: MarkdownOptions
  var finder: Finder

  private var alert = AlertState()
  private var image: Node?
  private var table = TableState()
  private var headingStart = (html: 0, text: 0)
  private var slugs: [[UInt8]: Int] = [:]
  private var wantsTable: Int?

  init(_ prepared: Prepared, source: MarkdownSource, options: MarkdownOptions) {
    self.options = options
    finder = Finder(prepared, origin: source.origin)
    fragment.html.reserveCapacity(prepared.bytes.count + prepared.bytes.count / 4)
    fragment.text.reserveCapacity(prepared.bytes.count)
  }

  private struct AlertState {
    /// The quotes that are alerts, innermost last.
    var open: [Node] = []
    /// The paragraph that holds an alert's `[!NOTE]` line, and what comes after that line.
    var paragraph: Node?
    var afterMarker: Node?
  }

  private struct TableState {
    var alignments: [UInt8] = []
    var column = 0
    var isHeader = false
    var hasBody = false
  }

  /// Walks without recursion, so that no nesting can exhaust the stack.
  mutating func write(_ root: Node) {
    var node = root
    walk: while true {
      if enter(node) {
        depth += 1
        if let child = firstChild(of: node) {
          node = child
          continue
        }
        depth -= 1
        exit(node)
      }
      if let next = resume {
        node = next
        resume = nil
      }
      while true {
        if node == root { break walk }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { break walk }
        node = parent
        depth -= 1
        exit(node)
      }
    }
    closeTags(above: -1)
  }

  private func firstChild(of node: Node) -> Node? {
    node == alert.paragraph ? alert.afterMarker : node.firstChild
  }

  // MARK: Output

  mutating func put(_ text: StaticString) {
    fragment.html.append(static: text)
    lineStart = false
  }

  mutating func putLine(_ text: StaticString) {
    fragment.html.append(static: text)
    fragment.html.append(0x0A)
    lineStart = true
  }

  /// Begins a new line unless one has just begun.
  mutating func freshLine() {
    guard !lineStart else { return }
    fragment.html.append(0x0A)
    lineStart = true
  }

  mutating func hole(_ kind: Hole.Kind, _ index: Int, endsLine: Bool = false) {
    fragment.holes.append(Hole(kind, index, at: fragment.html.count))
    lineStart = endsLine
  }

  /// Text of the writer: escaped in the HTML, plain in the search text; the hidden bar is a `|` again.
  mutating func putText(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return }
    var from = 0
    if options.usesExtensions {
      for index in 0..<text.count where text[index] == Prepared.bar {
        putRun(text.extracting(from..<index))
        if index + 1 == text.count || text[index + 1] != Prepared.bar { putRun([0x7C].span) }
        from = index + 1
      }
    }
    putRun(text.extracting(from..<text.count))
    lineStart = false
  }

  private mutating func putRun(_ text: Span<UInt8>) {
    fragment.html.append(escaping: text)
    fragment.text.append(run: text)
  }

  // MARK: The walk

  /// True when the children are to be visited.
  private mutating func enter(_ node: Node) -> Bool {
    let kind = node.kind
    if image != nil { return enterInsideImage(node, kind) }
    switch kind {
    case .text: enterText(node)
    case .softBreak:
      putLine("")
      fragment.text.append(0x20)
    case .lineBreak:
      putLine("<br />")
      fragment.text.append(0x20)
    case .code:
      put("<code>")
      node.withLiteral { putText($0) }
      put("</code>")
    case .htmlInline: node.withLiteral { putRawHTML($0, isBlock: false) }
    case .emphasis: put("<em>")
    case .strong: put("<strong>")
    case .strikethrough: put("<del>")
    case .link: enterLink(node)
    case .image: enterImage(node)
    case .footnoteReference:
      let number = node.literal.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
      hole(.footnoteReference, number)
    default: return enterBlock(node, kind)
    }
    switch kind {
    case .emphasis, .strong, .strikethrough, .link, .image: return true
    default: return false
    }
  }

  private mutating func enterBlock(_ node: Node, _ kind: Node.Kind) -> Bool {
    switch kind {
    case .paragraph: return enterParagraph(node)
    case .heading: enterHeading(node)
    case .blockQuote: enterQuote(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .codeBlock:
      enterCodeBlock(node)
      return false
    case .htmlBlock:
      finder.enter(node)
      freshLine()
      node.withLiteral { putRawHTML($0, isBlock: true) }
      freshLine()
      return false
    case .thematicBreak:
      freshLine()
      putLine("<hr />")
      return false
    case .footnoteDefinition:
      if fragment.footnoteCount == 0 { hole(.footnoteSection, 0, endsLine: true) }
      fragment.footnoteCount += 1
      hole(.footnoteStart, fragment.footnoteCount, endsLine: true)
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    case .tableCell: enterCell()
    default: break
    }
    return true
  }

  private mutating func exit(_ node: Node) {
    if let open = image {
      if open == node { image = nil }
      return
    }
    closeTags(above: depth)
    switch node.kind {
    case .emphasis: put("</em>")
    case .strong: put("</strong>")
    case .strikethrough: put("</del>")
    case .link: if !(raw.suppressedLinks.popLast() ?? false) { hole(.linkEnd, 0) }
    case .paragraph: exitParagraph(node)
    case .heading: exitHeading(node)
    case .blockQuote:
      freshLine()
      if alert.open.last == node {
        alert.open.removeLast()
        hole(.alertEnd, 0, endsLine: true)
      } else {
        putLine("</blockquote>")
      }
    case .list:
      if isTopOrderedList(node) {
        hole(.listEnd, 0, endsLine: true)
      } else if node.isOrderedList {
        putLine("</ol>")
      } else {
        putLine("</ul>")
      }
    case .item:
      fragment.text.append(0x0A)
      if let list = node.parent, isTopOrderedList(list) { hole(.stepEnd, 0, endsLine: true) } else { putLine("</li>") }
    case .footnoteDefinition: hole(.footnoteEnd, fragment.footnoteCount, endsLine: true)
    case .tableCell:
      if table.isHeader { put("</th>") } else { put("</td>") }
      fragment.text.append(0x09)
    case .tableRow:
      freshLine()
      if table.isHeader {
        putLine("</tr>")
        put("</thead>")
      } else {
        put("</tr>")
      }
      fragment.text.append(0x0A)
    case .table:
      freshLine()
      if table.hasBody { putLine("</tbody>") }
      putLine("</table>")
    default: break
    }
  }

  // MARK: Inlines

  private mutating func enterText(_ node: Node) {
    if options.usesExtensions, wikiLink(at: node) { return }
    node.withLiteral { putText($0) }
  }

  private mutating func enterLink(_ node: Node) {
    let target = node.url.map { $0 == Prepared.bar ? 0x7C : $0 }
    let place = finder.place(of: target, linkedBy: node)
    if options.usesExtensions, let scheme = unsafeScheme(of: target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      return raw.suppressedLinks.append(true)
    }
    raw.suppressedLinks.append(false)
    let isAutomatic = node.firstChild.map { $0.next == nil && $0.kind == .text && $0.literal == target } ?? false
    addLink(target: target, title: node.title, notation: isAutomatic ? .automatic : .markdown, place: place)
  }

  mutating func addLink(target: [UInt8], title: [UInt8], notation: Link.Notation, place: Place) {
    hole(.linkStart, fragment.links.count)
    let heading = fragment.headings.isEmpty ? nil : fragment.headings.count - 1
    fragment.links.append(Link(target: target, title: title, notation: notation, place: place, heading: heading))
  }

  private mutating func enterImage(_ node: Node) {
    let target = node.url
    let place = finder.place(of: target, linkedBy: node)
    image = node
    if options.usesExtensions, let scheme = unsafeScheme(of: target), !isImageData(target) {
      diagnostics.append(.unsafeURL(scheme, at: place))
      return addImage(target: [], title: node.title, place: place)
    }
    addImage(target: target, title: node.title, place: place)
  }

  mutating func addImage(target: [UInt8], alt: [UInt8] = [], title: [UInt8], place: Place) {
    hole(.image, fragment.images.count)
    fragment.images.append(Image(target: target, alt: alt, title: title, place: place))
  }

  /// Inside an image there is only its alternative text.
  private mutating func enterInsideImage(_ node: Node, _ kind: Node.Kind) -> Bool {
    let last = fragment.images.count - 1
    switch kind {
    case .text, .code, .htmlInline:
      node.withLiteral {
        fragment.images[last].alt.append(run: $0)
        fragment.text.append(run: $0)
      }
      return false
    case .softBreak, .lineBreak:
      fragment.images[last].alt.append(0x20)
      return false
    case .footnoteReference: return false
    default: return true
    }
  }

  // MARK: Blocks

  private func isInTightItem(_ paragraph: Node) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private func isTopOrderedList(_ node: Node) -> Bool { node.isOrderedList && node.parent?.kind == .document }

  private mutating func enterParagraph(_ node: Node) -> Bool {
    finder.enter(node)
    if node == alert.paragraph, alert.afterMarker == nil {
      alert.paragraph = nil
      return false
    }
    if !isInTightItem(node), !options.isInline {
      freshLine()
      put("<p>")
    }
    return true
  }

  private mutating func exitParagraph(_ node: Node) {
    fragment.text.append(0x0A)
    if node.next == nil, node.parent?.kind == .footnoteDefinition {
      put(" ")
      hole(.footnoteBack, fragment.footnoteCount)
    }
    if !isInTightItem(node), !options.isInline { putLine("</p>") }
  }

  private mutating func enterHeading(_ node: Node) {
    finder.enter(node)
    freshLine()
    hole(.headingStart, fragment.headings.count)
    headingStart = (fragment.html.count, fragment.text.count)
    let place = finder.place(ofLine: node.startLine)
    fragment.headings.append(Heading(level: node.headingLevel, slug: [], text: [], place: place))
  }

  private mutating func exitHeading(_ node: Node) {
    let index = fragment.headings.count - 1
    let explicit = options.usesExtensions ? takeExplicitID() : nil
    let text = Array(fragment.text[headingStart.text...])
    fragment.headings[index].text = text
    fragment.headings[index].slug = unique(explicit ?? slug(of: text))
    fragment.text.append(0x0A)
    hole(.headingEnd, index, endsLine: true)
    wantsTable = options.collectsTable(String(decoding: text, as: UTF8.self)) ? index : nil
  }

  /// A second `restore` is `restore-1`; one that is taken already goes on counting.
  private mutating func unique(_ slug: [UInt8]) -> [UInt8] {
    guard let count = slugs[slug] else {
      slugs[slug] = 0
      return slug
    }
    var number = count
    var candidate: [UInt8]
    repeat {
      number += 1
      candidate = slug + "-\(number)".utf8
    } while slugs[candidate] != nil
    slugs[slug] = number
    slugs[candidate] = 0
    return candidate
  }

  /// Takes `{#id}` or `{: #id }` off the end of the heading that has just been written.
  private mutating func takeExplicitID() -> [UInt8]? {
    let html = fragment.html[headingStart.html...]
    guard html.last == 0x7D, let open = html.lastIndex(of: 0x7B) else { return nil }
    var id = html[(open + 1)..<(html.endIndex - 1)].trimmed
    if id.first == 0x3A { id = id.dropFirst().trimmed }
    guard id.first == 0x23, id.count > 1 else { return nil }
    id = id.dropFirst()
    guard id.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C && $0 != 0x23 && $0 != 0x7D }) else {
      return nil
    }
    let result = Array(id)
    guard fragment.holes.last.map({ Int($0.offset) <= open }) ?? true else { return nil }
    fragment.html.removeSubrange(open...)
    while fragment.html.count > headingStart.html, fragment.html.last == 0x20 { fragment.html.removeLast() }
    if let brace = fragment.text[headingStart.text...].lastIndex(of: 0x7B) { fragment.text.removeSubrange(brace...) }
    while fragment.text.count > headingStart.text, fragment.text.last == 0x20 { fragment.text.removeLast() }
    return result
  }

  private mutating func enterQuote(_ node: Node) {
    freshLine()
    guard options.usesExtensions, let found = alertMarker(of: node) else { return putLine("<blockquote>") }
    alert.open.append(node)
    alert.paragraph = node.firstChild
    alert.afterMarker = found.after
    hole(.alertStart, fragment.alerts.count, endsLine: true)
    fragment.alerts.append(found.alert)
  }

  /// The `[!NOTE]` that a quote begins with, alone on its line, and what follows it.
  private func alertMarker(of quote: Node) -> (alert: Alert, after: Node?)? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph else { return nil }
    var joined: [UInt8] = []
    var node = paragraph.firstChild
    while let text = node, text.kind == .text, joined.count < 40 {
      joined += text.literal
      node = text.next
    }
    guard joined.starts(with: "[!".utf8), node == nil || node?.kind == .softBreak || node?.kind == .lineBreak else {
      return nil
    }
    let parts = joined.split(separator: Prepared.mark, maxSplits: 1)
    let name = String(decoding: parts[0].trimmed, as: UTF8.self).lowercased()
    guard name.hasSuffix("]"), let kind = Alert.Kind(rawValue: String(name.dropFirst(2).dropLast())) else { return nil }
    let title = parts.count == 2 ? Int(String(decoding: parts[1], as: UTF8.self)).flatMap(finder.title) : nil
    return (Alert(kind: kind, title: title), node?.next)
  }

  private mutating func enterList(_ node: Node) {
    freshLine()
    if isTopOrderedList(node) {
      hole(.listStart, fragment.listStarts.count, endsLine: true)
      fragment.listStarts.append(node.listStart)
    } else if !node.isOrderedList {
      putLine("<ul>")
    } else if node.listStart == 1 {
      putLine("<ol>")
    } else {
      put("<ol start=\"")
      fragment.html.append(contentsOf: String(node.listStart).utf8)
      putLine("\">")
    }
  }

  private mutating func enterItem(_ node: Node) {
    freshLine()
    if let list = node.parent, isTopOrderedList(list) {
      hole(.stepStart, fragment.stepCount)
      fragment.stepCount += 1
    } else {
      put("<li>")
    }
    switch node.isTicked {
    case true: put("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
    case false: put("<input type=\"checkbox\" disabled=\"\" /> ")
    case nil: break
    }
  }

  private mutating func enterCodeBlock(_ node: Node) {
    finder.enter(node)
    freshLine()
    let info = node.fenceInfo
    let literal = node.literal.map { $0 == Prepared.bar ? 0x7C : $0 }
    let place = finder.place(ofLine: node.startLine)
    if options.usesExtensions, info.first == 0x7B, info.last == 0x7D, addBlock(node, info, place) { return }
    if options.usesExtensions, info.elementsEqual("mermaid".utf8) { diagnostics.append(.mermaid(at: place)) }
    hole(.codeBlock, fragment.codeBlocks.count, endsLine: true)
    fragment.codeBlocks.append(CodeBlock(info: info, literal: literal, place: place))
    fragment.text.append(contentsOf: literal)
  }

  /// A generated block: True unless its name is unknown.
  private mutating func addBlock(_ node: Node, _ info: [UInt8], _ place: Place) -> Bool {
    let name = String(decoding: info.dropFirst().dropLast().trimmed, as: UTF8.self)
    guard let block = GeneratedBlock(rawValue: name) else {
      diagnostics.append(.unknownBlock(name, at: place))
      return false
    }
    hole(.block, fragment.blocks.count, endsLine: true)
    let options = finder.sourceRange(ofLines: node.startLine + 1..<max(node.startLine + 1, node.endLine))
    fragment.blocks.append(BlockCall(block: block, options: options, place: place))
    return true
  }

  // MARK: Tables

  private mutating func enterTable(_ node: Node) {
    freshLine()
    put("<table>")
    table = TableState(alignments: node.alignments)
    if let heading = wantsTable {
      wantsTable = nil
      fragment.tables.append(finder.table(node, under: heading))
    }
  }

  private mutating func enterRow(_ node: Node) {
    freshLine()
    finder.enter(node)
    table.column = 0
    table.isHeader = node.isHeaderRow
    if table.isHeader {
      putLine("<thead>")
    } else if !table.hasBody {
      putLine("<tbody>")
      table.hasBody = true
    }
    put("<tr>")
  }

  private mutating func enterCell() {
    freshLine()
    if table.isHeader { put("<th") } else { put("<td") }
    if table.column < table.alignments.count {
      switch table.alignments[table.column] {
      case UInt8(ascii: "l"): put(" align=\"left\"")
      case UInt8(ascii: "c"): put(" align=\"center\"")
      case UInt8(ascii: "r"): put(" align=\"right\"")
      default: break
      }
    }
    put(">")
    table.column += 1
  }
}
