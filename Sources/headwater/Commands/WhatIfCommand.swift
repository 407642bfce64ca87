import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "What would change if a supplier were gone, a risk or a share were another.",
    discussion: """
      Reads the inputs again, as 'analyze' does, and answers twice: as things are, and as supposed. With --from the
      inputs, lists and date are those of an earlier result, whose files must be unchanged.

      EXAMPLES
        headwater whatif Samples/hospital --remove oriel
        headwater whatif --from Reports/result.json --set carrow.risk=0
        headwater whatif Samples/hospital --add "shunhai>mvh" --remove oriel
        headwater whatif Samples/hospital --scenario second-source.toml --format json
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: ArgumentHelp("Result of an earlier analysis to start from.", valueName: "result.json"))
  var from: String?
  @Option(help: ArgumentHelp("Suppose that this party supplies nobody; may be repeated.", valueName: "party"))
  var remove: [String] = []
  @Option(
    help: ArgumentHelp("Suppose a number: party.risk=0.2, or supplier>buyer.share=0.5.", valueName: "what"))
  var set: [SuppositionArgument] = []
  @Option(help: ArgumentHelp("Suppose a relation: supplier>buyer.", valueName: "ends"))
  var add: [RelationArgument] = []
  @Option(help: ArgumentHelp("Suppositions from a file.", valueName: "toml"))
  var scenario: String?
  @OptionGroup(title: "Policy") var gate: GateOptions
  @Option(help: "text or json.") var format = CheckCommand.Format.text
  @Option(help: ArgumentHelp("File to write, or - for standard output.", valueName: "file")) var output = "-"

  func validate() throws {
    if from == nil { try input.requireInputs() }
    guard !remove.isEmpty || !set.isEmpty || !add.isEmpty || scenario != nil else {
      throw ValidationError("suppose something: --remove, --set, --add or --scenario")
    }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: false)
    try terminal.attempt {
      let run = try input.configured(gate)
      terminal.show(run.warnings, inputs: [])
      var options = run.options
      if let from { try StoredRun(path: from).fill(&options) }
      let result = try WhatIf(options, try supposition()).run()
      try write(WhatIfReport(result))
    }
  }

  private func supposition() throws -> Supposition {
    var supposition = try scenario.map { try ScenarioFile.read($0) } ?? Supposition()
    supposition.removed += remove
    supposition.added += add.map(\.relation)
    for argument in set {
      switch argument {
      case .risk(let risk): supposition.risks.append(risk)
      case .share(let share): supposition.shares.append(share)
      }
    }
    return supposition
  }

  private func write(_ report: WhatIfReport) throws {
    var writer = ByteWriter()
    if format == .json { report.json(to: &writer) } else { writer.raw(report.text()) }
    if output == "-" {
      try Terminal.write(writer.bytes)
    } else {
      try AtomicFile.write(writer.bytes, to: output)
    }
  }
}

/// `carrow.risk=0`, or `mill>weaver.share=0.4`.
enum SuppositionArgument: ExpressibleByArgument {
  case risk(Supposition.Risk)
  case share(Supposition.Relation)

  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), let value = Double(argument[equals...].dropFirst()),
      0...1 ~= value, let dot = argument[..<equals].lastIndex(of: ".")
    else { return nil }
    let subject = String(argument[..<dot])
    switch argument[dot..<equals] {
    case ".risk": self = .risk(Supposition.Risk(party: subject, value: value))
    case ".share":
      guard var relation = RelationArgument(argument: subject)?.relation else { return nil }
      relation.share = value
      self = .share(relation)
    default: return nil
    }
  }
}

/// `mill>weaver`.
struct RelationArgument: ExpressibleByArgument {
  let relation: Supposition.Relation

  init?(argument: String) {
    let ends = argument.split(separator: ">", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty }) else { return nil }
    relation = Supposition.Relation(supplier: ends[0], buyer: ends[1])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
