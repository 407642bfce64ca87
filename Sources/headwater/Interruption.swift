import Foundation
import HeadwaterKit
import SupplyModel

/// Ctrl-C, and a scheduler that ends a job: the run stops at once, and leaves the old reports as they were.
final class Interruption {
  private let signals: [any DispatchSourceSignal]

  /// Watches until it is released.
  init(of run: AnalysisRun, _ terminal: Terminal) {
    signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: Self.queue)
      source.setEventHandler { @Sendable in run.abandon { Self.end(number, terminal) } }
      source.resume()
      return source
    }
  }

  private static let queue = DispatchQueue(label: "interruption")

  /// Not finished: exit 1, whatever the signal.
  private static func end(_ number: Int32, _ terminal: Terminal) {
    let name = number == SIGINT ? "SIGINT" : "SIGTERM"
    let failure = AnalysisFailure(
      Diagnostic(
        "interrupted", .error, "the run was told to stop (\(name))",
        hint: "see who stopped it: a person, a scheduler's time limit, or the machine going down"))
    terminal.show(failure)
    _exit(terminal.end("not-finished", failure.exitCode).rawValue)
  }
}
