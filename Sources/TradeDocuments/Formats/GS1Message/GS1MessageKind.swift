import SupplyModel

/// What a kind of GS1 XML document says about goods, and what it calls its parts.
struct GS1MessageKind: Sendable {
  /// Local name of its element inside the message.
  let element: String
  let flow: DocumentKind
  let line: String
  /// What the quantity of a line is called, and another that stands in for it.
  let quantity: String
  let otherQuantity: String?

  static func named(_ element: String) -> GS1MessageKind? { all.first { $0.element == element } }

  static let all: [GS1MessageKind] = [
    GS1MessageKind("order", .order, line: "orderLineItem", "requestedQuantity"),
    GS1MessageKind("orderResponse", .orderResponse, line: "orderResponseLineItem", "confirmedQuantity"),
    GS1MessageKind("despatchAdvice", .despatch, line: "despatchAdviceLineItem", "despatchedQuantity"),
    GS1MessageKind(
      "receivingAdvice", .receipt, line: "receivingAdviceLineItem", "quantityAccepted", or: "quantityReceived"
    ),
    GS1MessageKind("invoice", .invoice, line: "invoiceLineItem", "invoicedQuantity"),
  ]

  private init(
    _ element: String, _ flow: DocumentKind, line: String, _ quantity: String, or otherQuantity: String? = nil
  ) {
    self.element = element
    self.flow = flow
    self.line = line
    self.quantity = quantity
    self.otherQuantity = otherQuantity
  }

  /// Types of invoices whose positive amounts are taken back: as words, or as codes of UNTDID 1001.
  static func isCredit(_ type: String) -> Bool {
    type.uppercased().contains("CREDIT") || creditCodes.contains(type)
  }

  private static let creditCodes: Set<String> = [
    "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532",
  ]
}
