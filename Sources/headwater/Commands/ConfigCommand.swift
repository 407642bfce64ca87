import ArgumentParser
import HeadwaterKit
import SupplyModel

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "What an analysis is told when the command line does not say.",
    subcommands: [Show.self, Init.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the configuration in effect, as TOML that can be read back.",
      discussion: """
        Takes the options of 'analyze'. The command line comes before variables
        such as HEADWATER_AS_OF, these before headwater.toml, and that before
        what is usual.

        EXAMPLES
          headwater config show Samples/hospital
          headwater config show Samples/hospital --origin --as-of 2026-12-01
        """)

    @Flag(help: "Say behind each value where it comes from.") var origin = false
    @OptionGroup var options: AnalyzeOptions

    func run() throws {
      let terminal = Terminal(isQuiet: false)
      try terminal.attempt {
        let run = try options.configured()
        terminal.show(run.warnings, inputs: [])
        try Terminal.write(try ConfigurationText(run.effective, showsOrigin: origin).text())
      }
    }
  }

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a headwater.toml with every setting, its meaning and its default, commented out.",
      discussion: """
        EXAMPLES
          headwater config init
          headwater config init --output -
        """)

    @Option(help: ArgumentHelp("File to write, or - for standard output.", valueName: "file"))
    var output = "headwater.toml"
    @Flag(help: "Write over a file that is there.") var force = false

    func run() throws {
      try Terminal(isQuiet: false).attempt {
        try NewFile(path: output, mayReplace: force).write(ConfigurationExample.text)
      }
    }
  }
}
