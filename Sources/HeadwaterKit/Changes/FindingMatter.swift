import SupplyModel

/// What a finding is about, whoever it is told of: the same at a party that goes by another id.
struct FindingMatter: Hashable {
  private let indicator: String
  private let product: String?
  /// List and entry; else what was said, without what the day made of it.
  private let about: String

  init(_ finding: Finding, in result: AnalysisResult) {
    (indicator, product) = (finding.indicator, finding.product)
    if let match = finding.match, result.matches.indices.contains(match) {
      about = "\(result.matches[match].list)/\(result.matches[match].entryID)"
    } else if let list = finding.list(in: result) {
      about = list
    } else {
      about = finding.message.split(separator: ";").first.map(String.init) ?? ""
    }
  }
}

extension Finding {
  /// The list it quotes; nil where it quotes none.
  func list(in result: AnalysisResult) -> String? {
    if let match, result.matches.indices.contains(match) { return result.matches[match].list }
    return listLocation.flatMap { place in result.lists.first { $0.path == place.path }?.id }
  }
}

extension ComparedResult {
  /// Whether a party here has a finding of the matter.
  func tells(_ matter: FindingMatter, of parties: [String]) -> Bool {
    result.findings.contains { parties.contains($0.party) && FindingMatter($0, in: result) == matter }
  }
}
