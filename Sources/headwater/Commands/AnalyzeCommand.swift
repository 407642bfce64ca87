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
    let terminal = Terminal(isQuiet: options.output.quiet ?? false, speaking: options.job.logFormat)
    let run = try terminal.attempt { try options.configured() }
    let told = run.effective
    let choice = ReportChoice(formats: told.formats, output: told.output)
    let job = Job(
      run, output: choice.destination.folder,
      terminal: Terminal(isQuiet: told.isQuiet ?? false, speaking: told.logFormat))
    try job.terminal.attempt(failed: job.failed) {
      if !job.terminal.isQuiet { job.terminal.show(run.warnings, inputs: []) }
      let verdict = try report(run, choice, job)
      throw job.terminal.end(verdict.rawValue, verdict.exitCode)
    }
  }

  /// The work: everything it writes is written, and whoever asked is told, when this returns.
  private func report(_ configured: RunConfiguration, _ choice: ReportChoice, _ job: Job) throws -> Verdict {
    let told = configured.effective
    let reports = ReportSet(
      try choice.checked(), destination: choice.destination, drawing: told.drawing.scope)
    let line = ProgressLine(told.progress)
    var options = configured.options
    options.progress = line?.progress
    options.cacheTold = { job.terminal.show($0) }
    let waiting: (() -> Void)? = told.waits == true ? { job.terminal.sayWaiting() } : nil
    let run = try AnalysisRun(options, reports, waiting: waiting)
    defer { run.release() }
    let interruption = Interruption(of: run, job.terminal)
    defer { withExtendedLifetime(interruption) {} }
    let limits = job.watch(run)
    defer { limits?.stop() }
    let begun = try run.begin()
    if let standing = job.standing(run, begun) { return standing.manifest.verdict }
    let finished = try line.whileReading { () throws(AnalysisFailure) -> AnalysisRun.Finished in
      try run.analyse(begun)
    }
    let written = try run.write(finished)
    limits?.stop()
    job.terminal.show(written.advice, inputs: [])
    job.terminal.show(finished.result, written: written.paths)
    try History.append(finished.result)
    job.tell(finished.result, written: written.paths)
    return finished.result.verdict
  }
}
