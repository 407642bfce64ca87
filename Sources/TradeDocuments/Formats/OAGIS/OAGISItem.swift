import SupplyModel

/// What a line says of the product.
struct OAGISItem {
  private let record: XMLRecord<OAGISField>

  init(_ record: XMLRecord<OAGISField>) { self.record = record }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    draft.name(record.filled(.description))
    for value in record.values { Self.add(value, to: &draft) }
    draft.origin(country: record.filled(.origin), log: &log)
    let maker = record.records(.party).first
    draft.manufacturer(maker?.filled(.name))
    return draft
  }

  private static func add(_ value: XMLValue<OAGISField>, to draft: inout ProductDraft) {
    switch value.field {
    case .ownNumber: draft.note("item", value.filled, namesProduct: true)
    case .supplierNumber: draft.note("seller's number", value.filled, namesProduct: true)
    case .customerNumber: draft.note("buyer's number", value.filled)
    case .manufacturerNumber: draft.note("manufacturer's number", value.filled, namesProduct: true)
    case .tradeItem: draft.tradeItem(value.filled)
    case .code:
      draft.classification(value.filled, list: value.attribute("listID") ?? value.attribute("listName"))
    default: break
    }
  }
}
