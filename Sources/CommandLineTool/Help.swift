/// The texts of `--help`.
enum Help {
  static func text(for command: Arguments.Command?) -> String {
    switch command {
    case nil: overview
    case .build: build
    case .check: check
    case .explain: explain
    }
  }

  private static let overview = """
    draaiboek turns a folder of Markdown into the IT wiki of an organisation:
    checked, linked, readable without a server or a network.

    Usage: draaiboek COMMAND [OPTIONS]

    Commands:
      build      build the site into public/ and report every finding
      check      report every finding, write nothing
      explain    tell what a rule means and how to mend its findings

    Options:
      -h, --help       this text; after a command, the help of that command
          --version    the version

    Examples:
      draaiboek build
      draaiboek check --strict --format line
      draaiboek explain link/anchor-missing

    Exit code: 0 no error; 1 an error, or any finding with --strict;
    2 wrong usage, or nothing could be done.

    """

  private static let shared = """
      -s, --site DIR         the folder with site.yml and content/ (default: .)
      -j, --jobs N           how many pages at once (default: one per processor)
          --strict           a warning counts as an error
          --rule ID=LEVEL    error, warning, note or off for the findings of a rule
      -f, --format FORMAT    human, line, json or sarif (default: human)
          --color WHEN       auto, always or never (default: auto)
      -q, --quiet            no summary
      -v, --verbose          what was left out, and the time of each stage
      -h, --help             this text

    """

  private static let build = """
    Build the site, and report every finding.

    Usage: draaiboek build [OPTIONS]

    Options:
      -o, --output DIR       where the site is written (default: public in the site)
    \(shared)
    Only files that changed are written. A folder that draaiboek did not make,
    and that is not empty, is refused. The site is written also where there are
    errors; the exit code tells.

    Examples:
      draaiboek build
      draaiboek build --site /srv/wiki --output /srv/www/wiki
      draaiboek build --strict --format sarif > findings.sarif

    """

  private static let check = """
    Report every finding of a site, and write nothing.

    Usage: draaiboek check [OPTIONS]

    Options:
    \(shared)
    Examples:
      draaiboek check
      draaiboek check --rule html/unknown-tag=off

    """

  private static let explain = """
    Tell what a rule means, and how to mend its findings.

    Usage: draaiboek explain RULE...
           draaiboek explain --all

    Options:
      -s, --site DIR         a site, for its language (default: .)
          --all              every rule, with its severity
      -h, --help             this text

    Examples:
      draaiboek explain link/target-missing
      draaiboek explain --all

    """
}
