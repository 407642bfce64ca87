import ArgumentParser
import HeadwaterKit
import SupplyModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find parties that may be one, for a person to judge; or compare given names.",
    discussion: """
      Reads inputs as 'analyze' does and writes a table of pairs with score, band and why, whose column 'judgement' is
      empty. Write same, different or unsure, and give the file to the next run as an input or with --judgements.

      With --pairs, reads a table with the columns name1 and name2 and, where known, country1 and country2; writes the
      same rows with score (0 to 1), band (automatic, strong, review, no) and why. A name alone is never automatic.

      EXAMPLES
        headwater match Samples/hospital --output review.csv
        headwater analyze Samples/hospital --judgements review.csv
        headwater match --pairs pairs.csv > scored.csv
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(
    help: ArgumentHelp("Table of name pairs (CSV) to compare instead.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var pairs: String?
  @Option(help: ArgumentHelp("File to write, or - for standard output.", valueName: "file")) var output = "-"

  func validate() throws {
    guard pairs == nil || input.inputs.isEmpty else {
      throw ValidationError("--pairs compares the names of one table; leave the inputs out")
    }
    if pairs == nil { try input.requireInputs() }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.attempt {
      if let pairs { return try write(try NamePairTable.scored(pairs)) }
      let run = try input.configured()
      terminal.show(run.warnings, inputs: [])
      var options = run.options
      let line = ProgressLine(run.effective.progress)
      options.progress = line?.progress
      let matching = try line.whileReading { () throws(AnalysisFailure) in try Matching(options) }
      terminal.show(matching.diagnostics, inputs: matching.inputs)
      try write(matching.bytes)
      terminal.show(matching)
    }
  }

  private func write(_ text: String) throws { try write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) throws {
    if output == "-" {
      try Terminal.write(bytes)
    } else {
      try AtomicFile.write(bytes, to: output)
    }
  }
}
