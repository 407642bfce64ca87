import SupplyModel

/// Finds the records that a text means: an identifier, the id of a party, or its exact name.
struct RecordLookup {
  private let identifiers: IdentifierIndex
  private var byKey: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  /// Keyed records that say what the key stands for; keys of the others are names.
  private var rows: Set<Int> = []

  /// - Parameter texts: what will be looked up; only these are indexed.
  init(_ texts: [String], _ records: RecordIndex, _ identifiers: IdentifierIndex) {
    self.identifiers = identifiers
    guard !texts.isEmpty else { return }
    let keys = Set(texts)
    let names = Set(texts.map { NameFolding.caseFolded($0) })
    for number in 0..<records.count {
      let record = records[number]
      let isNode = records.batches[records.batch(of: number)].network != nil
      if let key = record.key, keys.contains(key), isNode || record.keyScope == RecordIndex.tables {
        byKey[key, default: []].append(number)
        if !records.isReference(number) { rows.insert(number) }
      }
      for statement in record.statements where statement.property == .name {
        let name = NameFolding.caseFolded(statement.value)
        if names.contains(name) { byName[name, default: []].append(number) }
      }
    }
  }

  /// Ascending; empty when the text means nothing.
  func records(meantBy text: String) -> [Int] {
    if let identifier = Identifier(parsing: text) {
      let carriers = identifiers.carriers(of: identifier)
      if !carriers.isEmpty { return carriers }
    }
    let named = byName[NameFolding.caseFolded(text)] ?? []
    guard let keyed = byKey[text] else { return named }
    return rows.isDisjoint(with: keyed) ? Set(keyed + named).sorted() : keyed
  }
}
