import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

/// Where an earlier result is.
struct ResultOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Result of an earlier analysis.", valueName: "result.json"),
    completion: .file(extensions: ["json"]))
  var from = "result.json"

  func read() throws -> AnalysisResult {
    do {
      return try StoredResult.read(from)
    } catch {
      Terminal(isQuiet: false).show(error)
      throw ExitCode(error.exitCode)
    }
  }

  func party(_ name: String, in result: AnalysisResult) throws -> PartyResult {
    do {
      return try result.party(named: name, in: from)
    } catch {
      Terminal(isQuiet: false).show(error)
      throw ExitCode(error.exitCode)
    }
  }
}

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
    let told = try result.read()
    let party = try result.party(party, in: told)
    let routes = PartyTracing(told).routes(of: party)
    switch format {
    case .text: try Terminal.write(TraceText(told, party, routes, style: Terminal.outputStyle).text)
    case .dot: try Terminal.write(DOTReport().bytes(of: told.showing(routes, of: party)))
    }
  }
}

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
    if let rationale = Catalogue.indicator(subject) { return try Terminal.write(rationale) }
    let told = try result.read()
    let page = ExplainText(told, style: Terminal.outputStyle)
    if let text = page.finding(subject) ?? page.regime(subject) ?? page.diagnostics(subject) {
      return try Terminal.write(text)
    }
    try Terminal.write(page.party(try result.party(subject, in: told)))
  }
}

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
    do {
      let (before, after) = (try StoredResult.read(old), try StoredResult.read(new))
      let changes = ResultComparison(before, after).changes
      switch format {
      case .text: try Terminal.write(ChangesText(after, changes, style: Terminal.outputStyle).text)
      case .json: try Terminal.write(ChangesJSON(after, changes).bytes)
      }
    } catch let failure as AnalysisFailure {
      Terminal(isQuiet: false).show(failure)
      throw ExitCode(failure.exitCode)
    }
  }
}

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
    let terminal = Terminal(isQuiet: output.quiet)
    do {
      let formats = try output.formats()
      let told = try StoredResult.read(result)
      let scope = try drawing.scope.resolved(in: told)
      let reports = ReportSet(formats, destination: output.destination, drawing: scope)
      let written = try reports.write(told)
      terminal.show(reports.advice(for: told), inputs: [])
      terminal.show(told, written: written)
    } catch let failure as AnalysisFailure {
      terminal.show(failure)
      throw ExitCode(failure.exitCode)
    } catch let failure as OutputFailure {
      terminal.show(failure)
      throw ExitCode(failure.exitCode)
    }
  }
}
