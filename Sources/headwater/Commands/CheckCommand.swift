import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read, recognise and validate: what each file is, what was read, what was rejected and where.",
    discussion: """
      EXAMPLES
        headwater check invoices/
        headwater check suppliers.csv --format json --output -
        headwater check documents/ --by-format
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "text or json.") var format = Format.text
  @Option(help: ArgumentHelp("File to write, or - for standard output.", valueName: "file")) var output = "-"
  @Flag(help: "Only a table: per format, how many files and what they held.") var byFormat = false

  func validate() throws { try input.requireInputs() }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.attempt {
      let run = try input.configured()
      terminal.show(run.warnings, inputs: [])
      var options = run.options
      let line = ProgressLine(run.effective.progress)
      options.progress = line?.progress
      options.cacheTold = { terminal.show($0) }
      let check = try line.whileReading { () throws(AnalysisFailure) in
        try format == .json && !byFormat
          ? Check(options, largeDocuments: nil) : Check(options, listsFacts: false)
      }
      try write(check)
      // Not thrown: what was read would be given back piece by piece, only for the process to end.
      Self.exit(withError: ExitCode(check.isConclusive ? 0 : 3))
    }
  }

  private func write(_ check: Check) throws {
    let bytes = byFormat ? Array(check.survey.text.utf8) : check.bytes(asJSON: format == .json)
    if output == "-" {
      try Terminal.write(bytes)
    } else {
      try AtomicFile.write(bytes, to: output)
    }
  }
}
