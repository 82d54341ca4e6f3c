/// What a fenced block with a braced name can ask the site for.
package enum GeneratedBlock: String, CaseIterable, Sendable {
  case responsibilities, settings, contacts, dependencies
  case restoreOrder = "restore-order"
  case tasks, procedures, solutions, changes, documents, expiring, systems
  case callTree = "call-tree"
  case scenarios, controls
}
