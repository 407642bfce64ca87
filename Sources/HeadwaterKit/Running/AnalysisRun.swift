import ExposureReports
import Foundation
import SupplyModel

/// A job: holds its output folder from the start, analyses, and puts the whole new set in place of the old one, the
/// manifest last; whatever goes wrong before that leaves the old set as it was.
package final class AnalysisRun: Sendable {
  private let analysis: Analysis
  private let reports: ReportSet
  private let folder: OutputFolder?

  /// - Parameter waiting: called once when another run holds the folder, which is then waited for; nil does not wait.
  /// - Throws: ``OutputFailure`` when the output folder cannot be made, or is held.
  package init(
    _ options: AnalysisOptions, _ reports: ReportSet, waiting: (() -> Void)? = nil
  ) throws(OutputFailure) {
    self.reports = reports
    var options = options
    if case .folder(let path) = reports.destination {
      folder = try OutputFolder(path, waiting: waiting)
      options.output = path
    } else {
      folder = nil
    }
    analysis = Analysis(options)
  }

  /// What a run is to read, none of its documents read yet.
  package struct Begun: Sendable {
    let setup: AnalysisSetup
    /// nil where nothing could be remembered: without a cache or a folder, and with a history, which every run adds to.
    let fingerprint: RunFingerprint?
  }

  /// - Throws: ``AnalysisFailure`` when the configuration or policy cannot be used, or an input does not exist.
  package func begin() throws(AnalysisFailure) -> Begun {
    let setup = try AnalysisSetup(analysis.options)
    return Begun(setup: setup, fingerprint: fingerprint(setup))
  }

  private func fingerprint(_ setup: AnalysisSetup) -> RunFingerprint? {
    guard setup.cache != nil, folder != nil, setup.historyPath == nil else { return nil }
    return RunFingerprint(setup, analysis.options, reports)
  }

  /// The reports there are, when this run would write the very same.
  package func standing(_ begun: Begun) -> StandingSet? {
    guard let cache = begun.setup.cache, let folder, let fingerprint = begun.fingerprint else { return nil }
    let standing = cache.standing(
      begun.setup.inputPaths, fingerprint, in: folder.path, threads: begun.setup.threads)
    if standing != nil { begun.setup.tellCache() }
    return standing
  }

  /// A finished analysis, its reports not yet written.
  package struct Finished: Sendable {
    package let result: AnalysisResult
    let begun: Begun
  }

  /// - Throws: ``AnalysisFailure`` when nothing may be concluded.
  package func analyse(_ begun: Begun) throws(AnalysisFailure) -> Finished {
    Finished(result: try analysis.result(begun.setup), begun: begun)
  }

  /// What the set became.
  package struct Written: Sendable {
    /// Of its files, sorted.
    package var paths: [String] = []
    /// What to say of the drawing.
    package var advice: DiagnosticLog
  }

  /// Writes the set.
  ///
  /// - Throws: ``OutputFailure``; ``AnalysisFailure`` when the party to draw is nobody in particular.
  package func write(_ finished: Finished) throws -> Written {
    var reports = reports
    reports.drawing = try reports.drawing.resolved(in: finished.result)
    var advice = reports.advice(for: finished.result)
    guard let folder else {
      try reports.writeToStandardOutput(finished.result)
      return Written(advice: advice)
    }
    var files = try reports.files(of: finished.result)
    for file in files where file.isLargePage { advice.report(.largePage(file, in: folder.path)) }
    var manifest = RunManifest(finished.result)
    manifest.request = request
    files += manifest.keep(finished.begun.setup, replacing: folder.path)
    manifest.describe(files)
    files.append(OutputFile(name: RunManifest.fileName, bytes: manifest.bytes))
    let older = RunManifest.outputs(in: folder.path, besides: files)
    if !older.isEmpty { advice.report(.olderReports(older, folder.path)) }
    let paths = try folder.publish(files)
    remember(finished, manifest, paths, advice)
    return Written(paths: paths, advice: advice)
  }

  /// Unless something that decides the set has changed while it was made.
  private func remember(
    _ finished: Finished, _ manifest: RunManifest, _ paths: [String], _ advice: DiagnosticLog
  ) {
    let setup = finished.begun.setup
    guard let cache = setup.cache, let folder, let fingerprint = finished.begun.fingerprint,
      fingerprint == self.fingerprint(setup)
    else { return }
    let words = RunWords(finished.result, written: paths, advice: advice)
    cache.keep(words, manifest, fingerprint, in: folder.path)
  }

  private var request: RunRequest {
    var request = RunRequest()
    request.formats = reports.formats
    (request.detail, request.failOn) = (analysis.options.detail, analysis.options.failOn)
    request.drawing = reports.drawing
    return request
  }

  package func release() { folder?.release() }

  /// For a run that is told to stop; see ``OutputFolder/abandon(_:)``. Without a folder it ends at once.
  package func abandon(_ ending: () -> Void) {
    guard let folder else { return ending() }
    folder.abandon(ending)
  }
}
