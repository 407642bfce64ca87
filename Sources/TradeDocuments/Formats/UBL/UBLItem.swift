import SupplyModel

/// What a line or goods item states of the product.
struct UBLItem {
  /// The line; origin and description may stand beside the item.
  private let line: XMLRecord<UBLField>
  private let item: XMLRecord<UBLField>?
  private let document: DocumentID

  init(_ line: XMLRecord<UBLField>, in document: DocumentID) {
    self.line = line
    self.document = document
    item = line.record(.item)
  }

  /// nil when the line does not say what it is about.
  func product(record number: UInt32, log: inout DiagnosticLog) -> ProductRecord? {
    let statements = statements(log: &log)
    let own = item?.text(.itemName) ?? item?.text(.itemDescription) ?? line.text(.itemDescription)
    let coded = statements.first { $0.property == .identifier || $0.property == .classification }?.value
    let local = item?.text(.sellersID) ?? item?.text(.manufacturersID)
    guard let name = own ?? coded ?? local else { return nil }
    return ProductRecord(
      name: name, record: number, location: (item ?? line).location(in: document), statements: statements)
  }

  private func statements(log: inout DiagnosticLog) -> [Statement] {
    (item?.values ?? []).flatMap(codes) + origins(of: item, log: &log) + origins(of: line, log: &log)
      + [item?.record(.manufacturer)?.manufacturerName(in: document)].compactMap { $0 }
  }

  private func codes(_ value: XMLValue<UBLField>) -> [Statement] {
    let text = value.text
    guard !text.isEmpty else { return [] }
    func statement(_ property: Statement.Property, _ stated: String) -> [Statement] {
      [Statement(property, stated, original: text, at: value.location(in: document))]
    }
    switch value.field {
    case .standardID: return GS1Number.tradeItem(text).map { statement(.identifier, $0.description) } ?? []
    case .sellersID: return statement(.notes, "seller's number \(text)")
    case .manufacturersID: return statement(.notes, "manufacturer's number \(text)")
    case .commodityCode:
      return Self.hs(text).map { statement(.hs, $0) } ?? statement(.notes, "commodity \(text)")
    case .classification: return classification(text, value.attribute("listID"), statement)
    default: return []
    }
  }

  private func classification(
    _ text: String, _ list: String?, _ statement: (Statement.Property, String) -> [Statement]
  ) -> [Statement] {
    let scheme = Self.schemes[list?.uppercased() ?? ""] ?? list?.lowercased()
    if scheme == "hs", let hs = Self.hs(text) { return statement(.hs, hs) }
    return scheme.map { statement(.classification, "\($0):\(text)") }
      ?? statement(.notes, "classified \(text)")
  }

  /// Lists of item classes by the names documents give them; the three-letter ones are UNCL 7143.
  private static let schemes = [
    "HS": "hs", "TARIC": "hs", "CN": "hs", "UNSPSC": "unspsc", "TST": "unspsc", "STI": "cpv", "CPV": "cpv",
    "GPC": "gpc", "GMDN": "gmdn",
  ]

  /// Six to ten digits: chapter to national subheading. Fewer name a class too wide to be one.
  private static func hs(_ text: String) -> String? {
    let digits = text.filter { $0 != "." && $0 != " " }
    return (6...10).contains(digits.utf8.count) && GS1Number.isDigits(digits) ? digits : nil
  }

  /// Missing is unknown, never the country of the seller.
  private func origins(of record: XMLRecord<UBLField>?, log: inout DiagnosticLog) -> [Statement] {
    guard let record else { return [] }
    if let region = record.first(.originRegion), region.text.contains("-") {
      return [region.statement(.productOrigin, in: document)].compactMap { $0 }
    }
    let countries = record.values(.originCountry) + record.values(.originCountryName).prefix(1)
    return countries.prefix(1).compactMap { $0.country(.productOrigin, in: document, log: &log) }
  }
}

extension XMLRecord<UBLField> {
  fileprivate func manufacturerName(in document: DocumentID) -> Statement? {
    (first(.legalName) ?? first(.tradingName))?.statement(.manufacturer, in: document)
  }
}
