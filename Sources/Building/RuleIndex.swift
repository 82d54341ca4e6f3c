internal import Cataloging
internal import Checking
package import Diagnostics
internal import Markdown
internal import Parsing
internal import Reading
internal import Resolving
internal import Templates
internal import YAML

/// Every rule of the program.
package enum RuleIndex {
  /// Sorted by id.
  package static let all: [Rule] =
    (ReadingRules.all + YAMLRules.all + ParsingRules.all + MarkdownRules.all + CatalogingRules.all + ResolvingRules.all
    + CheckingRules.all + TemplateRules.all).sorted { $0.id < $1.id }
}
