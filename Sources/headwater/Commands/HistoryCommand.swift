import ArgumentParser
import HeadwaterKit

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The runs there were, as 'analyze --history' keeps them.",
    subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the runs of a history with their figures, the oldest first.",
      discussion: """
        EXAMPLES
          headwater history show --history history.sqlite
          headwater history show --config hospital/headwater.toml --format json
        """)

    @Option(
      help: ArgumentHelp("The history.", valueName: "file"), completion: .file(extensions: ["sqlite"]))
    var history: String?
    @Option(
      help: ArgumentHelp("Configuration that names it; default: headwater.toml.", valueName: "file"),
      completion: .file(extensions: ["toml"]))
    var config: String?
    @Option(help: "text or json.") var format = CheckCommand.Format.text

    func run() throws {
      try Terminal(isQuiet: false).attempt {
        let report = try History.report(history, configuration: config)
        switch format {
        case .text: try Terminal.write(report.text)
        case .json: try Terminal.write(report.json)
        }
      }
    }
  }
}
