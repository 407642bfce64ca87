import SupplyModel

/// Goods a line or goods item is about.
struct UBLGoods {
  /// The line or goods item; origin and description may stand beside the item.
  let line: XMLRecord<UBLField>
  let item: XMLRecord<UBLField>?
  /// Whether other items have a part in the quantity and the value of the line.
  let isShared: Bool

  init(_ line: XMLRecord<UBLField>, _ item: XMLRecord<UBLField>?, isShared: Bool = false) {
    self.line = line
    self.item = item
    self.isShared = isShared
  }

  /// - Parameter document: says where all goods of a shipment come from, when it does and they do not themselves.
  /// - Returns: the product's position; nil when nothing says what it is.
  func state(in document: UBLDocument, into facts: inout DocumentFacts) -> Int32? {
    // An item that alone says all of its product is read once, however many lines name it.
    if let item, !document.describesGoods, !Self.describes(line) {
      return facts.product(of: item) { draft, log in fill(&draft, document.record, log: &log) }
    }
    var draft = ProductDraft(at: (item ?? line).location)
    fill(&draft, document.record, log: &facts.diagnostics)
    return facts.state(draft)
  }

  private static let beside: [UBLField] = [
    .itemDescription, .commodityCode, .originCountry, .originCountryName, .originRegion,
  ]

  /// Whether a record says of goods what may also stand in their item.
  static func describes(_ record: XMLRecord<UBLField>) -> Bool { record.has(anyOf: beside) }

  private func fill(
    _ draft: inout ProductDraft, _ document: XMLRecord<UBLField>, log: inout DiagnosticLog
  ) {
    draft.name(item?.placed(.itemName))
    draft.name(item?.placed(.itemDescription))
    draft.name(line.placed(.itemDescription))
    for value in (item?.values ?? []) + line.values(.commodityCode) { Self.code(value, of: &draft) }
    for place in [item, line] { Self.origin(of: place, &draft, log: &log) }
    if !draft.statements.contains(where: { $0.property == .productOrigin }) {
      Self.origin(of: document, &draft, log: &log)
    }
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
