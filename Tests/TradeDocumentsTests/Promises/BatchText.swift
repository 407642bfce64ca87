import SupplyModel

/// Everything a batch says, as lines: two batches that say the same have the same lines.
///
/// Records are written by reflection, so that a field added to them is compared without a line here.
struct BatchText: Equatable {
  private var lines: [String] = []
  private let withPlaces: Bool

  /// - Parameter withPlaces: false leaves out where things stand, and the words of diagnostics with it.
  init(_ batch: StatementBatch, withPlaces: Bool = true) {
    self.withPlaces = withPlaces
    lines.append("\(batch.records) \(batch.symbols.texts)")
    for party in batch.parties {
      lines.append("\(party.key ?? "-") \(party.keyScope) \(party.record) \(place(party.location))")
      lines += party.statements.map(text)
    }
    for product in batch.products {
      lines.append("\(product.name) \(product.record) \(place(product.location))")
      lines += product.statements.map(text)
    }
    lines += batch.relations.map { text($0, \.location) } + batch.links.map { text($0, \.location) }
    lines += batch.assessments.map { text($0, \.location) } + batch.actions.map(text)
    lines += batch.judgements.map { text($0, \.location) }
    addNetwork(batch.network)
    addDiagnostics(batch.diagnostics)
  }

  private func text<Record>(_ record: Record, _ location: WritableKeyPath<Record, SourceLocation>) -> String {
    var record = record
    if !withPlaces { record[keyPath: location] = SourceLocation(document: DocumentID(0), line: 0) }
    return "\(record)"
  }

  private func text(_ statement: Statement) -> String {
    let original = statement.original ?? "-"
    return "\(statement.property.rawValue) \(statement.value) \(original) \(place(statement.location))"
  }

  /// Dictionaries are written in the order of their keys.
  private func text(_ action: ActionRecord) -> String {
    var plain = action
    plain.fields = [:]
    return text(plain, \.location) + "\(action.fields.sorted { $0.key < $1.key })"
  }

  private mutating func addNetwork(_ network: StatedNetwork?) {
    guard var plain = network else { return }
    let factors = plain.kindFactor.sorted { $0.key.name < $1.key.name }
    plain.kindFactor = [:]
    lines.append("\(plain) \(factors)")
  }

  private mutating func addDiagnostics(_ log: DiagnosticLog) {
    lines.append("\(log.counts.sorted { $0.key < $1.key })")
    if withPlaces { lines += log.items.map { "\($0)" } }
  }

  private func place(_ location: SourceLocation) -> String {
    withPlaces ? "\(location.document.index):\(location.line):\(location.column)" : ""
  }
}
