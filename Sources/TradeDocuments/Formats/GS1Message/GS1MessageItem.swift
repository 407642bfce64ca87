import SupplyModel

/// What a line states of the product.
struct GS1MessageItem {
  private let record: XMLRecord<GS1MessageField>

  init(_ record: XMLRecord<GS1MessageField>) { self.record = record }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    let names = record.values(.description)
    draft.name(names.first { $0.attribute("languageCode")?.hasPrefix("en") == true }?.placed)
    draft.name(names.first?.placed)
    draft.tradeItem(record.placed(.gtin))
    for value in record.values(.itemID) { Self.add(value, to: &draft) }
    draft.origin(country: record.placed(.origin), log: &log)
    draft.note("batch", record.placed(.batch))
    return draft
  }

  private static func add(_ value: XMLValue<GS1MessageField>, to draft: inout ProductDraft) {
    switch value.attribute("additionalTradeItemIdentificationTypeCode") {
    case "BUYER_ASSIGNED": draft.note("buyer's number", value.placed)
    case "SUPPLIER_ASSIGNED": draft.note("seller's number", value.placed, namesProduct: true)
    case let type: draft.note(type?.lowercased().replacing("_", with: " ") ?? "number", value.placed)
    }
  }
}
