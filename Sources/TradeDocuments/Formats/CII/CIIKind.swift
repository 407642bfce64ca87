import SupplyModel

/// What a cross industry document is, by its root element and the code of its type.
struct CIIKind: Sendable {
  /// What stands behind a relation read from it.
  ///
  /// A quotation or catalogue only offers; of all other messages the parties are read.
  enum Trade: Hashable, Sendable { case invoice, order, orderChange, orderResponse, despatch, offer, other }

  let trade: Trade
  /// For messages: `invoice`.
  let words: String

  /// - Parameters:
  ///   - root: local name of the root element.
  ///   - code: UNTDID 1001, as written.
  init(root: String, code: String?) {
    let named = Self.trades[root] ?? .other
    trade =
      switch (named, code) {
      case (.order, "230"): .orderChange
      case (.order, "231"): .orderResponse
      default: named
      }
    words = Self.words[trade] ?? "document"
  }

  /// By name of the root element, whatever the release in its namespace.
  private static let trades: [String: Trade] = [
    "CrossIndustryInvoice": .invoice, "CrossIndustryDocument": .invoice,
    "CrossIndustryOrder": .order, "SCRDMCCBDACIOMessageStructure": .order,
    "CrossIndustryOrderChange": .orderChange, "CrossIndustryOrderResponse": .orderResponse,
    "CrossIndustryDespatchAdvice": .despatch, "SCRDMCCBDACIDAMessageStructure": .despatch,
    "CrossIndustryQuotation": .offer, "CrossIndustryQuotationProposal": .offer,
    "CrossIndustryCatalogue": .offer,
    "CrossIndustryRequestForQuotation": .other, "CrossIndustryRequestForQuotationResponse": .other,
    "CrossIndustryRemittanceAdvice": .other, "CrossIndustryDemandForecast": .other,
    "CrossIndustryInventoryForecast": .other, "CrossIndustrySupplyInstruction": .other,
    "CrossIndustrySupplyNotification": .other,
  ]

  /// Names of root elements, in alphabetical order.
  static let roots = trades.keys.sorted()

  private static let words: [Trade: String] = [
    .invoice: "invoice", .order: "order", .orderChange: "order change", .orderResponse: "order response",
    .despatch: "despatch advice", .offer: "offer",
  ]

  /// The kind of evidence, an invoice's depends on its type; nil where nothing flows.
  var documentKind: DocumentKind? {
    switch trade {
    case .invoice: .invoice
    case .order, .orderChange: .order
    case .orderResponse: .orderResponse
    case .despatch: .despatch
    case .offer: .catalogue
    case .other: nil
    }
  }

  /// Where the quantity meant stands, the surest first.
  var quantities: [CIIField] {
    switch trade {
    case .invoice: [.billed]
    case .order, .orderChange, .offer, .other: [.requested]
    case .orderResponse: [.agreed, .requested]
    case .despatch: [.despatched]
    }
  }
}
