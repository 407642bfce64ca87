import SupplyModel

/// Reports of an earlier run that lie among the inputs: what was estimated then must not come back as stated.
struct EarlierReports {
  /// Names of the files in their folder, sorted, with the record of the run.
  let names: [String]

  /// nil for a folder without the record of a run.
  ///
  /// Only what that run wrote and nobody changed since is its report; anything else of the name is an input like others.
  init?(among entries: [FolderEntry], of folder: String) {
    guard entries.contains(where: { $0.name == RunManifest.fileName && $0.isPlainFile }),
      let manifest = try? RunManifest.read("\(folder)/\(RunManifest.fileName)")
    else { return nil }
    let names = Set(entries.map(\.name))
    let written = manifest.outputs.filter { output in
      names.contains(output.name)
        && (try? FileDigest(path: "\(folder)/\(output.name)"))?.sha256 == output.sha256
    }
    self.names = (written.map(\.name) + [RunManifest.fileName]).sorted()
  }
}

extension Diagnostic {
  static func earlierReports(_ reports: EarlierReports, in folder: String) -> Diagnostic {
    Diagnostic(
      "earlier-reports", .note,
      "\(reports.names.count) files in '\(folder)' are the reports of an earlier run and no inputs",
      path: "\(folder)/\(RunManifest.fileName)",
      hint: "give another folder to --output to keep reports and inputs apart")
  }
}
