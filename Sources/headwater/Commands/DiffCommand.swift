import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What is new, worse, better or gone between two results, each with its cause.",
    discussion: """
      EXAMPLES
        headwater diff october/result.json november/result.json
        headwater diff october/result.json november/result.json --format json
      """)

  @Argument(help: ArgumentHelp("The earlier result.", valueName: "old.json")) var old: String
  @Argument(help: ArgumentHelp("The later result.", valueName: "new.json")) var new: String
  @Option(help: "text or json.") var format = CheckCommand.Format.text

  func run() throws {
    try Terminal(isQuiet: false).attempt {
      let (before, after) = (try StoredResult.read(old), try StoredResult.read(new))
      let changes = ResultComparison(before, after).changes
      switch format {
      case .text: try Terminal.write(ChangesText(after, changes, style: Terminal.outputStyle).text)
      case .json: try Terminal.write(ChangesJSON(after, changes).bytes)
      }
    }
  }
}
