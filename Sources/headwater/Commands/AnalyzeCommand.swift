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
  @OptionGroup(title: "Drawing (dot, svg)") var drawing: DrawingOptions

  func validate() throws { try input.requireInputs() }

  func run() throws {
    let terminal = Terminal(isQuiet: output.quiet)
    try terminal.attempt {
      let formats = try output.formats()
      var options = try options()
      let line = ProgressLine(input.progress)
      options.progress = line?.progress
      options.cacheTold = { terminal.show($0) }
      let result = try line.whileReading { () throws(AnalysisFailure) in try Analysis(options).run() }
      let scope = try drawing.scope.resolved(in: result)
      let reports = ReportSet(formats, destination: output.destination, drawing: scope)
      let written = try reports.write(result)
      terminal.show(reports.advice(for: result), inputs: [])
      terminal.show(result, written: written)
      throw ExitCode(result.verdict.exitCode)
    }
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
