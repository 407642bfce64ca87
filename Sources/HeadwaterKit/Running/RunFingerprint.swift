import Crypto
import ExposureReports
import Foundation
import SupplyModel

/// What decides the bytes of a set of reports beside its documents: where it is the same, and they are, so is the set.
struct RunFingerprint: Hashable, Sendable {
  /// SHA-256.
  let bytes: [UInt8]

  /// Hashes every file that a run reads beside its documents.
  init(_ setup: AnalysisSetup, _ options: AnalysisOptions, _ reports: ReportSet) {
    var bytes = StoredBytes()
    bytes.namesDocuments = true
    for path in setup.listPaths { bytes.store(fileAt: path) }
    bytes.store(fileAt: setup.configuration.path)
    bytes.store(fileAt: setup.baselinePath)
    bytes.store([setup.policyEdition.path, setup.policyEdition.sha256])
    bytes.store([setup.waivers?.edition.path, setup.waivers?.edition.sha256])
    bytes.store(setup.diagnostics)
    bytes.store([options.buyer, setup.asOf?.description, setup.question.rawValue, options.output])
    bytes.store([options.detail?.rawValue, options.failOn.word])
    bytes.store(reports.formats)
    bytes.store(reports.drawing)
    bytes.store(reports.formats.contains("svg") ? Graphviz.version() : nil)
    self.bytes = Array(SHA256.hash(data: bytes.bytes))
  }

  /// With the documents.
  func joined(_ documents: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes + documents)) }
}

extension StoredBytes {
  fileprivate mutating func store(fileAt path: String?) {
    store(path)
    store(path.flatMap { try? FileDigest(path: $0) }?.sha256)
  }

  fileprivate mutating func store(_ scope: DrawingScope) {
    store([scope.focus, scope.collapse?.rawValue])
    store([scope.depth, scope.top])
    store(scope.minShare)
    store(scope.isWhole)
  }
}
