import Foundation
import HeadwaterKit

/// Ctrl-C, and a scheduler that ends a job: the run stops at once, and leaves the old reports as they were.
final class Interruption {
  private let signals: [any DispatchSourceSignal]

  /// Watches until it is released.
  init(of run: AnalysisRun) {
    signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: Self.queue)
      source.setEventHandler { @Sendable in run.abandon { Self.end(number) } }
      source.resume()
      return source
    }
  }

  private static let queue = DispatchQueue(label: "interruption")

  /// Not finished: exit 1, whatever the signal.
  private static func end(_ number: Int32) {
    let name = number == SIGINT ? "SIGINT" : "SIGTERM"
    Terminal.say(
      "\nerror[interrupted]: the run was told to stop (\(name))\n\n"
        + "not finished: nothing may be concluded; earlier reports were left as they are\n")
    _exit(1)
  }
}
