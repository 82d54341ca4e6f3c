import FoundationEssentials
import Glibc

/// The real program, beside the tests in the build folder.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folder = tests.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + folder + "/draaiboek"
  }()

  /// Runs it to its end; standard output and error go through files.
  static func run(_ arguments: [String], environment: [String: String] = [:], from folder: String? = nil) -> Result {
    let base = FileManager.default.temporaryDirectory.path + "/draaiboek-run-\(UUID().uuidString)"
    defer { for end in [".out", ".err"] { try? FileManager.default.removeItem(atPath: base + end) } }
    let child = start(arguments, output: base + ".out", errors: base + ".err", environment: environment, from: folder)
    let status = wait(child)
    return Result(status: status, output: text(base + ".out"), errors: text(base + ".err"))
  }

  static func start(
    _ arguments: [String], output: String = "/dev/null", errors: String = "/dev/null",
    environment: [String: String] = [:],
    from folder: String? = nil
  ) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // `env -C` starts a program in another folder.
    let words =
      ["env"] + (folder.map { ["-C", $0] } ?? [])
      + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + [path] + arguments
    var strings: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe strings.append(nil)
    defer { unsafe strings.forEach { unsafe free($0) } }
    var child: pid_t = 0
    unsafe posix_spawnp(&child, "env", &actions, nil, strings, environ)
    return child
  }

  /// The exit code; negative: the signal that ended it.
  static func wait(_ child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

/// A folder that is removed with its value.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/draaiboek-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = path + "/" + name
    let folder = "/" + file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  func read(_ name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }

  /// Every file with its bytes; hidden ones are the writer's own.
  func files() -> [String: Data] {
    var files: [String: Data] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      if name.split(separator: "/").last?.hasPrefix(".") ?? true { continue }
      var isFolder = false
      if FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder), !isFolder {
        files[name] = read(name)
      }
    }
    return files
  }
}
