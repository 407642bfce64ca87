import SupplyModel

/// What a line or goods item states of the product.
struct UBLItem {
  /// The line; origin and description may stand beside the item.
  private let line: XMLRecord<UBLField>
  private let item: XMLRecord<UBLField>?

  init(_ line: XMLRecord<UBLField>, _ item: XMLRecord<UBLField>?) {
    self.line = line
    self.item = item
  }

  func state(into draft: inout ProductDraft, log: inout DiagnosticLog) {
    draft.name(item?.placed(.itemName))
    draft.name(item?.placed(.itemDescription))
    draft.name(line.placed(.itemDescription))
    for value in item?.values ?? [] { Self.code(value, of: &draft) }
    Self.origin(of: item, &draft, log: &log)
    Self.origin(of: line, &draft, log: &log)
    let maker = item?.record(.manufacturer)
    draft.manufacturer(maker?.placed(.legalName) ?? maker?.placed(.tradingName))
  }

  private static func code(_ value: XMLValue<UBLField>, of draft: inout ProductDraft) {
    switch value.field {
    case .standardID: draft.tradeItem(value.placed)
    case .sellersID: draft.note("seller's number", value.placed, namesProduct: true)
    case .buyersID: draft.note("buyer's number", value.placed)
    case .manufacturersID: draft.note("manufacturer's number", value.placed, namesProduct: true)
    case .commodityCode: draft.hs(value.placed)
    case .classification: draft.classification(value.placed, list: value.attribute("listID"))
    default: break
    }
  }

  /// Missing is unknown, never the country of the seller.
  private static func origin(
    of record: XMLRecord<UBLField>?, _ draft: inout ProductDraft, log: inout DiagnosticLog
  ) {
    guard let record, !draft.origin(region: record.placed(.originRegion)) else { return }
    draft.origin(country: record.placed(.originCountry) ?? record.placed(.originCountryName), log: &log)
  }
}
