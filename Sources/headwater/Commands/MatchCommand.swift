import ArgumentParser
import HeadwaterKit
import SupplyModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Compare names: how likely two of them mean one company, and why.",
    discussion: """
      Reads a table with the columns name1 and name2 and, where known, country1 and country2; writes the same rows
      with score (0 to 1), band (automatic, strong, review, no) and why. A name alone is never automatic.

      EXAMPLES
        headwater match --pairs pairs.csv > scored.csv
      """)

  @Option(
    help: ArgumentHelp("Table of name pairs (CSV).", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var pairs: String

  func run() throws {
    do {
      try Terminal.write(try NamePairTable.scored(pairs))
    } catch let failure as AnalysisFailure {
      Terminal(isQuiet: false).show(failure)
      throw ExitCode(failure.exitCode)
    }
  }
}
