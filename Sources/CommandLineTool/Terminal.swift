internal import FoundationEssentials
internal import Glibc

/// Standard output and error, and what is known about who watches them.
enum Terminal {
  static func print(_ text: String, toError: Bool = false) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(toError ? 2 : 1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // The reader has gone: nobody is left to tell.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  static var isOutputWatched: Bool { isatty(1) == 1 }
  static var isErrorWatched: Bool { isatty(2) == 1 }

  /// Never with NO_COLOR, whatever it holds.
  static func wantsColor(_ choice: Arguments.Color) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isOutputWatched && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
  }

  /// The stage that has begun, on the line where the one before stood.
  @Sendable static func showProgress(_ stage: String) { print("\r\u{1B}[K\(stage)…", toError: true) }

  static func clearLine() { print("\r\u{1B}[K", toError: true) }

  static var processorCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}

enum Paths {
  /// Absolute and without links, as far as the path exists.
  static func real(_ path: String) -> String {
    if let resolved = unsafe realpath(path, nil) {
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      return path.hasPrefix("/") ? path : real(".") + "/" + path
    }
    return real(String(path[..<slash])) + path[slash...]
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
