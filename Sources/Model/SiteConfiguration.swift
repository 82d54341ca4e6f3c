package import Text

/// What `site.yml` says, with the default of every key that it leaves out.
package struct SiteConfiguration: Sendable {
  package var title: String
  package var organisation: String
  package var language: Language
  /// ISO 3166-1, two letters.
  package var country: String
  /// Ends in `/`; nil where the site's address is not known.
  package var baseURL: String?
  /// The folder under `themes/` whose files override those of the default theme.
  package var theme: String
  /// Roles of the site's own beside `responsible` and `backup_responsible`: keys of a system page.
  package var roles: [Located<String>]
  /// The systems that this documentation itself stands on.
  package var hostedOn: [Reference]
  /// Keys of front matter to leave alone; `ms.*` stands for every key that begins with `ms.`.
  package var ignoredKeys: [String]
  /// A key of the site's own → the key that it stands for.
  package var keyAliases: [String: Key]
  /// Rule id → the severity it gets here.
  package var rules: [Located<(id: String, severity: String)>]
  /// The day that counts as today, so that examples and tests do not age; nil: the day of the build.
  package var today: CalendarDate?
  /// The address of a page's source, with `{path}` where its path goes.
  package var editURL: String?
  /// The keys whose use comes with other commands, kept as they stand.
  package var others: [(key: String, value: FreeValue)]

  package init() {
    title = "Wiki"
    organisation = ""
    language = .dutch
    country = "BE"
    theme = "default"
    roles = []
    hostedOn = []
    ignoredKeys = []
    keyAliases = [:]
    rules = []
    others = []
  }
}
