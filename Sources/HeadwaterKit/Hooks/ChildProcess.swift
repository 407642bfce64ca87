import Foundation
import Glibc

/// A program run to its end within bounded time, its input and output in files without a name, so that nobody waits for a
/// pipe.
struct ChildProcess {
  private let command: [String]
  private let environment: [String: String]
  private let input: [UInt8]

  init(_ command: [String], environment: [String: String], input: [UInt8]) {
    (self.command, self.environment, self.input) = (command, environment, input)
  }

  struct Outcome {
    /// `exited with 3`; nil when it exited with 0.
    var failure: String?
    /// The end of what it wrote, one line.
    var lastWords: String?
  }

  /// Whatever it started goes with it when its time is up.
  func run(seconds: Int) -> Outcome {
    guard let files = StandardFiles(input: input) else {
      return Outcome(failure: "could not be given its input, \(String(cString: strerror(errno)))")
    }
    defer { files.close() }
    let (code, child) = spawn(files)
    guard code == 0 else {
      return Outcome(failure: "could not be started, \(String(cString: strerror(code)))")
    }
    let status = wait(for: child, seconds: seconds)
    return Outcome(failure: failure(status, seconds: seconds), lastWords: files.lastWords)
  }

  /// - Returns: 0 and its process id, or an error.
  private func spawn(_ files: StandardFiles) -> (code: Int32, child: pid_t) {
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in [(0, files.input), (1, files.output), (2, files.output)] {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(descriptor))
    }
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let words = command.map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var child = pid_t()
    return (posix_spawnp(&child, command[0], &actions, &attributes, words, settings), child)
  }

  /// A group of its own, to be ended as a whole; and it may be interrupted, which this process perhaps may not.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  /// - Returns: its wait status; nil when it had to be ended.
  private func wait(for child: pid_t, seconds: Int) -> Int32? {
    if let status = ended(child, within: seconds) { return status }
    kill(-child, SIGTERM)
    let isGone = ended(child, within: 2) != nil
    // Also those of its group that would not listen.
    kill(-child, SIGKILL)
    if !isGone { while waitpid(child, nil, 0) < 0 && errno == EINTR {} }
    return nil
  }

  private func ended(_ child: pid_t, within seconds: Int) -> Int32? {
    let start = ContinuousClock.now
    var (status, pause): (Int32, UInt32) = (0, 1000)
    while true {
      let found = waitpid(child, &status, WNOHANG)
      if found == child || (found < 0 && errno != EINTR) { return status }
      if ContinuousClock.now - start > .seconds(seconds) { return nil }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
  }

  private func failure(_ status: Int32?, seconds: Int) -> String? {
    guard let status else { return "took longer than \(seconds) s and was ended" }
    let signal = status & 0x7F
    if signal != 0 { return "was ended by signal \(signal)" }
    let code = status >> 8 & 0xFF
    return code == 0 ? nil : "exited with \(code)"
  }
}
