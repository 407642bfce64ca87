import ArgumentParser
import ExposureReports
import Foundation
import HeadwaterKit
import SupplyModel

/// What a person sees on standard error; standard output carries data only when asked.
struct Terminal: Sendable {
  let isQuiet: Bool
  /// Speaks to machines instead; nil for people.
  var log: RunLog?

  init(isQuiet: Bool, speaking format: Configuration.LogFormat? = nil) {
    self.isQuiet = isQuiet
    log = format == .json ? RunLog(isQuiet: isQuiet) : nil
  }

  private var style: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb" || isatty(2) == 0
    return isPlain ? .plain : .coloured
  }

  /// For data on standard output.
  static var outputStyle: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb" || isatty(1) == 0
    return isPlain ? .plain : .coloured
  }

  /// Problems first, the summary last, where the eye is.
  func show(_ result: AnalysisResult, written: [String]) {
    if let log { return log.finished(result, written: written) }
    guard !(isQuiet && result.verdict == .passed) else { return }
    print(RunWords.text(result, style, written: written))
  }

  /// Reports that stand as they are: what was said when they were written, and that nothing has changed since.
  func show(_ standing: StandingSet) {
    if let log { return log.stands(standing) }
    guard !(isQuiet && standing.manifest.verdict == .passed) else { return }
    let words = style == .plain ? standing.words.plain : standing.words.coloured
    print("\(words)\n\(StandingText.text(for: standing.paths))\n")
  }

  /// Does a command's work; a failure is shown, and ends the command with its exit code.
  ///
  /// - Parameter failed: told of the failure once it was shown, with the same words.
  func attempt<Result>(
    failed: (_ lines: [String], _ exitCode: Int32) -> Void = { _, _ in }, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let failure as AnalysisFailure {
      show(failure)
      failed(lines(failure.diagnostics, inputs: failure.inputs), failure.exitCode)
      throw end("not-finished", failure.exitCode)
    } catch let failure as OutputFailure {
      show(failure)
      if !failure.isHeld { failed(lines(failure.log, inputs: []), failure.exitCode) }
      throw end("not-finished", failure.exitCode)
    } catch let run as UnrecordedRun {
      show(run)
      failed(lines(run.diagnostics, inputs: []), ExitCode.failure.rawValue)
      throw end("not-finished", ExitCode.failure.rawValue)
    }
  }

  func sayWaiting() {
    if let log { return log.event("waiting", "another run holds the output folder; waiting for it to end") }
    if !isQuiet { print("another run holds the output folder; waiting for it to end\n") }
  }

  func show(_ run: UnrecordedRun) {
    show(run.diagnostics, inputs: [])
    say("not finished: the reports stand, but the history lacks this run; the next will tell it again")
  }

  /// The last word of a log, and what the command throws to end.
  func end(_ outcome: String, _ exitCode: Int32) -> ExitCode {
    log?.end(outcome, exitCode: exitCode)
    if exitCode != 0 { log?.lines.release() }
    return ExitCode(exitCode)
  }

  func show(_ failure: AnalysisFailure) {
    show(failure.diagnostics, inputs: failure.inputs)
    say(
      failure.reason == .nothingRecognised
        ? "verdict: INCONCLUSIVE  nothing was analysed; earlier reports were left as they are"
        : Self.notFinished)
  }

  func show(_ failure: OutputFailure) {
    show(failure.log, inputs: [])
    say(Self.notFinished)
  }

  private static let notFinished =
    "not finished: nothing may be concluded; earlier reports were left as they are"

  /// The verdict of a run that has no result.
  private func say(_ outcome: String) {
    guard let log else { return print(outcome + "\n") }
    log.event("not-finished", outcome, level: .critical)
    log.next(["do what the hints above say, then run the same command again"])
  }

  /// A problem beside the run itself, which is told even when the run passed and is quiet.
  func warn(_ diagnostic: Diagnostic) {
    log?.lines.release()
    var problems = DiagnosticLog()
    problems.report(diagnostic)
    show(problems, inputs: [])
  }

  private func lines(_ log: DiagnosticLog, inputs: [InputDocument]) -> [String] {
    DiagnosticPage(log, inputs: inputs).text(style: .plain).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  /// What was looked at, and what waits for somebody.
  func show(_ matching: Matching) {
    let strong = matching.pairs.count { $0.band == "strong" }
    print(
      "\(matching.pairs.count) pairs to judge, \(strong) of them strong; "
        + "\(matching.parties) parties, \(matching.compared) pairs of names compared, "
        + "\(matching.judged) judged before\n")
  }

  /// How many mappings were proposed, and what to do with them.
  func show(_ proposed: ProposedMappings, in output: String) {
    let (count, open) = (proposed.proposals.count, proposed.decisions)
    let them = count == 1 ? "it" : "them"
    print(
      "\(count) \(count == 1 ? "mapping" : "mappings") proposed, "
        + (open == 0 ? "nothing left to decide" : "\(open) left to decide") + "\n"
        + "next: look \(them) over, "
        + (output == "-" ? "put \(them) into headwater.toml, " : "keep \(output) beside the inputs, ")
        + "then 'headwater check'\n")
  }

  /// What became of the cache: of interest to whoever watches, and no part of any result.
  func show(_ cache: DocumentCache.Outcome) {
    if let problem = cache.problem {
      var log = DiagnosticLog()
      log.report(problem)
      show(log, inputs: [])
    }
    let words = "cache: \(cache.taken) files as they were, \(cache.read) read"
    if let run = self.log {
      return run.event("cache", words, ["taken": cache.taken, "read": cache.read])
    }
    if !isQuiet { print(words + "\n") }
  }

  func show(_ log: DiagnosticLog, inputs: [InputDocument]) {
    guard !log.items.isEmpty else { return }
    if let run = self.log { return run.diagnostics(log, inputs: inputs) }
    print(RunWords.text(log, inputs: inputs, style))
  }

  /// Data, to standard output.
  static func write(_ text: String) throws(OutputFailure) {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard AtomicFile.writeAll(bytes, to: 1) else { throw OutputFailure(path: "standard output") }
  }

  private func print(_ text: String) { _ = AtomicFile.writeAll(Array(text.utf8), to: 2) }
}

extension OutputFailure {
  /// As a diagnostic, with what to do.
  var log: DiagnosticLog {
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        "output-failed", .error, "'\(path)' could not be written: \(reason)", hint: hint))
    return log
  }
}
