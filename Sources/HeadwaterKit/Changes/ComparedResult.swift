import SupplyModel

/// One of two results that are held against each other, with what its findings rest on at hand.
struct ComparedResult {
  let result: AnalysisResult
  let parties: PartyCounterparts
  let lists: [String: ListEdition]
  /// Hashes of the files read.
  private let files: Set<String>
  /// Positions of relations by supplier.
  private let sales: [String: [Int]]
  /// Positions of relations by buyer.
  private let purchases: [String: [Int]]

  /// - Complexity: O(parties + relations).
  init(_ result: AnalysisResult) {
    self.result = result
    parties = PartyCounterparts(result)
    lists = Dictionary(result.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    files = Set(result.inputs.map(\.sha256))
    sales = Dictionary(grouping: result.relations.indices) { result.relations[$0].from }
    purchases = Dictionary(grouping: result.relations.indices) { result.relations[$0].to }
  }

  func sales(of party: String) -> [RelationResult] { (sales[party] ?? []).map { result.relations[$0] } }
  func purchases(of party: String) -> [RelationResult] {
    (purchases[party] ?? []).map { result.relations[$0] }
  }

  /// Whether a place lies in a file that the other result does not have as it is here, under whatever name.
  func isNews(at location: SourceLocation, to other: ComparedResult) -> Bool {
    let position = Int(location.document.index)
    guard result.inputs.indices.contains(position) else { return true }
    return !other.files.contains(result.inputs[position].sha256)
  }

  /// An input that the other result does not have as it is here.
  func changedFile(beside other: ComparedResult) -> String? {
    result.inputs.first { !other.files.contains($0.sha256) }?.path
  }
}

extension AnalysisResult {
  /// `orders.csv:14:22`.
  func place(_ location: SourceLocation) -> String {
    let position = Int(location.document.index)
    return inputs.indices.contains(position) ? inputs[position].place(location) : "an unknown input"
  }
}
