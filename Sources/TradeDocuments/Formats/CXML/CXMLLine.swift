import SupplyModel

/// One line of a message, or the part of a confirmed line that one status is about.
struct CXMLLine {
  private let line: XMLRecord<CXMLField>
  /// What the quantity stands on.
  private let part: XMLRecord<CXMLField>
  let item: CXMLItem

  /// A line, or the parts of it that were not rejected.
  static func parts(of line: XMLRecord<CXMLField>) -> [CXMLLine] {
    let statuses = line.records(.status)
    if statuses.isEmpty { return [CXMLLine(line, part: line)] }
    return statuses.filter { $0.attribute("type")?.lowercased() != "reject" }.map { CXMLLine(line, part: $0) }
  }

  private init(_ line: XMLRecord<CXMLField>, part: XMLRecord<CXMLField>) {
    self.line = line
    self.part = part
    item = CXMLItem(part.field == .status ? [part, line] : [line])
  }

  var location: SourceLocation { part.location }

  /// The line of the buyer's order.
  var orderLine: String? {
    (line.records(.detail) + [line]).lazy.compactMap { $0.placed(attribute: "lineNumber")?.text }.first
  }

  var kind: RelationKind {
    if item.has(.labour) { return .labour }
    let isService =
      line.elementName == "InvoiceDetailServiceItem" || line.elementName == "ServiceEntryItem"
      || line.attribute("requiresServiceEntry")?.lowercased() == "yes" || item.has(.service)
    return isService ? .service : .goods
  }

  func complete(_ relation: inout RelationRecord, _ facts: inout DocumentFacts) {
    let quantity = part.placed(attribute: "quantity")?.figure(log: &facts.diagnostics) ?? .missing
    let value = value(of: quantity, log: &facts.diagnostics)
    let isBack = facts.header.sign < 0 || line.attribute("receiptType")?.lowercased() == "returned"
    relation.quantity = isBack ? Self.minus(quantity) : quantity
    relation.value = isBack ? Self.minus(value) : value
    relation.unit = facts.symbol(item.text(.unit))
    if value.value != nil {
      relation.currency = facts.symbol((item.first(.subtotal) ?? item.first(.price))?.attribute("currency"))
    }
  }

  /// The line's subtotal, else quantity times price; unknown when the price is not for one unit.
  private func value(of quantity: Figure, log: inout DiagnosticLog) -> Figure {
    if let subtotal = item.first(.subtotal)?.placed { return subtotal.figure(log: &log) }
    guard !item.has(.priceBasis), let quantity = quantity.value,
      let price = item.first(.price)?.placed?.figure(log: &log).value
    else { return .missing }
    // To the hundredth of a cent: 3 × 763.20 is 2289.6.
    let product = (quantity * price * 1e4).rounded() / 1e4
    return product.isFinite ? Figure(product) : .missing
  }

  /// Some senders write what they give back with a minus, some without.
  private static func minus(_ figure: Figure) -> Figure {
    figure.value.map { Figure(-abs($0)) } ?? .missing
  }
}
