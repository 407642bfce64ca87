import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why: a finding, a party, a regime, an indicator or a diagnostic of a result.",
    discussion: """
      EXAMPLES
        headwater explain F-8b7a7ea3 --from Reports/result.json
        headwater explain corvane --from Reports/result.json
        headwater explain listed-good
      """)

  @Argument(
    help: "Id of a finding or regime, a party's id or name, or the slug of an indicator or diagnostic.")
  var subject: String
  @OptionGroup var result: ResultOptions

  func run() throws {
    try Terminal(isQuiet: false).attempt { try Terminal.write(try text()) }
  }

  private func text() throws -> String {
    if let rationale = Catalogue.indicator(subject) { return rationale }
    let told = try result.read()
    let page = ExplainText(told, style: Terminal.outputStyle)
    return try page.finding(subject) ?? page.regime(subject) ?? page.diagnostics(subject)
      ?? page.party(result.party(subject, in: told))
  }
}
