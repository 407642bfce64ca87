import ArgumentParser
import ExposureReports
import Foundation
import HeadwaterKit
import SupplyModel

struct ReproduceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce",
    abstract: "Run an earlier run again, from its run.json, and compare the bytes.",
    discussion: """
      Checks first that every input, list, policy and configuration is what it
      was. Paths are as they were given to the run: reproduce from the folder it
      ran in, or name that with --in. Exit 0 when every file of the set has the
      same bytes (a drawing by another Graphviz is told apart), else 1.

      EXAMPLES
        headwater reproduce Reports/run.json
        headwater reproduce archive/reports/run.json --in archive --output again
      """)

  @Argument(help: ArgumentHelp("What the run left beside its reports.", valueName: "run.json"))
  var manifest: String
  @Option(
    name: .customLong("in"), help: ArgumentHelp("Folder the run was started in.", valueName: "dir"),
    completion: .directory)
  var folder: String?
  @Option(
    help: ArgumentHelp("Folder for the files made again.", valueName: "dir"), completion: .directory)
  var output: String?
  @Option(help: .hidden) var threads: Int?

  func run() throws {
    let (manifest, output) = (absolute(manifest), output.map(absolute))
    if let folder, !FileManager.default.changeCurrentDirectoryPath(folder) {
      throw ValidationError("there is no folder '\(folder)'")
    }
    try Terminal(isQuiet: false).attempt {
      var reproduction = try Reproduction(manifest)
      reproduction.threads = threads
      let (files, compared) = try reproduction.run()
      if let output {
        let folder = try OutputFolder(output)
        defer { folder.release() }
        _ = try folder.publish(files)
      }
      try Terminal.write(ReproductionText(reproduction.manifest, compared).text)
      throw ExitCode(compared.contains { $0.outcome == .different } ? 1 : 0)
    }
  }

  /// As seen from wherever the command goes.
  private func absolute(_ path: String) -> String {
    folder == nil || path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }
}
