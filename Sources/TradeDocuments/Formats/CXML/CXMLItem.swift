import SupplyModel

/// What a line says of the product; the same may stand on the line, in its detail or in what confirms it.
struct CXMLItem {
  private let scopes: [XMLRecord<CXMLField>]

  /// - Parameter records: the most telling first; details inside them are looked into.
  init(_ records: [XMLRecord<CXMLField>]) {
    scopes = records.flatMap { record in
      [record] + record.records(.detail).flatMap { [$0] + $0.records(.detail) }
    }
  }

  func has(_ field: CXMLField) -> Bool { scopes.contains { $0.first(field) != nil } }

  /// The first value that is not empty.
  func first(_ field: CXMLField) -> XMLValue<CXMLField>? {
    scopes.lazy.flatMap { $0.values(field) }.first { !$0.text.isEmpty }
  }

  func text(_ field: CXMLField) -> String? { first(field)?.text }

  func draft(log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: (scopes.first { $0.field == .detail } ?? scopes[0]).location)
    draft.name(first(.description)?.placed)
    for value in scopes.flatMap(\.values) { Self.add(value, to: &draft, log: &log) }
    draft.manufacturer(first(.manufacturer)?.placed)
    return draft
  }

  private static func add(
    _ value: XMLValue<CXMLField>, to draft: inout ProductDraft, log: inout DiagnosticLog
  ) {
    switch value.field {
    case .supplierPart: draft.note("seller's number", value.placed, namesProduct: true)
    case .buyerPart: draft.note("buyer's number", value.placed)
    case .manufacturerPart: draft.note("manufacturer's number", value.placed, namesProduct: true)
    case .standardNumber: draft.tradeItem(value.placed)
    case .partReference where isTradeItem(value.attribute("domain")):
      draft.tradeItem(value.placed(attribute: "identifier"))
    case .classification: classify(value, &draft)
    case .origin:
      draft.origin(country: value.placed(attribute: "isoCountryCode") ?? value.placed, log: &log)
    case .batch: draft.origin(country: value.placed(attribute: "originCountryCode"), log: &log)
    case .extrinsic where isOrigin(value.attribute("name")):
      draft.origin(country: value.placed, log: &log)
    default: break
    }
  }

  /// UNSPSC codes are digits; buyers' own codes under that name are kept as notes.
  private static func classify(_ value: XMLValue<CXMLField>, _ draft: inout ProductDraft) {
    let domain = value.attribute("domain") ?? ""
    let isUNSPSC = domain.uppercased().filter { $0 != "/" && $0 != "-" }.hasPrefix("UNSPSC")
    if value.text.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) { return }
    if isUNSPSC, !GS1Number.isDigits(value.text) { return draft.note("classified", value.placed) }
    draft.classification(value.placed, list: isUNSPSC ? "UNSPSC" : domain)
  }

  private static func isTradeItem(_ domain: String?) -> Bool {
    guard let domain = domain?.uppercased() else { return false }
    return ["EAN", "GTIN", "UPC"].contains(where: domain.hasPrefix)
  }

  /// `countryOfOrigin`, `Country of Origin`: names of extrinsics are free.
  private static func isOrigin(_ name: String?) -> Bool {
    let letters = (name ?? "").lowercased().filter(\.isLetter)
    return letters == "countryoforigin" || letters == "origincountry"
  }

  /// A manufacturer named on the line supplies the seller, as the document declares.
  func stateMaker(of product: Int32?, supplying seller: Int32?, into facts: inout DocumentFacts) {
    guard let value = first(.manufacturer) else { return }
    var draft = PartyDraft(at: value.location)
    draft.name(value.placed)
    draft.role("manufacturer", element: "ManufacturerName")
    let maker = facts.state(draft)
    facts.state(maker: maker, of: product, supplies: seller, at: value.location)
  }
}
