package import Text

/// Everything that a site is made from, as it was at one moment.
package struct SourceTree: Sendable {
  /// `site.yml`, pages, CSV files, files of themes; and, with empty bytes, whatever a finding must be able to point at.
  package let files: SourceFiles
  package let siteFile: FileID
  package let pages: [FileID]
  /// The CSV files; each is an attachment as well.
  package let tables: [FileID]
  package let attachments: [Attachment]
  package let themeFiles: [FileID]
  package let leftOut: LeftOut
  /// Page → the day of its last commit, ISO.
  package let lastChanges: [FileID: String]

  /// A file that is published as it is.
  package struct Attachment: Sendable {
    package let file: FileID
    /// Relative to `content/`.
    package let path: String
    /// Where to copy it from.
    package let diskPath: String
    /// In bytes.
    package let size: Int
  }

  /// Files that are no part of the wiki, by reason.
  package struct LeftOut: Sendable {
    package var hidden: [String] = []
    package var backups: [String] = []
    package var locks: [String] = []
    package var conflicts: [String] = []

    package var count: Int { hidden.count + backups.count + locks.count + conflicts.count }
  }
}

extension SourceTree.LeftOut {
  /// Every path, by reason.
  package var all: [String] { hidden + backups + locks + conflicts }
}
