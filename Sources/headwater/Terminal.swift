import ArgumentParser
import ExposureReports
import Foundation
import HeadwaterKit
import SupplyModel

/// What a person sees on standard error; standard output carries data only when asked.
struct Terminal: Sendable {
  let isQuiet: Bool

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
    guard !(isQuiet && result.verdict == .passed) else { return }
    show(result.diagnostics, inputs: result.inputs)
    print(TerminalSummary.text(for: result, style: style, wrote: written))
  }

  /// Does a command's work; a failure is shown, and ends the command with its exit code.
  func attempt<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let failure as AnalysisFailure {
      show(failure)
      throw ExitCode(failure.exitCode)
    } catch let failure as OutputFailure {
      show(failure)
      throw ExitCode(failure.exitCode)
    }
  }

  func show(_ failure: AnalysisFailure) {
    show(failure.diagnostics, inputs: failure.inputs)
    print(
      failure.reason == .nothingRecognised
        ? "verdict: INCONCLUSIVE  nothing was analysed; earlier reports were left as they are\n"
        : "not finished: nothing may be concluded; earlier reports were left as they are\n")
  }

  func show(_ failure: OutputFailure) {
    print("error[output-failed]: '\(failure.path)' could not be written: \(failure.reason)\n")
    print("not finished: nothing may be concluded; earlier reports were left as they are\n")
  }

  /// What was looked at, and what waits for somebody.
  func show(_ matching: Matching) {
    let strong = matching.pairs.count { $0.band == "strong" }
    print(
      "\(matching.pairs.count) pairs to judge, \(strong) of them strong; "
        + "\(matching.parties) parties, \(matching.compared) pairs of names compared, "
        + "\(matching.judged) judged before\n")
  }

  /// What became of the cache: of interest to whoever watches, and no part of any result.
  func show(_ cache: DocumentCache.Outcome) {
    if let problem = cache.problem {
      var log = DiagnosticLog()
      log.report(problem)
      show(log, inputs: [])
    }
    if !isQuiet { print("cache: \(cache.taken) files as they were, \(cache.read) read\n") }
  }

  func show(_ log: DiagnosticLog, inputs: [InputDocument]) {
    guard !log.items.isEmpty else { return }
    print(DiagnosticPage(log, inputs: inputs).text(style: style) + "\n")
  }

  /// Data, to standard output.
  static func write(_ text: String) throws(OutputFailure) {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard AtomicFile.writeAll(bytes, to: 1) else { throw OutputFailure(path: "standard output") }
  }

  private func print(_ text: String) {
    _ = AtomicFile.writeAll(Array(text.utf8), to: 2)
  }
}
