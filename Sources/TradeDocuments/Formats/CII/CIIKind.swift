import SupplyModel

/// What a cross industry document is, by its root element and the code of its type.
struct CIIKind: Sendable {
  /// What stands behind a relation read from it.
  enum Trade: Hashable, Sendable { case invoice, order, orderChange, orderResponse, despatch }

  let trade: Trade
  /// For messages: `invoice`.
  let words: String

  /// - Parameters:
  ///   - root: local name of the root element.
  ///   - code: UNTDID 1001, as written.
  init(root: String, code: String?) {
    trade =
      switch (root, code) {
      case ("CrossIndustryInvoice", _), ("CrossIndustryDocument", _): .invoice
      case ("SCRDMCCBDACIDAMessageStructure", _), ("CrossIndustryDespatchAdvice", _): .despatch
      case (_, "230"), ("CrossIndustryOrderChange", _): .orderChange
      case (_, "231"), ("CrossIndustryOrderResponse", _): .orderResponse
      default: .order
      }
    words = Self.words[trade] ?? "document"
  }

  /// Names of root elements, whatever the release in their namespace.
  static let roots = [
    "CrossIndustryInvoice", "CrossIndustryDocument", "SCRDMCCBDACIOMessageStructure", "CrossIndustryOrder",
    "CrossIndustryOrderChange", "CrossIndustryOrderResponse", "SCRDMCCBDACIDAMessageStructure",
    "CrossIndustryDespatchAdvice",
  ]

  private static let words: [Trade: String] = [
    .invoice: "invoice", .order: "order", .orderChange: "order change", .orderResponse: "order response",
    .despatch: "despatch advice",
  ]

  /// The kind of evidence; an invoice's depends on its type.
  var documentKind: DocumentKind {
    switch trade {
    case .invoice: .invoice
    case .order, .orderChange: .order
    case .orderResponse: .orderResponse
    case .despatch: .despatch
    }
  }

  /// Where the quantity meant stands, the surest first.
  var quantities: [CIIField] {
    switch trade {
    case .invoice: [.billed]
    case .order, .orderChange: [.requested]
    case .orderResponse: [.agreed, .requested]
    case .despatch: [.despatched]
    }
  }
}
