import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "The reports of an earlier result again, without analysing.",
    discussion: """
      EXAMPLES
        headwater render Reports/result.json --format html --output Reports
        headwater render Reports/result.json --format dot --output - | dot -Tpng > exposure.png
      """)

  @Argument(help: ArgumentHelp("Result of an earlier analysis.", valueName: "result.json"))
  var result: String
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Drawing (dot, svg)") var drawing: DrawingOptions

  func run() throws {
    let terminal = Terminal(isQuiet: output.quiet ?? false)
    try terminal.attempt {
      let formats = try output.choice.checked()
      let told = try StoredResult.read(result)
      let scope = try drawing.drawing.scope.resolved(in: told)
      let reports = ReportSet(formats, destination: output.choice.destination, drawing: scope)
      let written = try reports.write(told)
      terminal.show(reports.advice(for: told), inputs: [])
      terminal.show(told, written: written)
    }
  }
}
