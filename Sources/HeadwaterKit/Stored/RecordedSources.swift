import SupplyModel

/// Files that an earlier run read, against what stands there now.
enum RecordedSources {
  /// One diagnostic for each that is gone or has changed; empty when all are as they were.
  ///
  /// - Parameters:
  ///   - path: where the run is recorded.
  ///   - hint: what to do about a file that has changed.
  static func problems(_ sources: [RunManifest.Source], since path: String, hint: String) -> DiagnosticLog {
    var log = DiagnosticLog()
    for source in sources {
      guard let digest = try? FileDigest(path: source.path) else {
        log.report(.fileGone(source.path, since: path))
        continue
      }
      if digest.sha256 != source.sha256 { log.report(.fileChanged(source.path, since: path, hint)) }
    }
    return log
  }
}

extension Diagnostic {
  fileprivate static func fileGone(_ file: String, since record: String) -> Diagnostic {
    Diagnostic(
      "input-gone", .error, "'\(file)' was read for \(record) and cannot be read now", path: file,
      hint: "paths are as they were given then: run from the same folder")
  }

  fileprivate static func fileChanged(_ file: String, since record: String, _ hint: String) -> Diagnostic {
    Diagnostic(
      "input-changed", .error, "'\(file)' has changed since \(record) was made", path: file, hint: hint)
  }
}
