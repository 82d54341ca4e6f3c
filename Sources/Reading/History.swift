internal import Processes

/// Asks git for the day of the last commit of every file: path relative to the folder → ISO date.
///
/// Nil outside a repository and without git. One process answers for the whole tree.
func lastCommitDays(in site: String) -> [String: String]? {
  let format = "--format=%x01%cs"
  guard
    let output = try? run(
      "git",
      [
        "-C", site, "-c", "core.quotepath=off", "log", format, "--name-only", "-z", "--no-renames", "--relative", "--",
        ".",
      ])
  else { return nil }
  var days: [String: String] = [:]
  var day = ""
  for field in output.split(separator: 0) {
    var rest = field
    // `\u{1}2026-11-23`, then a line feed before the first name of the commit.
    while let mark = rest.firstIndex(of: 1) {
      day = String(decoding: rest[(mark + 1)...].prefix(10), as: UTF8.self)
      rest = rest[(mark + 1)...].dropFirst(10)
    }
    while rest.first == 0x0A { rest = rest.dropFirst() }
    if rest.isEmpty { continue }
    let path = String(decoding: rest, as: UTF8.self)
    if days[path] == nil { days[path] = day }
  }
  return days
}
