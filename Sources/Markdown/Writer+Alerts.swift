internal import Text

/// The alerts around the walk.
struct AlertState {
  /// The quotes that are alerts, innermost last, each with its index.
  var open: [(quote: Node, index: Int)] = []
  /// The paragraph that holds the marker, while its first line, the title, is being written.
  var paragraph: Node?
  /// The text that begins with the marker.
  var marker: Node?
  /// How many bytes of that text are the marker.
  var markerLength = 0
  /// Stands for the title where the writer gave none.
  var standardTitle: String?
  /// Where the title starts in the search text.
  var textStart = 0
}

extension Writer {
  mutating func enterQuote(_ node: Node) {
    freshLine()
    guard options.usesExtensions, let paragraph = node.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, first.kind == .text, let marker = AlertMarker(first.literal)
    else { return putLine("<blockquote>") }
    positions.enter(paragraph)
    let index = fragment.alerts.count
    alert.open.append((node, index))
    alert.paragraph = paragraph
    alert.marker = first
    alert.markerLength = marker.length
    alert.standardTitle = marker.standardTitle
    alert.textStart = fragment.text.count
    var kind = marker.kind
    var place = positions.place(of: Array(first.literal.prefix(marker.nameLength)))
    if let number = marker.number, number < positions.prepared.alerts.count {
      let rewritten = positions.prepared.alerts[number]
      kind = rewritten.kind
      place = positions.place(ofSource: rewritten.name)
    }
    fragment.alerts.append(Alert(kind: kind, title: nil, place: place))
    hole(.alertStart, index, endsLine: true)
  }

  /// The text after the marker, as the begin of the title.
  mutating func putAlertTitle(_ node: Node) {
    let rest = node.literal[alert.markerLength...]
    alert.marker = nil
    putText(rest.drop(while: \.isSpace))
  }

  mutating func endAlertTitle() {
    guard let index = alert.open.last?.index else { return }
    let isEmpty = fragment.text[alert.textStart...].trimmed.isEmpty
    if isEmpty, let title = alert.standardTitle { putText(Array(title.utf8)[...]) }
    let title = string(fragment.text[alert.textStart...].trimmed)
    fragment.alerts[index].title = title.isEmpty ? nil : title
    hole(.alertTitleEnd, index, endsLine: true)
  }

  mutating func exitQuote(_ node: Node) {
    freshLine()
    if let last = alert.open.last, last.quote == node {
      alert.open.removeLast()
      hole(.alertEnd, last.index, endsLine: true)
    } else {
      putLine("</blockquote>")
    }
  }
}

/// What a quote begins with that is an alert: `[!NOTE]`, or what `AlertRewriter` made of another notation.
private struct AlertMarker {
  let kind: Alert.Kind
  /// The length of `[!NOTE]`.
  let nameLength: Int
  /// The length of all that is no title.
  let length: Int
  /// The number that `AlertRewriter` gave it.
  let number: Int?
  let standardTitle: String?

  init?(_ text: [UInt8]) {
    guard text.starts(with: "[!".utf8), let close = text.prefix(40).firstIndex(of: Byte.closeBracket) else {
      return nil
    }
    let name = string(text[2..<close])
    guard let known = AlertNames.kind(of: name) else { return nil }
    kind = known.kind
    standardTitle = known.isTitle ? name.prefix(1).uppercased() + name.dropFirst().lowercased() : nil
    nameLength = close + 1
    var rest = text[(close + 1)...]
    if rest.first == Prepared.mark, let end = rest.dropFirst().firstIndex(of: Prepared.mark) {
      number = Int(string(rest[(rest.startIndex + 1)..<end]))
      rest = rest[(end + 1)...]
    } else {
      number = nil
      // Obsidian's foldable ones.
      if let first = rest.first, first == Byte.hyphen || first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      // `[!NOTE]x` and `[!NOTE](x)` are something else.
      guard rest.first.map(\.isSpace) ?? true else { return nil }
    }
    length = rest.startIndex
  }
}
