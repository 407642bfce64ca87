import SupplyModel

/// One UBL document on its way into statements: its parties first, then what flows between them.
struct UBLDocument {
  let record: XMLRecord<UBLField>
  let kind: UBLKind
  let path: String
  /// Which record of the file.
  let number: UInt32
  /// Of the document itself: its number as a symbol, its day.
  var documentNumber = Symbol.none
  var issued: CalendarDate?

  init(_ record: XMLRecord<UBLField>, path: String, number: UInt32) {
    self.record = record
    self.path = path
    self.number = number
    kind = UBLKind.named(record.elementName)
  }

  mutating func state(into batch: inout StatementBatch, parties: inout DocumentParties) {
    batch.records.read += 1
    documentNumber = record.text(.number).map { batch.symbols.intern($0) } ?? .none
    issued = record.first(.issueDate)?.day(in: batch.document, log: &batch.diagnostics)
    noteAttachments(in: &batch)
    let before = batch.parties.count
    let ends = stateParties(of: record, into: &batch, parties: &parties)
    let consignments = record.records(.consignment).map { consignment in
      (consignment, stateParties(of: consignment, into: &batch, parties: &parties).completed(by: ends))
    }
    if batch.parties.count == before {
      batch.records.rejected += 1
      batch.diagnostics.report(.noParty(record.elementName, at: record.location(in: batch.document)))
    } else if kind.flow != nil, !isRejection {
      stateFlow(ends, consignments, into: &batch, parties: &parties)
    }
  }

  /// An answer that refuses the order: nothing will be delivered.
  private var isRejection: Bool { record.text(.responseCode) == "RE" }

  private func stateParties(
    of scope: XMLRecord<UBLField>, into batch: inout StatementBatch, parties: inout DocumentParties
  ) -> UBLEnds {
    var ends = UBLEnds()
    for party in scope.records(.party) {
      guard let rank = UBLRole.ranks[party.elementName],
        let position = state(party, as: UBLRole.all[rank], into: &batch, parties: &parties)
      else { continue }
      ends.offer(position, rank: rank)
    }
    return ends
  }

  /// - Returns: the party's position in the batch; nil for an empty element.
  func state(
    _ party: XMLRecord<UBLField>, as role: UBLRole, into batch: inout StatementBatch,
    parties: inout DocumentParties
  ) -> Int32? {
    let statements = UBLParty(party, in: batch.document).statements(role: role, log: &batch.diagnostics)
    guard statements.contains(where: { $0.property == .name || $0.property == .identifier }) else {
      return nil
    }
    var stated = PartyRecord(
      key: nil, keyScope: path, record: number, location: party.location(in: batch.document),
      statements: statements)
    stated.key = parties.key(for: stated)
    batch.parties.append(stated)
    return Int32(batch.parties.count - 1)
  }

  private func noteAttachments(in batch: inout StatementBatch) {
    let count = record.count(of: .attachment)
    guard count > 0 else { return }
    batch.diagnostics.report(.attachmentsSkipped(count, at: record.location(in: batch.document)))
  }
}

/// The two ends of a flow of goods: of all parties that may be one, the one preferred by ``UBLRole``.
struct UBLEnds {
  private var supplierRank = Int.max
  private var buyerRank = Int.max
  private(set) var supplier: Int32?
  private(set) var buyer: Int32?

  /// Takes the party when its role is preferred to the one known so far; of two equals, the first.
  mutating func offer(_ party: Int32, rank: Int) {
    switch UBLRole.all[rank].end {
    case .supplier where rank < supplierRank: (supplier, supplierRank) = (party, rank)
    case .buyer where rank < buyerRank: (buyer, buyerRank) = (party, rank)
    default: break
    }
  }

  /// A consignment that names no end of its own has the document's.
  func completed(by document: UBLEnds) -> UBLEnds {
    var ends = self
    if supplier == nil { (ends.supplier, ends.supplierRank) = (document.supplier, document.supplierRank) }
    if buyer == nil { (ends.buyer, ends.buyerRank) = (document.buyer, document.buyerRank) }
    return ends
  }
}

extension Diagnostic {
  fileprivate static func noParty(_ kind: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-party", .warning, "the \(kind) names no party", at: location,
      hint: "a party needs a name or an identifier; the document was not used")
  }

  fileprivate static func attachmentsSkipped(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "attachment-skipped", .note,
      count == 1 ? "an attached file was not read" : "\(count) attached files were not read", at: location)
  }
}
