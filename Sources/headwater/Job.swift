import Foundation
import HeadwaterKit
import SupplyModel

/// What goes on around a run: its limits while it works, its hooks when it has ended, its log throughout.
struct Job: Sendable {
  let terminal: Terminal
  private let hooks: Hooks
  private let limits: RunLimits
  private let output: String?

  init(_ run: RunConfiguration, output: String?, terminal: Terminal) {
    (self.terminal, self.output) = (terminal, output)
    hooks = run.effective.hooks
    limits = RunLimits(time: run.effective.maxTime, memory: run.effective.maxMemory)
    terminal.log?.started(run.options, output: output)
  }

  /// Beyond a limit the process ends as a run that did not finish, unless its new reports stand already.
  func watch(_ run: AnalysisRun) -> LimitWatch? {
    LimitWatch(limits) { problem in
      run.abandon {
        let failure = AnalysisFailure(problem)
        terminal.show(failure)
        failed(["error[\(problem.slug)]: \(problem.message)"], failure.exitCode)
        _exit(terminal.end("not-finished", failure.exitCode).rawValue)
      }
    }
  }

  /// Reports that stand because nothing has changed since they were written, told again. Whoever is to be told of a
  /// result is told by a run that has one.
  func standing(_ run: AnalysisRun, _ begun: AnalysisRun.Begun) -> StandingSet? {
    guard hooks.commands.isEmpty, let standing = run.standing(begun) else { return nil }
    terminal.show(standing)
    return standing
  }

  /// Tells those who asked to be told of such a result.
  func tell(_ result: AnalysisResult, written: [String]) {
    let calls = HookRun.all(
      hooks, result, exitCode: result.verdict.exitCode, output: output, written: written)
    for call in calls { run(call) }
  }

  func failed(_ lines: [String], _ exitCode: Int32) {
    guard let call = HookRun.failed(hooks, lines, exitCode: exitCode, output: output) else { return }
    run(call)
  }

  private func run(_ call: HookRun) {
    if let problem = call.run() { return terminal.warn(problem) }
    terminal.log?.event(
      "hook-ended", "the hook for '\(call.event.rawValue)' ended well",
      ["hook": call.event.rawValue, "command": call.command])
  }
}
