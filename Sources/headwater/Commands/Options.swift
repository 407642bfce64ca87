import ArgumentParser
import Foundation
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
    help: ArgumentHelp(
      "Configuration; default: headwater.toml beside the inputs, or upward from here.", valueName: "file"),
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

  @Flag(
    inversion: .prefixedNo,
    help: "Hash every document, instead of believing the system that it is unchanged.")
  var rehash: Bool?

  @Option(help: "Show how far reading has come: auto (on a terminal) or never.")
  var progress: Configuration.Progress?

  @Option(help: .hidden)
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads counts documents: 1 or more") }
  }

  func tell(_ configuration: inout Configuration) {
    configuration.path = config ?? ""
    configuration.inputs = inputs.isEmpty ? nil : inputs
    (configuration.buyer, configuration.asOf, configuration.question) = (buyer, asOf, question)
    (configuration.lists, configuration.judgements) = (lists, judgements)
    (configuration.progress, configuration.threads) = (progress, threads)
    (configuration.cache, configuration.rehashes) = (cache, rehash)
  }

  /// What holds in all, with what the environment and the file say.
  func configured(_ gate: GateOptions? = nil) throws -> RunConfiguration {
    var told = Configuration()
    tell(&told)
    gate?.tell(&told)
    return try RunConfiguration(commandLine: told, environment: ProcessInfo.processInfo.environment)
  }
}

struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Policy file laid over the default one.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var policy: String?

  @Option(
    help: ArgumentHelp(
      "Findings somebody has accepted for a time: shown, and not counted against the run.",
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var waivers: String?

  @Option(
    help: ArgumentHelp("Severity from which a finding violates the policy, or never.", valueName: "level"))
  var failOn: AnalysisOptions.FailOn?

  func tell(_ configuration: inout Configuration) {
    (configuration.policy, configuration.waivers, configuration.failOn) = (policy, waivers, failOn)
  }
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

  @Flag(inversion: .prefixedNo, help: "Print nothing when the policy is satisfied.")
  var quiet: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Wait for another run that holds the output folder, instead of ending with 75.")
  var wait: Bool?

  func tell(_ configuration: inout Configuration) {
    (configuration.formats, configuration.output, configuration.detail) = (choice.formats, output, detail)
    (configuration.isQuiet, configuration.waits) = (quiet, wait)
  }

  var choice: ReportChoice {
    let names = format?.split(separator: ",").map { $0.trimmingPrefix(" ").lowercased() }
    return ReportChoice(formats: names, output: output)
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Question: ExpressibleByArgument {}

extension AnalysisOptions.Detail: ExpressibleByArgument {}

extension AnalysisOptions.FailOn: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }
}

extension Configuration.Progress: ExpressibleByArgument {}
