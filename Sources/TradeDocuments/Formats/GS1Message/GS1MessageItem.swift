import SupplyModel

/// What a line states of the product.
struct GS1MessageItem {
  private let record: XMLRecord<GS1MessageField>
  /// Release 2 describes the item beside its numbers.
  private let line: XMLRecord<GS1MessageField>

  init(_ record: XMLRecord<GS1MessageField>, in line: XMLRecord<GS1MessageField>) {
    self.record = record
    self.line = line
  }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    let names = record.values(.description) + line.values(.description)
    draft.name(names.first { $0.attribute("languageCode")?.hasPrefix("en") == true }?.placed)
    draft.name(names.first?.placed)
    draft.tradeItem(record.placed(.gtin))
    for value in record.values(.itemID) {
      Self.add(
        value.placed, type: value.attribute("additionalTradeItemIdentificationTypeCode"), to: &draft)
    }
    for other in record.records(.otherItemID) {
      Self.add(other.placed(.value), type: other.text(.valueType), to: &draft)
    }
    draft.origin(country: record.placed(.origin), log: &log)
    draft.note("batch", record.placed(.batch))
    return draft
  }

  private static func add(_ number: PlacedText?, type: String?, to draft: inout ProductDraft) {
    switch type {
    case "BUYER_ASSIGNED": draft.note("buyer's number", number)
    case "SUPPLIER_ASSIGNED": draft.note("seller's number", number, namesProduct: true)
    default: draft.note(type?.lowercased().replacing("_", with: " ") ?? "number", number)
    }
  }
}
