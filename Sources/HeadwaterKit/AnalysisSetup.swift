import Foundation
import RiskAnalysis
import SupplyModel
import TradeDocuments

/// Options and configuration put together: everything a run needs before the first document is read.
package struct AnalysisSetup: Sendable {
  package let configuration: Configuration
  package let policy: Policy
  package let policyEdition: AnalysisResult.PolicyEdition
  package let waivers: WaiverFile?
  package let formats: [any DocumentFormat]
  package let inputPaths: [String]
  package let listPaths: [String]
  package let question: Question
  /// The file named to hold judgements; nil without one.
  let judgementsPath: String?
  /// nil: the newest date in the data.
  package let asOf: CalendarDate?
  /// Path of an earlier result, and whether the configuration rather than the user names it.
  let baselinePath: String?
  private let isBaselineConfigured: Bool
  /// nil when the run has no history.
  let historyPath: String?
  package let threads: Int
  package let progress: ReadingProgress?
  /// What documents said before; nil without one.
  package let cache: DocumentCache?
  package let diagnostics: DiagnosticLog
  private let cacheTold: (@Sendable (DocumentCache.Outcome) -> Void)?

  /// - Throws: ``AnalysisFailure`` when the configuration or policy cannot be used, or an input does not exist.
  package init(_ options: AnalysisOptions) throws(AnalysisFailure) {
    configuration = try Self.configuration(options)
    let policyPath = options.policy ?? configuration.policy
    (policy, policyEdition) = try PolicyFile.read(policyPath)
    let waiverPath = options.waivers ?? configuration.waivers
    waivers = try WaiverFile(waiverPath, regimes: policy.sortedRegimes.map(\.id))
    formats = configuration.mappings.map { MappedTable($0) } + DocumentFormats.all
    question = options.question ?? configuration.question ?? .diligence
    asOf = options.asOf ?? configuration.asOf
    baselinePath = options.baseline ?? configuration.baseline
    isBaselineConfigured = options.baseline == nil
    historyPath =
      options.historyThen?.path ?? options.history ?? configuration.history
    threads = options.threads
    progress = options.progress
    let cacheFolder = options.cache ?? configuration.cache
    cacheTold = options.cacheTold
    let edition = CacheEdition(configuration)
    cache = cacheFolder.map { DocumentCache($0, edition, rehashes: options.rehash) }

    let inputs = options.inputs.isEmpty ? configuration.inputs ?? [] : options.inputs
    let lists = options.lists ?? configuration.lists
    let listFiles = InputFiles(
      options.listFiles ?? lists.map { [$0] } ?? [], excluding: inputs)
    listPaths = listFiles.paths
    judgementsPath = options.judgements ?? configuration.judgements
    let ownFiles = [
      policyPath, baselinePath, historyPath, historyPath.map { "\($0)-journal" }, waiverPath,
      configuration.waivers, options.output,
    ]
    let reports = options.output.map { folder in RunManifest.names(in: folder).map { "\(folder)/\($0)" } }
    let files = InputFiles(
      inputs + (judgementsPath.map { [$0] } ?? []),
      excluding: listPaths + ownFiles.compactMap(\.self) + (cache?.paths ?? []) + (reports ?? []),
      threads: threads)
    inputPaths = files.paths
    var log = files.diagnostics
    log.merge(listFiles.diagnostics)
    diagnostics = log
    if log.contains(slug: "input-not-found") { throw AnalysisFailure(.unusable, log) }
  }

  private static func configuration(_ options: AnalysisOptions) throws(AnalysisFailure) -> Configuration {
    guard options.isComplete else {
      return try .read(Configuration.locate(options.configuration, inputs: options.inputs))
    }
    let found = try Configuration.read(options.configuration)
    var configuration = Configuration()
    (configuration.path, configuration.mappings) = (found.path, found.mappings)
    return configuration
  }

  /// To be called when everything is read.
  func tellCache() {
    if let cache { cacheTold?(cache.outcome) }
  }

  /// The earlier result to hold this run against; nil when none is asked for, or the one of the configuration is not
  /// there yet, as in a first night.
  ///
  /// - Throws: ``AnalysisFailure`` when it cannot be read.
  func baseline() throws(AnalysisFailure) -> AnalysisResult? {
    guard let baselinePath else { return nil }
    if isBaselineConfigured, !FileManager.default.fileExists(atPath: baselinePath) { return nil }
    return try StoredResult.read(baselinePath)
  }

  /// The policy's numbers for the question, or those a network JSON states outright.
  func parameters(for network: SupplyNetwork) -> ExposureParameters {
    if let stated = network.stated { return ExposureParameters(stated: stated) }
    var parameters = ExposureParameters()
    for kind in RelationKind.allCases {
      parameters.kindFactor[Int(kind.rawValue)] = policy.kindFactor(kind, question)
    }
    parameters.unknownRisk = policy.network.unknownRisk
    parameters.includeBuyerRisk = policy.network.includeBuyerRisk
    parameters.assumedDisclosure = policy.network.assumedDisclosure
    parameters.defaultPresence = policy.network.defaultPresence
    return parameters
  }
}
