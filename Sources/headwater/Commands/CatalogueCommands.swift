import ArgumentParser
import HeadwaterKit
import SupplyModel

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "What is read and what is written, one line each.")

  func run() throws { try Terminal.write(Catalogue.formats) }
}

struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "What is looked for, why it matters, and where that comes from.")

  func run() throws { try Terminal.write(Catalogue.indicators) }
}

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Every weight and threshold of the method, with its reason and source.",
    subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the policy in effect.")

    @Option(
      help: ArgumentHelp("Policy file laid over the default one.", valueName: "file"),
      completion: .file(extensions: ["toml"]))
    var policy: String?

    func run() throws {
      try Terminal(isQuiet: false).attempt { try Terminal.write(try PolicyFile.text(policy)) }
    }
  }
}
