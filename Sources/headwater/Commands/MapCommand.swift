import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Propose how tables with headers of their own could be read.",
    discussion: """
      Looks at the headers and first rows of tables and sheets that no format
      knows, and writes a [[mapping]] for each: which columns name suppliers,
      tiers, products, amounts and days, and how days and numbers are written.
      What only you can know is left as a comment, with the word 'decide'.
      Nothing is read by a proposal until it stands in headwater.toml.

      EXAMPLES
        headwater map spend.csv
        headwater map survey.xlsx --buyer "St. Elsewhere" --output headwater.toml
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(
    help: ArgumentHelp(
      "File to write, or - for standard output; a file that is there is left as it is.", valueName: "file"))
  var output = "-"
  @Flag(help: "Write over a file that is there.") var force = false

  func validate() throws { try input.requireInputs() }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.attempt {
      let run = try input.configured()
      terminal.show(run.warnings, inputs: [])
      let proposed = try ProposedMappings(run.options, buyer: run.effective.buyer)
      terminal.show(proposed.diagnostics, inputs: proposed.inputs)
      guard !proposed.proposals.isEmpty else { throw ExitCode(3) }
      try NewFile(path: output, mayReplace: force).write(proposed.text)
      terminal.show(proposed, in: output)
    }
  }
}
