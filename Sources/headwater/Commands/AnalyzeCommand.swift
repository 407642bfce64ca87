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
  @Option(
    help: ArgumentHelp(
      "History of earlier runs: the last one is the baseline, and this run is added.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var history: String?
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Drawing (dot, svg)") var drawing: DrawingOptions

  func validate() throws { try input.requireInputs() }

  func run() throws {
    let terminal = Terminal(isQuiet: output.quiet)
    try terminal.attempt {
      let verdict = try report(terminal)
      throw ExitCode(verdict.exitCode)
    }
  }

  /// The job: everything it writes is written when this returns.
  private func report(_ terminal: Terminal) throws -> Verdict {
    let reports = ReportSet(try output.formats(), destination: output.destination, drawing: drawing.scope)
    let line = ProgressLine(input.progress)
    var options = try options()
    options.progress = line?.progress
    let waiting: (() -> Void)? = output.wait ? { terminal.sayWaiting() } : nil
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

  private func options() throws -> AnalysisOptions {
    var options = input.options()
    options.policy = gate.policy
    options.waivers = gate.waivers
    options.failOn = gate.failOn
    options.detail = output.detail
    options.baseline = baseline
    options.history = history
    return options
  }
}
