package import Diagnostics
internal import Text

/// The templates of a theme, linked: every partial knows where its template's nodes stand.
package struct TemplateSet: Sendable {
  package let templates: [Template]
  let program: Program
  private let indices: [String: Int]

  /// - Parameter templates: of two with the same name the later one counts, so that a site's own replaces the default.
  package init(_ templates: [Template]) {
    var indices: [String: Int] = [:]
    for (index, template) in templates.enumerated() { indices[template.name] = index }
    self.templates = templates
    self.indices = indices
    program = Program(templates, indices)
  }

  package var names: [String] { templates.map(\.name) }

  package func contains(_ name: String) -> Bool { indices[name] != nil }

  func index(of name: String) -> Int? { indices[name] }

  /// Renders a template and appends what comes out.
  ///
  /// - Parameters:
  ///   - contexts: where names are looked up, the last one first: `[site, page]`.
  /// - Returns: unknown names and recursion without end; a template that does not exist renders nothing.
  package func render(
    _ name: String, _ contexts: [TemplateValue], into output: inout [UInt8]
  ) -> [Diagnostic] {
    guard let index = indices[name] else { return [] }
    var renderer = Renderer(program, contexts)
    swap(&renderer.output, &output)
    renderer.render(program.roots[index])
    swap(&renderer.output, &output)
    return renderer.problems.map { problem in
      let place = self.place(of: problem.node)
      return switch problem.kind {
      case .unknownName(let names): .unknownName(program.name(of: problem.node).text, known: names, at: place)
      case .tooDeep: .tooDeep(Renderer.deepest, at: place)
      case .tooMuch: .tooMuch(Renderer.mostCalls, at: place)
      }
    }
  }

  func place(of node: Int) -> Place {
    let index = program.roots.lastIndex { $0.lowerBound <= node } ?? 0
    let template = templates[index]
    return Place(template.file, template.ranges[node - program.roots[index].lowerBound])
  }
}

/// All nodes of a set in one array, with indices that count through all of it.
struct Program: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []
  private(set) var names: [TemplateName] = []
  /// Of every template: its nodes.
  private(set) var roots: [Range<Int>] = []

  init(_ templates: [Template], _ indices: [String: Int]) {
    for template in templates {
      let start = nodes.count
      for node in template.nodes {
        nodes.append(node.with(offset: Int32(start), bytes: Int32(bytes.count), names: Int32(names.count)))
      }
      roots.append(start..<nodes.count)
      bytes += template.bytes
      names += template.names
    }
    for index in nodes.indices where nodes[index].kind == .partial || nodes[index].kind == .parent {
      guard let target = indices[name(of: index).text] else { continue }
      nodes[index].target = Int32(roots[target].lowerBound)..<Int32(roots[target].upperBound)
    }
  }

  func name(of node: Int) -> TemplateName { names[Int(nodes[node].name)] }

  /// The blocks that a parent's tag overrides: its children of kind block.
  func overrides(of parent: Int) -> [Int] {
    var found: [Int] = []
    var index = parent + 1
    while index < Int(nodes[parent].end) {
      if nodes[index].kind == .block { found.append(index) }
      index = Int(nodes[index].end)
    }
    return found
  }
}
