import SupplyModel

/// The parties that relation records name, by batch and position: one look for each end.
struct RelationEnds: Sendable {
  /// -1 where no party came of a record.
  private let parties: [[Int32]]

  init(_ records: RecordIndex, _ assembly: PartyAssembly) {
    parties = records.batches.enumerated().map { batch, content in
      content.parties.indices.map { position in
        assembly.party(batch: batch, position: Int32(position), records)?.number ?? -1
      }
    }
  }

  /// Supplier and buyer; nil for a record that cannot be used.
  @inline(__always)
  func of(_ record: RelationRecord, _ batch: Int) -> (supplier: PartyIndex, buyer: PartyIndex)? {
    guard let supplier = party(record.supplier, batch), let buyer = party(record.buyer, batch),
      supplier != buyer
    else { return nil }
    return (supplier, buyer)
  }

  /// Why a record cannot be used.
  func problem(of record: RelationRecord, _ batch: Int, _ assembly: PartyAssembly) -> Diagnostic {
    guard let supplier = party(record.supplier, batch), party(record.buyer, batch) != nil else {
      return .danglingRelation(at: record.location)
    }
    return .selfRelation(of: assembly.parties[supplier.position].id, at: record.location)
  }

  /// nil when a reader gave a position that its batch does not have, and when no party came of it.
  @inline(__always)
  private func party(_ position: Int32, _ batch: Int) -> PartyIndex? {
    guard parties[batch].indices.contains(Int(position)), case let party = parties[batch][Int(position)],
      party >= 0
    else { return nil }
    return PartyIndex(Int(party))
  }
}

extension Diagnostic {
  fileprivate static func selfRelation(of party: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "self-relation", .warning, "\(party) would supply itself; the relation is left out", at: place,
      hint: "supplier and buyer resolve to one party: check the row, or judge the two different")
  }

  fileprivate static func danglingRelation(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-party", .warning, "a relation names a party that nothing describes; it is left out", at: place)
  }
}
