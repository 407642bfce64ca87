import SupplyModel

/// A goods item of a declaration: what the goods are, where they come from, what they weigh and cost.
struct WCOItem {
  private let record: XMLRecord<WCOField>
  private let documents: [XMLRecord<WCOField>]

  /// - Parameter documents: those of the item and of everything around it.
  init(_ record: XMLRecord<WCOField>, documents: [XMLRecord<WCOField>]) {
    self.record = record
    self.documents = documents
  }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    if let description = record.placed(.description), !Self.isTestTrigger(description.text) {
      draft.name(description)
    }
    draft.hs(commodityCode)
    addOrigins(to: &draft, log: &log)
    for document in documents where Self.isInvoice(document) {
      draft.note("invoice", document.placed(.documentNumber))
    }
    return draft
  }

  /// The tariff code with the two digits that TARIC adds to it.
  private var commodityCode: PlacedText? {
    let classes = record.records(.classification)
    func code(_ kinds: [String]) -> PlacedText? {
      classes.first { kinds.contains($0.text(.classKind)?.uppercased() ?? "") }?.placed(.classCode)
    }
    guard let tariff = code(["TSP", "HS", "CN", "SRZ", ""]) else { return nil }
    guard let addition = code(["TRC"]), addition.text.utf8.count == 2, tariff.text.utf8.count == 8 else {
      return tariff
    }
    return PlacedText("\(tariff.text) \(addition.text)", at: tariff.location)
  }

  /// Where the goods come from by the common rules before where they come from by an agreement's.
  private func addOrigins(to draft: inout ProductDraft, log: inout DiagnosticLog) {
    let origins = record.records(.origin)
    let common = origins.filter { $0.text(.originKind) != "2" }
    for origin in common + origins.filter({ $0.text(.originKind) == "2" }) {
      if draft.origin(region: origin.placed(.originRegion)) { continue }
      draft.origin(country: origin.placed(.originCountry), log: &log)
    }
  }

  func complete(_ relation: inout RelationRecord, _ facts: inout DocumentFacts) {
    let amount = record.first(.charge) ?? record.first(.customsValue) ?? record.first(.statisticalValue)
    if let amount {
      relation.value = amount.placed?.figure(log: &facts.diagnostics) ?? .missing
      relation.currency = facts.symbol(amount.attribute("currencyID"))
    }
    if let mass = record.first(.netMass), let placed = mass.placed {
      relation.quantity = placed.figure(log: &facts.diagnostics)
      relation.unit = facts.symbol(mass.attribute("unitCode") ?? "KGM")
    }
    let order = documents.first { Self.orders.contains($0.text(.documentType) ?? "") }
    relation.order = facts.symbol(order?.text(.documentNumber))
  }

  /// A commercial invoice, 380, or what the customs value rests on: N935. Y935 is something else.
  private static func isInvoice(_ document: XMLRecord<WCOField>) -> Bool {
    let type = document.text(.documentType)
    return type == "380" || type == "N935" || type == "935" && document.text(.documentCategory) == "N"
  }

  /// UNTDID 1001: a purchase order.
  private static let orders: Set<String> = ["220", "N220"]

  /// Words by which a test system is told how to answer: `ttimportdocnonblocking`.
  private static func isTestTrigger(_ text: String) -> Bool {
    let text = text.lowercased()
    return (text.hasPrefix("ttimport") || text.hasPrefix("ttexport")) && !text.contains(" ")
  }
}
