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

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Policy") var gate: GateOptions
  @Option(
    help: ArgumentHelp("Result of an earlier analysis: what is new since is said.", valueName: "result.json"),
    completion: .file(extensions: ["json"]))
  var baseline: String?
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Job") var job: JobOptions
  @OptionGroup(title: "Drawing (dot, svg)") var drawing: DrawingOptions

  func validate() throws { try input.requireInputs() }

  func run() throws {
    let options = try options()
    let job = Job(
      options, limits: self.job.limits, output: output.destination.folder,
      terminal: self.job.terminal(isQuiet: output.quiet))
    try job.terminal.attempt(failed: job.failed) {
      let verdict = try report(options, job)
      throw job.terminal.end(verdict.rawValue, verdict.exitCode)
    }
  }

  /// The work: everything it writes is written, and whoever asked is told, when this returns.
  private func report(_ options: AnalysisOptions, _ job: Job) throws -> Verdict {
    let reports = ReportSet(try output.formats(), destination: output.destination, drawing: drawing.scope)
    let line = ProgressLine(input.progress)
    var options = options
    options.progress = line?.progress
    let waiting: (() -> Void)? = output.wait ? { job.terminal.sayWaiting() } : nil
    let run = try AnalysisRun(options, reports, waiting: waiting)
    defer { run.release() }
    let interruption = Interruption(of: run, job.terminal)
    defer { withExtendedLifetime(interruption) {} }
    let limits = job.watch(run)
    defer { limits?.stop() }
    let finished = try line.whileReading { () throws(AnalysisFailure) -> AnalysisRun.Finished in
      try run.analyse()
    }
    let written = try run.write(finished)
    limits?.stop()
    job.terminal.show(written.advice, inputs: [])
    job.terminal.show(finished.result, written: written.paths)
    job.tell(finished.result, written: written.paths)
    return finished.result.verdict
  }

  private func options() throws -> AnalysisOptions {
    var options = input.options()
    options.policy = gate.policy
    options.failOn = gate.failOn
    options.detail = output.detail
    options.baseline = baseline
    return options
  }
}
