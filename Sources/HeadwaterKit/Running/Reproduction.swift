import Foundation
import SupplyModel

/// Runs an earlier run again from its manifest, and compares what comes out byte for byte.
package struct Reproduction: Sendable {
  package let manifest: RunManifest
  /// Documents read at once; nil for as many as there are cores.
  package var threads: Int?
  private let path: String

  /// - Throws: ``AnalysisFailure`` when the manifest cannot be read, or a file that the run read is gone or has changed.
  package init(_ path: String) throws(AnalysisFailure) {
    self.path = path
    manifest = try RunManifest.read(path)
    try verify()
  }

  /// How a file of the set came out.
  package struct Comparison: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
      case same
      case different
      /// Another version of Graphviz draws here, or none.
      case otherProgram(then: String?, now: String?)
    }

    package var name: String
    package var outcome: Outcome
  }

  /// - Returns: the files of the set, made again, and how each compares.
  /// - Throws: ``AnalysisFailure``, ``OutputFailure``.
  package func run() throws -> (files: [OutputFile], comparisons: [Comparison]) {
    let result = try Analysis(options).run()
    let reports = ReportSet(
      manifest.request.formats, destination: .none, drawing: try manifest.request.drawing.resolved(in: result)
    )
    let files = try reports.files(of: result)
    let graphviz = manifest.graphviz == nil ? nil : Graphviz.version()
    let made = Dictionary(files.map { ($0.name, FileDigest(of: $0.bytes).sha256) }) { first, _ in first }
    let compared = manifest.outputs.filter { $0.name != manifest.keptBaseline }.map { output in
      if made[output.name] == output.sha256 { return Comparison(name: output.name, outcome: .same) }
      let isDrawn = output.name.hasSuffix(".svg") && manifest.graphviz != graphviz
      return Comparison(
        name: output.name,
        outcome: isDrawn ? .otherProgram(then: manifest.graphviz, now: graphviz) : .different)
    }
    return (files, compared)
  }

  var options: AnalysisOptions {
    var options = AnalysisOptions()
    options.isComplete = true
    options.inputs = manifest.inputs.map(\.path)
    options.listFiles = manifest.lists.map(\.path)
    options.configuration = manifest.configuration?.path
    if manifest.policy.path != PolicyFile.builtIn { options.policy = manifest.policy.path }
    options.waivers = manifest.waivers?.path
    options.baseline = baseline?.path
    options.historyThen = manifest.history
    (options.buyer, options.asOf, options.question) = (manifest.buyer.id, manifest.asOf, manifest.question)
    (options.detail, options.failOn) = (manifest.request.detail, manifest.request.failOn)
    if let threads { options.threads = threads }
    return options
  }

  /// Where it is now: the copy in the set, when there is one.
  private var baseline: RunManifest.Source? {
    guard var baseline = manifest.baseline else { return nil }
    if let kept = manifest.keptBaseline {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      baseline.path = (folder + [Substring(kept)]).joined(separator: "/")
    }
    return baseline
  }

  private func verify() throws(AnalysisFailure) {
    var sources = manifest.inputs + manifest.lists
    sources += [manifest.configuration, manifest.waivers, baseline].compactMap(\.self)
    if manifest.policy.path != PolicyFile.builtIn { sources.append(manifest.policy) }
    if !manifest.inputs.isEmpty,
      !manifest.inputs.contains(where: { FileManager.default.fileExists(atPath: $0.path) })
    {
      throw AnalysisFailure(.otherFolder(manifest.inputs[0].path, path))
    }
    // What could not be read then is not asked for now.
    var log = RecordedSources.problems(
      sources.filter { !$0.sha256.isEmpty }, since: path,
      hint: "bring back the file as it was: its sha256 is in \(path)")
    if manifest.policy.path == PolicyFile.builtIn, try PolicyFile.read(nil).1.sha256 != manifest.policy.sha256
    {
      log.report(.otherBuiltInPolicy(manifest.toolVersion))
    }
    if !log.items.isEmpty { throw AnalysisFailure(.unusable, log) }
  }
}

extension Diagnostic {
  fileprivate static func otherFolder(_ input: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "inputs-gone", .error, "none of the inputs that \(path) names is here, the first being '\(input)'",
      path: path, hint: "run from the folder the run was started in, or name it with --in")
  }

  fileprivate static func otherBuiltInPolicy(_ version: String) -> Diagnostic {
    Diagnostic(
      "policy-changed", .error, "the policy built into version \(version) is not the one built in here",
      hint: "reproduce with headwater \(version); this is \(HeadwaterVersion.current)")
  }
}
