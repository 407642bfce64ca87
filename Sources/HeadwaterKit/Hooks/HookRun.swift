import ExposureReports
import Foundation
import SupplyModel

/// One call of a hook: which command, what it is told, and what came of it.
package struct HookRun: Sendable {
  package let event: Hooks.Event
  package let command: [String]
  let environment: [String: String]
  /// On the command's standard input: a message that a mail program can send.
  let message: [UInt8]
  let patience: Int

  /// The calls a finished run makes, in order.
  package static func all(
    _ hooks: Hooks, _ result: AnalysisResult, exitCode: Int32, output: String?, written: [String]
  ) -> [HookRun] {
    var environment = [
      "HEADWATER_RUN_VERDICT": result.verdict.rawValue, "HEADWATER_RUN_EXIT_CODE": "\(exitCode)",
      "HEADWATER_RUN_AS_OF": "\(result.asOf)", "HEADWATER_RUN_BUYER": result.buyer.id,
      "HEADWATER_RUN_CHANGES": "\(result.changes?.changes.count ?? 0)",
    ]
    environment["HEADWATER_RUN_OUTPUT"] = output
    environment["HEADWATER_RUN_RESULT"] = written.first { $0.hasSuffix("/result.json") }
    environment["HEADWATER_RUN_DIGEST"] = written.first { $0.contains("/digest.") }
    let message = DigestMail().bytes(of: result)
    return Hooks.events(of: result).compactMap {
      HookRun(hooks, $0, environment, message: message)
    }
  }

  /// The call of a run that did not finish; nil without such a hook.
  package static func failed(
    _ hooks: Hooks, _ lines: [String], exitCode: Int32, output: String?
  ) -> HookRun? {
    var environment = ["HEADWATER_RUN_VERDICT": "not-finished", "HEADWATER_RUN_EXIT_CODE": "\(exitCode)"]
    environment["HEADWATER_RUN_OUTPUT"] = output
    return HookRun(hooks, .failed, environment, message: FailureMail.bytes(lines))
  }

  private init?(
    _ hooks: Hooks, _ event: Hooks.Event, _ environment: [String: String], message: [UInt8]
  ) {
    guard let command = hooks.commands[event] else { return nil }
    (self.event, self.command, self.message, patience) = (event, command, message, hooks.patience)
    self.environment = environment.merging(["HEADWATER_RUN_EVENT": event.rawValue]) { $1 }
  }

  /// Runs the command to its end, or until its time is up.
  ///
  /// - Returns: nil when it did what it should; else what to say about it.
  package func run() -> Diagnostic? {
    let outcome = ChildProcess(command, environment: environment, input: message).run(seconds: patience)
    guard let failure = outcome.failure else { return nil }
    let name = command.map(Self.quoted).joined(separator: " ")
    return Diagnostic(
      "hook-failed", .error, "the hook for '\(event.rawValue)' \(failure): \(name)",
      excerpt: outcome.lastWords,
      hint: "nobody may have been told of this run; its verdict and exit code stand all the same")
  }

  private static func quoted(_ word: String) -> String {
    word.contains { " '\"\\".contains($0) } || word.isEmpty ? "\"\(word)\"" : word
  }
}
