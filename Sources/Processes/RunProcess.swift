internal import Glibc

/// Why a program gave no answer.
package enum ProcessError: Error {
  /// No program of that name on the PATH.
  case notFound
  case failed(status: Int32)
  case tooMuchOutput
}

/// Runs a program of the PATH, without a shell, and returns what it wrote to its standard output.
///
/// Its standard input and error are `/dev/null`. Output over the limit stops it.
package func run(
  _ program: String, _ arguments: [String], outputLimit: Int = 256 << 20
) throws(ProcessError) -> [UInt8] {
  var pipeEnds: [Int32] = [0, 0]
  guard unsafe pipe(&pipeEnds) == 0 else { throw .failed(status: errno) }
  // No other child that starts meanwhile may hold the ends open.
  for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let child = spawn(program, arguments, output: pipeEnds[1])
  close(pipeEnds[1])
  defer { close(pipeEnds[0]) }
  guard let child else { throw .notFound }
  let output = readAll(pipeEnds[0], limit: outputLimit)
  if output == nil { kill(child, SIGKILL) }
  var status: Int32 = 0
  while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  guard let output else { throw .tooMuchOutput }
  guard status == 0 else { throw .failed(status: status) }
  return output
}

private func spawn(_ program: String, _ arguments: [String], output: Int32) -> pid_t? {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
  unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) }
  unsafe words.append(nil)
  defer { unsafe words.forEach { unsafe free($0) } }
  var child: pid_t = 0
  let result = unsafe posix_spawnp(&child, program, &actions, nil, words, environ)
  return result == 0 ? child : nil
}

/// Nil where there is more than the limit.
private func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return output }
    output += buffer[..<count]
    if output.count > limit { return nil }
  }
}
