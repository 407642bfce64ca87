import SupplyModel

/// What a line states of its product, or of a part of it.
struct CIIProduct {
  private let record: XMLRecord<CIIField>

  init(_ record: XMLRecord<CIIField>) { self.record = record }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    draft.name(record.placed(.productName))
    draft.name(record.placed(.description))
    for value in record.values { Self.code(value, of: &draft) }
    draft.origin(country: record.placed(.originCountry) ?? record.placed(.originCountryName), log: &log)
    draft.manufacturer(record.record(.manufacturer)?.placed(.name))
    return draft
  }

  private static func code(_ value: XMLValue<CIIField>, of draft: inout ProductDraft) {
    switch value.field {
    case .standardID: draft.tradeItem(value.placed)
    case .sellersID: draft.note("seller's number", value.placed, namesProduct: true)
    case .buyersID: draft.note("buyer's number", value.placed)
    case .makersID: draft.note("manufacturer's number", value.placed, namesProduct: true)
    case .batch: draft.note("batch", value.placed)
    case .classification: draft.classification(value.placed, list: value.attribute("listID"))
    default: break
    }
  }
}
