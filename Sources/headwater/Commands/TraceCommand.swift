import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "The ways from one party to the buyer, hop by hop, each with its document.",
    discussion: """
      EXAMPLES
        headwater trace kashgar-cotton --from Reports/result.json
        headwater trace "Brackwater Farms" --from Reports/result.json --format dot | dot -Tsvg > route.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, dot }

  @Argument(help: "A party's id, identifier or name.") var party: String
  @OptionGroup var result: ResultOptions
  @Option(help: "text or dot.") var format = Format.text

  func run() throws {
    try Terminal(isQuiet: false).attempt {
      let told = try result.read()
      let party = try result.party(party, in: told)
      let routes = PartyTracing(told).routes(of: party)
      switch format {
      case .text: try Terminal.write(TraceText(told, party, routes, style: Terminal.outputStyle).text)
      case .dot: try Terminal.write(DOTReport().bytes(of: told.showing(routes, of: party)))
      }
    }
  }
}
