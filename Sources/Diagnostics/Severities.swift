internal import Text

/// What a site and the command line make of the rules: which are errors, which are silent.
package struct Severities: Sendable {
  private let overrides: [String: Severity]
  private let isStrict: Bool

  /// - Parameters:
  ///   - overrides: rule id → severity; of a rule that is an error by nature it is left out of account.
  ///   - isStrict: every warning is an error.
  package init(overrides: [String: Severity] = [:], isStrict: Bool = false) {
    self.overrides = overrides
    self.isStrict = isStrict
  }

  package func severity(of diagnostic: Diagnostic) -> Severity {
    guard diagnostic.severity != .error else { return .error }
    let severity = overrides[diagnostic.rule.id] ?? diagnostic.severity
    return isStrict && severity == .warning ? .error : severity
  }

  /// The findings to report: adjusted, the silent ones left out, sorted by path, offset and rule, no two the same.
  package func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    let adjusted = diagnostics.compactMap { diagnostic -> Diagnostic? in
      let severity = severity(of: diagnostic)
      return severity == .off ? nil : diagnostic.with(severity: severity)
    }
    let sorted = adjusted.sorted { $0.sortKey < $1.sortKey }
    return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1].sortKey != $0.element.sortKey }
      .map(\.element)
  }
}

extension Diagnostic {
  /// A total order: equal keys mean the same finding.
  fileprivate struct SortKey: Comparable {
    let file: Int32
    let start: Int
    let end: Int
    let rule: String
    let message: String

    static func < (a: SortKey, b: SortKey) -> Bool {
      (a.file, a.start, a.end, a.rule, a.message) < (b.file, b.start, b.end, b.rule, b.message)
    }
  }

  fileprivate var sortKey: SortKey {
    SortKey(
      file: place.file.index, start: place.range.lowerBound, end: place.range.upperBound, rule: rule.id,
      message: message.en)
  }
}
