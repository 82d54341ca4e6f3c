package import Diagnostics
internal import Cataloging
internal import Model
internal import Parsing
package import Resolving
internal import Text

/// A check of the whole site: it looks, and says what it finds.
struct SiteCheck: Sendable {
  let run: @Sendable (ResolvedSite) -> [Diagnostic]
}

package enum CheckingRules {
  /// One rule, one file; each is here with its check.
  static let checks: [SiteCheck] = [dependencyOnItself]

  package static let all: [Rule] = [.dependsOnItself]
}

/// Runs every check.
package func check(_ site: ResolvedSite) -> [Diagnostic] { CheckingRules.checks.flatMap { $0.run(site) } }
