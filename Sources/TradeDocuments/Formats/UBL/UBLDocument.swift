import SupplyModel

/// One UBL document on its way into statements: its parties first, then what flows between them.
struct UBLDocument {
  let record: XMLRecord<UBLField>
  let kind: UBLKind

  init(_ record: XMLRecord<UBLField>) {
    self.record = record
    kind = UBLKind.named(record.elementName)
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    facts.noteAttachments(of: record)
    let ends = stateParties(of: record, into: &facts)
    let consignments = record.records(.consignment).map { consignment in
      (consignment, stateParties(of: consignment, into: &facts).completed(by: ends))
    }
    if !facts.namesParty {
      facts.reject(.noParty(record.elementName, at: record.location))
    } else if facts.header.kind != nil {
      stateFlow(ends, consignments, into: &facts)
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    // An answer that refuses the order: nothing will be delivered.
    let isRejection = record.text(.responseCode) == "RE"
    var header = DocumentHeader(isRejection ? nil : kind.flow, kind.evidence, sign: kind.sign)
    header.number = record.text(.number)
    header.issued = record.placed(.issueDate)?.day(log: &log)
    header.order = kind.flow == .order ? header.number : record.text(.orderReference)
    return header
  }

  private func stateParties(of scope: XMLRecord<UBLField>, into facts: inout DocumentFacts) -> UBLEnds {
    var ends = UBLEnds()
    let parties = scope.records(.party)
    let hasSeller = parties.contains { $0.elementName == "SellerSupplierParty" }
    let hasBuyer = parties.contains { $0.elementName == "BuyerCustomerParty" }
    for party in parties {
      guard let rank = UBLRole.ranks[party.elementName] else { continue }
      let role = UBLRole.all[rank]
      let isAlone = role.end == .supplier ? !hasSeller : !hasBuyer
      let name = isAlone ? role.nameWhenAlone ?? role.name : role.name
      guard let position = UBLParty(party).state(as: name, into: &facts) else { continue }
      ends.offer(position, rank: rank)
    }
    return ends
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
}
