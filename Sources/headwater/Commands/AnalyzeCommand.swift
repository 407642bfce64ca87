import ArgumentParser
import HeadwaterKit
import SupplyModel

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Read, resolve, screen, and report by which chains risk reaches the buyer.",
    discussion: """
      EXAMPLES
        headwater analyze Samples/hospital
        headwater analyze Samples/hospital --format json --output -
        headwater analyze Samples/hospital --format xlsx,sarif --output out
        headwater analyze Samples/hospital --format svg --focus shunhai --depth 2
        headwater analyze tables/ invoices/ --buyer "St. Elsewhere" --lists lists/ --fail-on critical
      """)

  @OptionGroup var options: AnalyzeOptions

  func validate() throws { try options.input.requireInputs() }

  func run() throws {
    let terminal = Terminal(isQuiet: options.output.quiet ?? false)
    let run = try terminal.attempt { try options.configured() }
    try report(run)
  }

  private func report(_ run: RunConfiguration) throws {
    let terminal = Terminal(isQuiet: run.effective.isQuiet ?? false)
    try terminal.attempt {
      if !terminal.isQuiet { terminal.show(run.warnings, inputs: []) }
      let verdict = try report(run, terminal)
      throw ExitCode(verdict.exitCode)
    }
  }

  /// The job: everything it writes is written when this returns.
  private func report(_ configured: RunConfiguration, _ terminal: Terminal) throws -> Verdict {
    let told = configured.effective
    let choice = ReportChoice(formats: told.formats, output: told.output)
    let reports = ReportSet(
      try choice.checked(), destination: choice.destination, drawing: told.drawing.scope)
    let line = ProgressLine(told.progress)
    var options = configured.options
    options.progress = line?.progress
    let waiting: (() -> Void)? = told.waits == true ? { terminal.sayWaiting() } : nil
    let run = try AnalysisRun(options, reports, waiting: waiting)
    defer { run.release() }
    let interruption = Interruption(of: run)
    defer { withExtendedLifetime(interruption) {} }
    let finished = try line.whileReading { () throws(AnalysisFailure) -> AnalysisRun.Finished in
      try run.analyse()
    }
    let written = try run.write(finished)
    terminal.show(written.advice, inputs: [])
    terminal.show(finished.result, written: written.paths)
    try History.append(finished.result)
    return finished.result.verdict
  }
}
