import ArgumentParser
import HeadwaterKit
import SupplyModel

struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders (recursively) and archives to read, or - for standard input.",
    completion: .file())
  var inputs: [String] = []

  @Option(help: ArgumentHelp("Who buys: a party's id, identifier or name.", valueName: "id"))
  var buyer: String?

  @Option(
    help: ArgumentHelp("Configuration; default: headwater.toml of the input folder.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var config: String?

  @Option(
    help: ArgumentHelp("Folder of lists to screen against.", valueName: "dir"), completion: .directory)
  var lists: String?

  @Option(
    help: ArgumentHelp("Table of decisions about who is who.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var judgements: String?

  @Option(
    help: ArgumentHelp("Date the answer speaks of; default: the newest in the data.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: "diligence: every kind counts. import: content of goods.")
  var question: Question?

  @Option(
    help: ArgumentHelp(
      "Folder to keep what documents say in, so that a later run reads only what is new.", valueName: "dir"),
    completion: .directory)
  var cache: String?

  @Flag(help: "Hash every document, instead of believing the system that it is unchanged.")
  var rehash = false

  @Option(help: "Show how far reading has come: auto (on a terminal) or never.")
  var progress = ProgressLine.Choice.auto

  @Option(help: .hidden)
  var threads: Int?

  /// To be called by commands that nothing else tells what to read.
  func requireInputs() throws {
    guard !inputs.isEmpty else { throw ValidationError("name at least one file or folder to read") }
  }

  func options() -> AnalysisOptions {
    var options = AnalysisOptions()
    options.inputs = inputs
    options.buyer = buyer
    options.configuration = config
    options.lists = lists
    options.judgements = judgements
    options.asOf = asOf
    options.question = question
    options.cache = cache
    options.rehash = rehash
    if let threads { options.threads = threads }
    return options
  }
}

struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Policy file laid over the default one.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var policy: String?

  @Option(
    help: ArgumentHelp("Severity from which a finding violates the policy, or never.", valueName: "level"))
  var failOn: AnalysisOptions.FailOn = .policy
}

struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Comma-separated: \(ReportSet.formatNames.joined(separator: ", ")); default: "
        + "\(ReportSet.usualFormats.joined(separator: ", ")).", valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp("Folder for the reports, or - for standard output (one format).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(help: "all, or only exposed parties and relations; default: all up to 100,000 parties.")
  var detail: AnalysisOptions.Detail?

  @Flag(help: "Print nothing when the policy is satisfied.")
  var quiet = false

  /// Without `--output` a format named goes to the working folder; with neither only the summary is shown.
  var destination: ReportSet.Destination {
    switch output {
    case nil: format == nil ? .none : .folder(".")
    case "-": .standardOutput
    case .some(let folder): .folder(folder)
    }
  }

  func formats() throws -> [String] {
    let names = format?.split(separator: ",").map { $0.trimmingPrefix(" ").lowercased() }
    for name in names ?? [] where !ReportSet.formatNames.contains(name) {
      throw ValidationError(
        "'\(name)' is no report format;\(nearest(name)) "
          + "choose from \(ReportSet.formatNames.joined(separator: ", "))")
    }
    if output == "-" { try requireOneFile(names) }
    return names ?? ReportSet.usualFormats
  }

  private func requireOneFile(_ names: [String]?) throws {
    guard let names, names.count == 1 else {
      throw ValidationError("--output - writes one report; name it with --format")
    }
    guard ReportSet.isSingleFile(names[0]) else {
      throw ValidationError("\(names[0]) is several files; name a folder for them with --output")
    }
  }

  /// ` did you mean 'xlsx'?`; empty when nothing is like it.
  private func nearest(_ name: String) -> String {
    let distances = ReportSet.formatNames.map {
      (edits: SpellingDistance.edits(Array(name), Array($0)), name: $0)
    }
    guard let best = distances.min(by: { $0.edits < $1.edits }), best.edits <= 2,
      best.edits < best.name.count - 1
    else { return "" }
    return " did you mean '\(best.name)'?"
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Question: ExpressibleByArgument {}

extension AnalysisOptions.Detail: ExpressibleByArgument {}

extension AnalysisOptions.FailOn: ExpressibleByArgument {
  public init?(argument: String) {
    if argument == "never" {
      self = .never
    } else if let severity = FindingSeverity(name: argument) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}
