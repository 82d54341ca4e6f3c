package import Diagnostics
internal import Text

extension TemplateSet {
  /// Everything that can be told without values: what parsing found, partials and blocks that do not exist, recursion
  /// that can never end.
  package func check() -> [Diagnostic] {
    var diagnostics = templates.flatMap(\.diagnostics)
    let blocks = reachableBlocks()
    for root in program.roots {
      for node in root {
        switch program.nodes[node].kind {
        case .partial: diagnostics += unknownPartial(node)
        case .parent: diagnostics += unknownPartial(node) + overrideProblems(node, blocks) + strayText(node)
        default: continue
        }
      }
    }
    return diagnostics + endlessRecursion()
  }

  private func unknownPartial(_ node: Int) -> [Diagnostic] {
    let name = program.name(of: node).text
    return contains(name) ? [] : [.unknownPartial(name, near: nearest(to: name, in: names), at: place(of: node))]
  }

  private func overrideProblems(_ parent: Int, _ blocks: [Set<String>]) -> [Diagnostic] {
    guard let target = index(of: program.name(of: parent).text) else { return [] }
    var seen: [String: Int] = [:]
    return program.overrides(of: parent).compactMap { node in
      let name = program.name(of: node).text
      if let first = seen[name] { return .duplicateBlock(name, first: place(of: first), at: place(of: node)) }
      seen[name] = node
      if blocks[target].contains(name) { return nil }
      return .unknownBlock(
        name, parent: program.name(of: parent).text, near: nearest(to: name, in: blocks[target].sorted()),
        at: place(of: node))
    }
  }

  /// Inside a parent's tag only blocks count.
  private func strayText(_ parent: Int) -> [Diagnostic] {
    var index = parent + 1
    while index < Int(program.nodes[parent].end) {
      let node = program.nodes[index]
      let bytes = program.bytes[Int(node.bytes.lowerBound)..<Int(node.bytes.upperBound)]
      let isBlank = node.kind == .text && bytes.allSatisfy { $0 <= 0x20 }
      if node.kind != .block, !isBlank {
        return [.textInParent(program.name(of: parent).text, at: place(of: index))]
      }
      index = Int(node.end)
    }
    return []
  }

  /// Of every template the names of the blocks in it and in what it inserts.
  private func reachableBlocks() -> [Set<String>] {
    let own = program.roots.map { root in
      Set(root.filter { program.nodes[$0].kind == .block }.map { program.name(of: $0).text })
    }
    let targets = templates.indices.map { template in
      program.roots[template].compactMap { node in target(of: node) }
    }
    return templates.indices.map { template in
      var found = own[template]
      var visited: Set<Int> = [template]
      var pending = targets[template]
      while let next = pending.popLast() {
        guard visited.insert(next).inserted else { continue }
        found.formUnion(own[next])
        pending += targets[next]
      }
      return found
    }
  }

  private func target(of node: Int) -> Int? {
    let kind = program.nodes[node].kind
    return kind == .partial || kind == .parent ? index(of: program.name(of: node).text) : nil
  }

  /// Partials that lead back to their own template without a section on the way that could end it.
  private func endlessRecursion() -> [Diagnostic] {
    let calls = templates.indices.map { unconditionalCalls(of: $0) }
    var diagnostics: [Diagnostic] = []
    for template in templates.indices {
      for call in calls[template] {
        var visited: Set<Int> = []
        var pending = [call.target]
        while let next = pending.popLast() {
          if visited.insert(next).inserted { pending += calls[next].map(\.target) }
        }
        if visited.contains(template) {
          diagnostics.append(.endlessRecursion(program.name(of: call.node).text, at: place(of: call.node)))
        }
      }
    }
    return diagnostics
  }

  private func unconditionalCalls(of template: Int) -> [(node: Int, target: Int)] {
    var calls: [(node: Int, target: Int)] = []
    var index = program.roots[template].lowerBound
    while index < program.roots[template].upperBound {
      if let target = target(of: index) { calls.append((index, target)) }
      index = Int(program.nodes[index].end)
    }
    return calls
  }
}
