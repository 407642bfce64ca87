import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "The papers behind one product: steps, exhibits, what is missing, who was looked up.",
    discussion: """
      READY, PARTIAL and THIN are said of the papers, never of the goods.

      EXAMPLES
        headwater evidence "Surgical gowns" --from Reports/result.json
        headwater evidence "Surgical gowns" --from Reports/result.json --format json
      """)

  @Argument(help: "A product as the buyer's purchases name it.") var product: String
  @OptionGroup var result: ResultOptions
  @Option(help: "text or json.") var format = CheckCommand.Format.text

  func run() throws {
    try Terminal(isQuiet: false).attempt {
      let told = try result.read()
      let pack = ProductEvidence(told, product: try told.purchase(named: product, in: result.from))
      switch format {
      case .text: try Terminal.write(EvidenceText(pack, style: Terminal.outputStyle).text)
      case .json: try Terminal.write(EvidenceJSON(pack).bytes)
      }
    }
  }
}
