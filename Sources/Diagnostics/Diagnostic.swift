package import Text

/// One finding: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable {
  package let rule: Rule
  /// As reported; `Severities` has the last word.
  package let severity: Severity
  package let place: Place
  /// What is wrong, in the reader's words; one sentence without a full stop.
  package let message: Message
  /// Other places that belong to it: "'## Restore' is here".
  package let labels: [Label]
  /// How to mend it: "did you mean '#restore'?"
  package let help: Message?
  package let fix: Fix?

  package struct Label: Sendable {
    package let place: Place
    package let message: Message
    package init(_ message: Message, at place: Place) {
      self.place = place
      self.message = message
    }
  }

  /// A mechanical correction: each place becomes the text beside it.
  package struct Fix: Sendable {
    package let edits: [(place: Place, replacement: String)]
    package init(replacing place: Place, with replacement: String) { edits = [(place, replacement)] }
  }

  package init(
    _ rule: Rule, at place: Place, _ message: Message, severity: Severity? = nil, labels: [Label] = [],
    help: Message? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.message = message
    self.labels = labels
    self.help = help
    self.fix = fix
  }

  func with(severity: Severity) -> Diagnostic {
    Diagnostic(rule, at: place, message, severity: severity, labels: labels, help: help, fix: fix)
  }
}

extension Message {
  /// The question that follows a near miss, or nil where there is none.
  package static func didYouMean(_ candidate: String?) -> Message? {
    candidate.map {
      Message(
        en: "did you mean '\($0)'?", nl: "bedoelt u '\($0)'?", fr: "vouliez-vous dire « \($0) » ?",
        de: "meinten Sie „\($0)“?")
    }
  }
}
