package import Text

/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case error, warning, note, off

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    case .off: 3
    }
  }

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// One kind of finding: what `draaiboek explain` tells about.
package struct Rule: Sendable {
  /// `area/kebab-name`; stable, since writers put it into `site.yml` and into `accepted`.
  package let id: String
  /// An error cannot be adjusted, a warning or note can.
  package let severity: Severity
  /// What is wrong, in half a sentence.
  package let title: Message
  /// Why it matters and how to mend it, with an example.
  package let help: Message
  /// True where its findings are errors in some pages, whatever `site.yml` says: a broken link in an emergency procedure.
  package let isErrorInEmergencies: Bool

  package init(_ id: String, _ severity: Severity, title: Message, help: Message, isErrorInEmergencies: Bool = false) {
    self.id = id
    self.severity = severity
    self.title = title
    self.help = help
    self.isErrorInEmergencies = isErrorInEmergencies
  }
}

extension Rule: Hashable {
  package static func == (a: Rule, b: Rule) -> Bool { a.id == b.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
