import ArgumentParser
import Foundation
import HeadwaterKit

/// Everything an analysis can be told on the command line; each option is a ``Setting`` too, but for `--config`.
struct AnalyzeOptions: ParsableArguments {
  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Policy") var gate: GateOptions
  @Option(
    help: ArgumentHelp("Result of an earlier analysis: what is new since is said.", valueName: "result.json"),
    completion: .file(extensions: ["json"]))
  var baseline: String?
  @Option(
    help: ArgumentHelp(
      "History of earlier runs: the last one is the baseline, and this run is added.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var history: String?
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Job") var job: JobOptions
  @OptionGroup(title: "Drawing (dot, svg)") var drawing: DrawingOptions

  /// What holds in all, with what the environment and the file say.
  func configured() throws -> RunConfiguration {
    var told = Configuration()
    input.tell(&told)
    gate.tell(&told)
    (told.baseline, told.history) = (baseline, history)
    output.tell(&told)
    job.tell(&told)
    drawing.tell(&told)
    return try RunConfiguration(commandLine: told, environment: ProcessInfo.processInfo.environment)
  }
}

extension InputOptions {
  /// For commands that nothing else tells what to read. What is wrong with the file is told when it is used.
  func requireInputs() throws {
    guard inputs.isEmpty, let run = try? configured(), run.effective.inputs == nil else { return }
    throw ValidationError("name at least one file or folder to read, here or in headwater.toml")
  }
}
