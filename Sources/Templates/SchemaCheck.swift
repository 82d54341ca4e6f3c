package import Diagnostics
internal import Text

extension TemplateSet {
  /// Walks a template and all it inserts as rendering would, with shapes in place of values: every unknown name, list
  /// used as text and HTML that would be escaped, in one run.
  ///
  /// - Parameter types: what `.type(name)` in the schema means.
  package func check(
    _ template: String, against schema: TemplateSchema, types: [String: TemplateSchema] = [:]
  ) -> [Diagnostic] {
    guard let index = index(of: template) else { return [] }
    var check = SchemaCheck(self, FlatSchema(schema, types))
    check.walk(program.roots[index])
    return check.diagnostics
  }
}

private struct SchemaCheck {
  private(set) var diagnostics: [Diagnostic] = []

  private let set: TemplateSet
  private let schema: FlatSchema
  /// Shapes of the contexts, each at most once: of two equal ones only the last can be seen, so there are finitely
  /// many states and recursion ends.
  private var contexts: [Int]
  private var overrides: [Override] = []
  private var visited: Set<State> = []
  private var reported: Set<Int> = []
  private var depth = 0

  private struct Override: Hashable {
    let name: String
    let node: Int
  }

  private struct State: Hashable {
    let start: Int
    let contexts: [Int]
    let overrides: [Override]
  }

  /// More states than any theme has: one that is made to have them is not walked to the end.
  private static let mostStates = 20_000

  init(_ set: TemplateSet, _ schema: FlatSchema) {
    self.set = set
    self.schema = schema
    contexts = [schema.root]
  }

  mutating func walk(_ range: Range<Int>) {
    guard depth < Renderer.deepest else { return }
    depth += 1
    var index = range.lowerBound
    while index < range.upperBound {
      let node = set.program.nodes[index]
      let children = index + 1..<Int(node.end)
      switch node.kind {
      case .text: break
      case .value, .raw: value(index, isRaw: node.kind == .raw)
      case .section: section(index, children)
      case .inverted: if shape(of: index) != nil { walk(children) }
      case .partial, .parent: call(index, node)
      case .block: block(index, children)
      }
      index = Int(node.end)
    }
    depth -= 1
  }

  private mutating func value(_ index: Int, isRaw: Bool) {
    guard let shape = shape(of: index) else { return }
    let name = set.program.name(of: index).text
    switch schema.shapes[shape] {
    case .text: break
    case .html: if !isRaw { report(.htmlEscaped(name, at: set.place(of: index)), index) }
    case .flag, .list, .object: report(.notAText(name, at: set.place(of: index)), index)
    }
  }

  private mutating func section(_ index: Int, _ children: Range<Int>) {
    guard let shape = shape(of: index) else { return }
    switch schema.shapes[shape] {
    case .flag: walk(children)
    case .list(let element): walk(children, in: element)
    case .text, .html, .object: walk(children, in: shape)
    }
  }

  private mutating func walk(_ range: Range<Int>, in shape: Int) {
    let outer = contexts
    contexts.removeAll { $0 == shape }
    contexts.append(shape)
    walk(range)
    contexts = outer
  }

  private mutating func call(_ index: Int, _ node: Node) {
    let outer = overrides
    if node.kind == .parent {
      for child in set.program.overrides(of: index) {
        let name = set.program.name(of: child).text
        if !overrides.contains(where: { $0.name == name }) { overrides.append(Override(name: name, node: child)) }
      }
    }
    let start = Int(node.target.lowerBound)
    let state = State(start: start, contexts: contexts, overrides: overrides)
    if !node.target.isEmpty, visited.count < Self.mostStates, visited.insert(state).inserted {
      walk(start..<Int(node.target.upperBound))
    }
    overrides = outer
  }

  private mutating func block(_ index: Int, _ children: Range<Int>) {
    let name = set.program.name(of: index).text
    guard let override = overrides.first(where: { $0.name == name })?.node else { return walk(children) }
    walk(override + 1..<Int(set.program.nodes[override].end))
  }

  /// The shape that a node's name stands for; nil, and reported, where nothing defines it.
  private mutating func shape(of index: Int) -> Int? {
    let name = set.program.name(of: index)
    guard let first = name.first else { return contexts.last }
    guard let context = contexts.last(where: { schema.field(first.name, of: $0) != nil }),
      var shape = schema.field(first.name, of: context)
    else { return unknown(index, contexts.reversed().flatMap { schema.names(of: $0) }) }
    for key in name.rest {
      guard let next = schema.field(key.name, of: shape) else { return unknown(index, schema.names(of: shape)) }
      shape = next
    }
    return shape
  }

  private mutating func unknown(_ index: Int, _ known: [String]) -> Int? {
    report(.unknownName(set.program.name(of: index).text, known: known, at: set.place(of: index)), index)
    return nil
  }

  /// One finding a node is enough, whatever the number of ways that lead to it.
  private mutating func report(_ diagnostic: Diagnostic, _ node: Int) {
    if reported.insert(node).inserted { diagnostics.append(diagnostic) }
  }
}
