internal import Diagnostics
internal import Text

/// Builds the tree of a document from its events, with a stack of its own, and refuses what `YAML…` rules refuse.
struct TreeBuilder {
  private(set) var root: YAMLNode?
  private(set) var diagnostics: [Diagnostic] = []

  private let source: YAMLSource
  private let limits: YAMLLimits
  private var cursor: MarkCursor
  private var open: [Frame] = []
  private var documents = 0

  /// A collection whose end has not come yet.
  private struct Frame {
    let start: Int
    let isMapping: Bool
    /// End of the last value, for a collection without brackets.
    var end: Int
    var items: [YAMLNode] = []
    var pairs: [YAMLMapping.Pair] = []
    var key: Located<String>?
    /// Only for a mapping that has grown: a small one is searched.
    var seen: [String: Place] = [:]
  }

  private static let mostDiagnostics = 100

  init(_ bytes: [UInt8], file: FileID, range: Range<Int>, limits: YAMLLimits) {
    source = YAMLSource(bytes: bytes, file: file, range: range)
    cursor = MarkCursor(bytes, range)
    self.limits = limits
  }

  /// Takes one event; false where there is nothing more to read.
  mutating func take(_ event: Event) -> Bool {
    let start = cursor.offset(of: event.start)
    let end = max(cursor.offset(of: event.end), start)
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .streamEnd: return false
    case .documentStart(let hasTagDirective):
      documents += 1
      if hasTagDirective { report(.tag(at: source.firstRun(of: "%", in: start..<end))) }
      if documents == 2 {
        report(.secondDocument(at: source.firstRun(of: "-", in: start..<end)))
        return false
      }
    case .alias:
      report(.alias(at: source.place(start..<end)))
      finish(source.scalar(source.text(start..<end), .plain, start..<end))
    case .scalar(let text, let style, let properties):
      check(properties, start..<end)
      finish(source.scalar(text, style, start..<end))
    case .sequenceStart(let properties), .mappingStart(let properties):
      check(properties, start..<end)
      guard open.count < limits.depth else {
        report(.tooDeep(at: source.place(start..<min(start + 1, source.range.upperBound)), limits.depth))
        return false
      }
      open.append(Frame(start: start, isMapping: event.kind.isMappingStart, end: end))
    case .sequenceEnd, .mappingEnd:
      guard let frame = open.popLast() else { return false }
      finish(close(frame, at: end))
    }
    return diagnostics.count < Self.mostDiagnostics
  }

  mutating func report(_ problem: SyntaxProblem) {
    let offset =
      switch problem.offset {
      case .byte(let byte): min(source.range.lowerBound + byte, source.range.upperBound)
      case .mark(let mark): cursor.offset(of: mark)
      }
    let context = problem.contextMark.map { cursor.offset(of: $0) }
    report(source.explain(problem, at: offset, context: context))
  }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func check(_ properties: Event.Properties, _ range: Range<Int>) {
    if properties.hasAnchor { report(.anchor(at: source.firstRun(of: "&", in: range))) }
    if properties.hasTag { report(.tag(at: source.firstRun(of: "!", in: range))) }
  }

  /// A collection in brackets ends at its bracket, one without at the end of its last value.
  private func close(_ frame: Frame, at end: Int) -> YAMLNode {
    let isBracketed = frame.start < end && source.isBracket(at: frame.start)
    let place = source.place(frame.start..<max(isBracketed ? end : frame.end, frame.start))
    return frame.isMapping
      ? YAMLNode(.mapping(YAMLMapping(frame.pairs)), at: place) : YAMLNode(.sequence(frame.items), at: place)
  }

  /// Puts a finished node where it belongs: the root, an item, a key or a value.
  private mutating func finish(_ node: YAMLNode) {
    guard !open.isEmpty else {
      root = node
      return
    }
    let last = open.count - 1
    open[last].end = max(open[last].end, node.place.range.upperBound)
    if !open[last].isMapping {
      open[last].items.append(node)
    } else if let key = open[last].key {
      open[last].pairs.append(YAMLMapping.Pair(key: key, value: node))
      open[last].key = nil
    } else {
      open[last].key = key(node, in: last)
    }
  }

  private mutating func key(_ node: YAMLNode, in frame: Int) -> Located<String> {
    guard let scalar = node.scalar else {
      report(.keyIsNoText(at: node.place))
      return Located("", at: node.place)
    }
    if scalar.style == .plain, scalar.text == "<<" { report(.mergeKey(at: node.place)) }
    let key = Located(scalar.text, at: node.place)
    if let first = place(ofKey: scalar.text, in: frame) {
      report(.duplicateKey(key, first: first))
    } else if open[frame].pairs.count >= 16 {
      open[frame].seen[scalar.text] = node.place
    }
    return key
  }

  private mutating func place(ofKey key: String, in frame: Int) -> Place? {
    if open[frame].pairs.count < 16 { return open[frame].pairs.first { $0.key.value == key }?.key.place }
    if open[frame].seen.isEmpty {
      for pair in open[frame].pairs { open[frame].seen[pair.key.value] = pair.key.place }
    }
    return open[frame].seen[key]
  }
}

extension Event.Kind {
  fileprivate var isMappingStart: Bool {
    if case .mappingStart = self { true } else { false }
  }
}
