import ExposureReports
import HeadwaterKit
import SupplyModel

/// How each file of a run came out the second time.
struct ReproductionText {
  private let manifest: RunManifest
  private let compared: [Reproduction.Comparison]

  init(_ manifest: RunManifest, _ compared: [Reproduction.Comparison]) {
    (self.manifest, self.compared) = (manifest, compared)
  }

  var text: String {
    let same = compared.count { $0.outcome == .same }
    let head =
      same == compared.count
      ? "the same bytes: \(same) of \(compared.count) files"
      : "\(same) of \(compared.count) files have the same bytes"
    let from =
      "\(DisplayText.singleLine(manifest.buyer.name)), as of \(manifest.asOf), from \(manifest.inputs.count) inputs and "
      + "\(manifest.lists.count) lists, all as they were"
    let lines = compared.map {
      "  \(word($0.outcome)) \(DisplayText.singleLine($0.name))\(remark($0.outcome))"
    }
    return ([head, from] + lines + version).joined(separator: "\n") + "\n"
  }

  private func word(_ outcome: Reproduction.Comparison.Outcome) -> String {
    switch outcome {
    case .same: "same     "
    case .different: "different"
    case .otherProgram: "not held "
    }
  }

  private func remark(_ outcome: Reproduction.Comparison.Outcome) -> String {
    guard case .otherProgram(let then, let now) = outcome else { return "" }
    return "  drawn by Graphviz \(then ?? "unknown") then, \(now.map { "\($0) now" } ?? "not installed now")"
  }

  private var version: [String] {
    manifest.toolVersion == HeadwaterVersion.current
      ? [] : ["the run was made by headwater \(manifest.toolVersion); this is \(HeadwaterVersion.current)"]
  }
}
