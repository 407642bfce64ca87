import SupplyModel

/// An analysis result with what reports look up again and again: parties by id, what was found at each,
/// places as text. Nothing here is a new number.
struct ResultIndex {
  let result: AnalysisResult
  /// Position of each party in the result; also its anchor in drawings and pages.
  let positions: [String: Int]
  /// The worst finding at each party, controls left out; parties without findings are absent.
  let severities: [String: FindingSeverity]
  /// Positions of findings, matches and relations by party, in the result's order.
  let findings: [String: [Int]]
  let findingsByID: [String: Int]
  let matches: [String: [Int]]
  let suppliers: [String: [Int]]
  let buyers: [String: [Int]]
  let actions: [String: [Int]]

  init(_ result: AnalysisResult) {
    self.result = result
    positions = Dictionary(
      result.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    severities = Dictionary(
      result.findings.filter { !$0.isControl }.map { ($0.party, $0.severity) }, uniquingKeysWith: max)
    findingsByID = Dictionary(
      result.findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    findings = Self.grouped(result.findings.map(\.party))
    matches = Self.grouped(result.matches.map(\.party))
    suppliers = Self.grouped(result.relations.map(\.to))
    buyers = Self.grouped(result.relations.map(\.from))
    actions = Self.grouped(result.actions.map(\.party))
  }

  func party(_ id: String) -> PartyResult? { positions[id].map { result.parties[$0] } }

  /// The party's name made safe for one line; its id when the name is not known.
  func name(_ id: String) -> String {
    let name = party(id)?.name ?? (id == result.buyer.id ? result.buyer.name : id)
    return DisplayText.singleLine(name.isEmpty ? id : name)
  }

  /// `Lotus Gloves (MY)`; the country is left out when it is not known.
  func nameAndCountry(_ id: String) -> String {
    guard let country = party(id)?.placeCode else { return name(id) }
    return "\(name(id)) (\(country))"
  }

  /// `orders.csv:14:22`, `orders.xlsx!Orders!B14`, made safe for one line.
  func place(_ location: SourceLocation) -> String {
    DisplayText.singleLine(input(location.document)?.place(location) ?? Words.unknownInput)
  }

  func path(of document: DocumentID) -> String { input(document)?.path ?? Words.unknownInput }

  /// nil for a document that is not among the result's inputs.
  func input(_ document: DocumentID) -> InputDocument? {
    let position = Int(document.index)
    return result.inputs.indices.contains(position) ? result.inputs[position] : nil
  }

  /// The worst finding at a route's source.
  func severity(of path: ExposurePath) -> FindingSeverity? {
    path.findings.compactMap { findingsByID[$0].map { result.findings[$0].severity } }.max()
  }

  func list(_ id: String) -> ListEdition? { result.lists.first { $0.id == id } }

  private static func grouped(_ keys: [String]) -> [String: [Int]] {
    Dictionary(grouping: keys.indices, by: { keys[$0] })
  }
}

extension PartyResult {
  /// The region when it carries its country (`CN-XJ`), else the country.
  var placeCode: String? {
    if let region, let country, region.hasPrefix(country.code + "-"), region.utf8.count <= 6 { return region }
    return country?.code
  }

  /// Whether risk sits here or passes here on its way to the buyer.
  var isExposed: Bool { exposure.strongest > 0 || exposure.share > 0 }
}
