internal import Text

/// Runs a program over values and writes bytes.
struct Renderer {
  var output: [UInt8] = []
  private(set) var problems: [Problem] = []

  private let program: Program
  private var contexts: [TemplateValue]
  /// The blocks that are overridden, the outermost parent's first: the first of a name counts.
  private var overrides: [(name: TemplateKey, node: Int)] = []
  private var indentation: [UInt8] = []
  /// How many blanks at the start of each of the template's lines are left out.
  private var dedent = 0
  private var isMidLine = false
  private var depth = 0
  private var calls = 0
  private var hasStopped = false

  struct Problem {
    enum Kind {
      /// With the names that are known there.
      case unknownName([String])
      case tooDeep, tooMuch
    }
    let kind: Kind
    let node: Int
  }

  /// Partials and sections inside each other; a tree of pages is never as deep.
  static let deepest = 200
  /// Partials in one page; more is a theme that multiplies itself.
  static let mostCalls = 100_000

  init(_ program: Program, _ contexts: [TemplateValue]) {
    self.program = program
    self.contexts = contexts
  }

  mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, !hasStopped {
      let node = program.nodes[index]
      if node.kind == .text {
        write(node)
      } else {
        if node.startsLine { beginLine() }
        write(node, at: index)
      }
      index = Int(node.end)
    }
  }

  private mutating func write(_ node: Node, at index: Int) {
    switch node.kind {
    case .text: write(node)
    case .value: if let value = value(of: index) { insert(value, isRaw: false) }
    case .raw: if let value = value(of: index) { insert(value, isRaw: true) }
    case .section: if let value = value(of: index) { section(value, index, node) }
    case .inverted:
      if value(of: index)?.isFalse ?? true { nested(index, index + 1..<Int(node.end)) }
    case .partial: call(index, node)
    case .parent: call(index, node)
    case .block: block(index, node)
    }
  }

  // MARK: Values

  private mutating func insert(_ value: TemplateValue, isRaw: Bool) {
    switch value {
    case .text(let text):
      let span = text.utf8Span.span
      output.append(escaping: span)
    case .bytes(let bytes): output.append(escaping: bytes)
    case .html(let bytes): if isRaw { output.append(contentsOf: bytes) } else { output.append(escaping: bytes) }
    case .empty, .bool, .list, .object: break
    }
  }

  /// The value of a node's name; nil, and reported once, where no context defines it.
  private mutating func value(of index: Int) -> TemplateValue? {
    let name = Int(program.nodes[index].name)
    guard let first = program.names[name].first else { return contexts.last }
    for context in contexts.indices.reversed() {
      guard case .object(let object) = contexts[context], let value = object[first] else { continue }
      return program.names[name].rest.isEmpty ? value : part(of: value, index)
    }
    return unknown(index, contexts.reversed().flatMap { $0.names })
  }

  private mutating func part(of value: TemplateValue, _ index: Int) -> TemplateValue? {
    var value = value
    for key in program.name(of: index).rest {
      if value.isFalse { return .empty }
      guard case .object(let object) = value, let next = object[key] else { return unknown(index, value.names) }
      value = next
    }
    return value
  }

  private mutating func unknown(_ index: Int, _ names: [String]) -> TemplateValue? {
    if !problems.contains(where: { $0.node == index }) {
      problems.append(Problem(kind: .unknownName(names), node: index))
    }
    return nil
  }

  // MARK: Sections, partials, blocks

  private mutating func section(_ value: TemplateValue, _ index: Int, _ node: Node) {
    let children = index + 1..<Int(node.end)
    switch value {
    case .bool(true): nested(index, children)
    case .list(let items): for item in items { nested(index, children, in: item) }
    default: if !value.isFalse { nested(index, children, in: value) }
    }
  }

  private mutating func nested(_ index: Int, _ range: Range<Int>, in context: TemplateValue) {
    contexts.append(context)
    nested(index, range)
    contexts.removeLast()
  }

  /// Every level of rendering passes here, so that it has one limit; at the limit rendering stops as a whole, or a
  /// partial that includes itself twice would take for ever.
  private mutating func nested(_ index: Int, _ range: Range<Int>) {
    guard depth < Self.deepest else { return stop(.tooDeep, index) }
    depth += 1
    render(range)
    depth -= 1
  }

  private mutating func stop(_ kind: Problem.Kind, _ index: Int) {
    if !hasStopped { problems.append(Problem(kind: kind, node: index)) }
    hasStopped = true
  }

  private mutating func call(_ index: Int, _ node: Node) {
    calls += 1
    guard calls < Self.mostCalls else { return stop(.tooMuch, index) }
    let outer = (indentation.count, dedent, overrides.count)
    indentation.append(contentsOf: blanks(of: node))
    dedent = 0
    if node.kind == .parent {
      var child = index + 1
      while child < Int(node.end) {
        if program.nodes[child].kind == .block, let name = program.name(of: child).first {
          overrides.append((name, child))
        }
        child = Int(program.nodes[child].end)
      }
    }
    nested(index, Int(node.target.lowerBound)..<Int(node.target.upperBound))
    indentation.removeLast(indentation.count - outer.0)
    dedent = outer.1
    overrides.removeLast(overrides.count - outer.2)
  }

  /// A block's own content, or what a parent's tag puts in its place, in the context and at the indentation of here.
  private mutating func block(_ index: Int, _ node: Node) {
    let name = program.name(of: index).first
    guard let override = overrides.first(where: { $0.name == name })?.node else {
      return nested(index, index + 1..<Int(node.end))
    }
    let outer = (indentation.count, dedent)
    indentation.append(contentsOf: blanks(of: node))
    dedent = Int(program.nodes[override].dedent)
    let content = override + 1..<Int(program.nodes[override].end)
    if !node.isStandalone {
      isMidLine = true
    } else if let first = content.first, !program.nodes[first].startsLine {
      beginLine()
    }
    nested(index, content)
    isMidLine = false
    indentation.removeLast(indentation.count - outer.0)
    dedent = outer.1
  }

  // MARK: Lines

  /// The blanks that a tag adds to the indentation of what it inserts, less those that are left out here.
  private func blanks(of node: Node) -> ArraySlice<UInt8> {
    program.bytes[Int(node.bytes.lowerBound)..<Int(node.bytes.upperBound)].dropFirst(dedent)
  }

  private mutating func beginLine() {
    if isMidLine { isMidLine = false } else if !indentation.isEmpty { output.append(contentsOf: indentation) }
  }

  private mutating func write(_ node: Node) {
    let (start, end) = (Int(node.bytes.lowerBound), Int(node.bytes.upperBound))
    if indentation.isEmpty, dedent == 0 {
      isMidLine = false
      output.append(contentsOf: program.bytes[start..<end])
      return
    }
    if start == end {
      if node.startsLine { beginLine() }
      return
    }
    var line = start
    while line < end {
      var next = line
      while next < end, program.bytes[next] != UInt8(ascii: "\n") { next += 1 }
      next = min(next + 1, end)
      writeLine(line..<next, startsLine: line > start || node.startsLine)
      line = next
    }
  }

  private mutating func writeLine(_ line: Range<Int>, startsLine: Bool) {
    var from = line.lowerBound
    if startsLine {
      let limit = min(from + dedent, line.upperBound)
      while from < limit, program.bytes[from] == UInt8(ascii: " ") || program.bytes[from] == UInt8(ascii: "\t") {
        from += 1
      }
      // An empty line stays empty.
      let isEmpty = program.bytes[from..<line.upperBound].elementsEqual([UInt8(ascii: "\n")])
      if !isEmpty { beginLine() }
    }
    isMidLine = false
    output.append(contentsOf: program.bytes[from..<line.upperBound])
  }
}

extension TemplateValue {
  fileprivate var names: [String] {
    if case .object(let object) = self { object.names } else { [] }
  }
}
