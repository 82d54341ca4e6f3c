internal import Diagnostics
internal import Text

/// Wrong usage: what is wrong, in words.
struct UsageError: Error {
  let message: String
}

/// What was asked for on the command line.
struct Arguments {
  enum Command: String, CaseIterable { case build, check, explain }

  enum Color: String, CaseIterable { case auto, always, never }

  var command: Command?
  var operands: [String] = []
  var site = "."
  var output: String?
  var jobs: Int?
  var isStrict = false
  var format = Report.Format.human
  var color = Color.auto
  var severities: [String: Severity] = [:]
  var isQuiet = false
  var isVerbose = false
  var wantsHelp = false
  var wantsVersion = false
  var wantsAll = false

  private static let withValue = [
    "--site": "-s", "--output": "-o", "--jobs": "-j", "--format": "-f", "--color": "", "--rule": "",
  ]
  private static let flags = [
    "--strict": "", "--quiet": "-q", "--verbose": "-v", "--help": "-h", "--version": "", "--all": "",
  ]

  /// Reads GNU style: `--output DIR`, `--output=DIR`, `-o DIR`, `-oDIR`, `-qv`; `--` ends the options.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        for operand in rest { try add(operand) }
        return
      }
      if word.hasPrefix("--") {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        try set(parts[0], value: parts.count == 2 ? parts[1] : nil, &rest)
      } else if word.hasPrefix("-"), word.count > 1 {
        try readShort(word.dropFirst(), &rest)
      } else {
        try add(word)
      }
    }
  }

  private mutating func add(_ word: String) throws(UsageError) {
    guard command == nil else { return operands.append(word) }
    guard let command = Command(rawValue: word) else {
      throw UsageError(
        message: "there is no command '\(word)'" + Arguments.hint(word, Command.allCases.map(\.rawValue)))
    }
    self.command = command
  }

  private mutating func readShort(_ letters: Substring, _ rest: inout ArraySlice<String>) throws(UsageError) {
    var letters = letters
    while let letter = letters.popFirst() {
      let short = "-\(letter)"
      if let name = Arguments.flags.first(where: { $0.value == short })?.key {
        try set(name, value: nil, &rest)
      } else if let name = Arguments.withValue.first(where: { $0.value == short })?.key {
        return try set(name, value: letters.isEmpty ? nil : String(letters), &rest)
      } else {
        throw UsageError(message: "there is no option '\(short)'")
      }
    }
  }

  private mutating func set(_ name: String, value: String?, _ rest: inout ArraySlice<String>) throws(UsageError) {
    if Arguments.flags[name] != nil {
      guard value == nil else { throw UsageError(message: "'\(name)' takes no value") }
      return setFlag(name)
    }
    guard Arguments.withValue[name] != nil else {
      let names = Arguments.flags.keys.sorted() + Arguments.withValue.keys.sorted()
      throw UsageError(message: "there is no option '\(name)'" + Arguments.hint(name, names))
    }
    guard let value = value ?? rest.popFirst() else { throw UsageError(message: "'\(name)' wants a value") }
    try setValue(name, value)
  }

  private mutating func setFlag(_ name: String) {
    switch name {
    case "--strict": isStrict = true
    case "--quiet": isQuiet = true
    case "--verbose": isVerbose = true
    case "--help": wantsHelp = true
    case "--version": wantsVersion = true
    default: wantsAll = true
    }
  }

  private mutating func setValue(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "--site": site = value
    case "--output": output = value
    case "--jobs":
      guard let count = Int(value), (1...1024).contains(count) else {
        throw UsageError(message: "'--jobs' wants a number from 1 to 1024")
      }
      jobs = count
    case "--format": format = try choice(value, of: name)
    case "--color": color = try choice(value, of: name)
    default:
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let severity = Severity(rawValue: parts[1]) else {
        throw UsageError(message: "'--rule' wants ID=error, ID=warning, ID=note or ID=off")
      }
      severities[parts[0]] = severity
    }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ value: String, of name: String)
    throws(UsageError) -> Choice
  {
    if let choice = Choice(rawValue: value) { return choice }
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageError(message: "'\(name)' wants one of: \(all)")
  }

  private static func hint(_ word: String, _ candidates: [String]) -> String {
    nearest(to: word, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
