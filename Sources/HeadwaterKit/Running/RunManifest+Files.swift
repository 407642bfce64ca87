import Foundation
import SupplyModel

extension RunManifest {
  /// Notes what a run read beside its inputs, lists and policy.
  ///
  /// - Returns: a copy of the baseline, when the new set takes its place.
  mutating func keep(_ setup: AnalysisSetup, replacing folder: String) -> [OutputFile] {
    if !setup.configuration.path.isEmpty { configuration = Source(reading: setup.configuration.path) }
    guard let path = setup.baselinePath, let bytes = FileManager.default.contents(atPath: path) else {
      return []
    }
    baseline = Source(path: path, sha256: FileDigest(of: [UInt8](bytes)).sha256)
    let stands = URL(filePath: path).deletingLastPathComponent().path
    guard InputFiles.standardized(stands) == InputFiles.standardized(folder) else { return [] }
    keptBaseline = "baseline.json"
    return [OutputFile(name: "baseline.json", bytes: [UInt8](bytes))]
  }

  /// Names the files of the set.
  mutating func describe(_ files: [OutputFile]) {
    outputs = files.map {
      Output(name: $0.name, sha256: FileDigest(of: $0.bytes).sha256, bytes: $0.bytes.count)
    }.sorted { $0.name < $1.name }
    if request.formats.contains("svg") { graphviz = Graphviz.version() }
  }

  /// Names of the files of the set in a folder, the manifest among them; empty where there is none.
  static func names(in folder: String) -> [String] {
    guard let manifest = try? read("\(folder)/\(fileName)") else { return [] }
    return manifest.outputs.map(\.name) + [fileName]
  }

  /// Files of an earlier run that a new set would leave where they are.
  static func outputs(in folder: String, besides files: [OutputFile]) -> [String] {
    let new = Set(files.map(\.name))
    return names(in: folder).filter {
      !new.contains($0) && FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
  }
}

extension Diagnostic {
  static func olderReports(_ names: [String], _ folder: String) -> Diagnostic {
    Diagnostic(
      "older-reports", .note,
      "an earlier run left \(names.joined(separator: ", ")) here, which this one did not write anew",
      path: folder,
      hint:
        "name their formats too, or take them away: \(RunManifest.fileName) speaks of this run's files only")
  }
}

extension RunManifest.Source {
  fileprivate init(reading path: String) {
    self.init(path: path, sha256: (try? FileDigest(path: path))?.sha256 ?? "")
  }
}
