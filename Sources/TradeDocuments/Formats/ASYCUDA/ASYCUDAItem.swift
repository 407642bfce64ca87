import SupplyModel

/// An item of a declaration: what the goods are, where they come from, what they weigh and cost.
struct ASYCUDAItem {
  private let record: XMLRecord<ASYCUDAField>
  private let declaration: XMLRecord<ASYCUDAField>

  init(_ record: XMLRecord<ASYCUDAField>, of declaration: XMLRecord<ASYCUDAField>) {
    self.record = record
    self.declaration = declaration
  }

  /// An item that says nothing of goods is an empty form, and no relation.
  func state(from supplier: Int32?, to customer: Int32?, into facts: inout DocumentFacts) {
    guard let product = facts.state(draft(log: &facts.diagnostics)),
      var relation = facts.relation(from: supplier, to: customer, at: record.location)
    else { return }
    relation.product = product
    complete(&relation, &facts)
    facts.append(relation)
  }

  private func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    draft.name(record.placed(.commercialDescription))
    draft.name(record.placed(.tariffDescription))
    draft.hs(commodityCode)
    if !draft.origin(region: record.placed(.originRegion)) {
      draft.origin(country: record.placed(.originCountry) ?? commonOrigin, log: &log)
    }
    for document in record.records(.attached) where document.text(.documentCode) == "380" {
      draft.note("invoice", document.placed(.documentNumber))
    }
    return draft
  }

  /// The form's one origin for all items; it says `Many` when they differ.
  private var commonOrigin: PlacedText? {
    declaration.placed(.origin).flatMap { Country.named($0.text) == nil ? nil : $0 }
  }

  /// The tariff code, with the national digits that fit a code of ten.
  private var commodityCode: PlacedText? {
    guard let code = record.placed(.commodity) else { return nil }
    guard let precision = record.text(.precision), GS1Number.isDigits(precision),
      code.text.utf8.count + precision.utf8.count <= 10
    else { return code }
    return PlacedText("\(code.text) \(precision)", at: code.location)
  }

  private func complete(_ relation: inout RelationRecord, _ facts: inout DocumentFacts) {
    if let amount = record.placed(.invoiced) ?? record.placed(.price) {
      relation.value = amount.figure(log: &facts.diagnostics)
      relation.currency = facts.symbol(record.text(.itemCurrency) ?? declaration.text(.currency))
    }
    if let mass = record.placed(.netMass) {
      relation.quantity = mass.figure(log: &facts.diagnostics)
      relation.unit = facts.symbol("KGM")
    } else if let unit = record.records(.unit).first(where: { $0.text(.unitCode) != nil }) {
      relation.quantity = unit.placed(.unitQuantity)?.figure(log: &facts.diagnostics) ?? .missing
      relation.unit = facts.symbol(unit.text(.unitCode))
    }
  }
}
