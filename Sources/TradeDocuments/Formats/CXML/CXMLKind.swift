import SupplyModel

/// What a cXML message says about goods, by the name of the element inside `Request`, `Message` or `Response`.
struct CXMLKind: Sendable {
  /// Which end of the flow of goods the sender of a message is.
  enum Sender: Sendable { case supplier, buyer, neither }

  /// nil for a message that names no flow: a request for a quote, a profile, a status.
  let flow: DocumentKind?
  let evidence: EvidenceClass
  let sender: Sender

  /// Every kind that is not known has its parties read and no relation.
  static func named(_ name: String) -> CXMLKind { known[name] ?? CXMLKind(nil, from: .neither) }

  private static let known: [String: CXMLKind] = [
    "OrderRequest": CXMLKind(.order, from: .buyer),
    "ConfirmationRequest": CXMLKind(.orderResponse, from: .supplier),
    "ShipNoticeRequest": CXMLKind(.despatch, from: .supplier),
    "ServiceEntryRequest": CXMLKind(.despatch, from: .supplier),
    "ReceiptRequest": CXMLKind(.receipt, from: .buyer),
    "InvoiceDetailRequest": CXMLKind(.invoice, from: .supplier),
    "PunchOutOrderMessage": CXMLKind(.catalogue, .declared, from: .supplier),
    "QuoteMessage": CXMLKind(.catalogue, .declared, from: .supplier),
    "PunchOutSetupRequest": CXMLKind(nil, from: .buyer),
    "QuoteRequest": CXMLKind(nil, from: .buyer),
    "PaymentRemittanceRequest": CXMLKind(nil, from: .buyer),
    "CatalogUploadRequest": CXMLKind(nil, from: .supplier),
  ]

  private init(_ flow: DocumentKind?, _ evidence: EvidenceClass = .transaction, from sender: Sender) {
    self.flow = flow
    self.evidence = evidence
    self.sender = sender
  }
}

/// What a message's header says of the message as a whole.
struct CXMLHead {
  private let record: XMLRecord<CXMLField>?

  init(_ record: XMLRecord<CXMLField>?) { self.record = record }

  /// Why nothing flows by the message, in words; nil when something may.
  var retraction: String? {
    guard let record else { return nil }
    let type = record.attribute("type")?.lowercased()
    if type == "delete" || record.attribute("operation")?.lowercased() == "delete" {
      return "takes an earlier one back"
    }
    return type == "reject" ? "rejects what it answers" : nil
  }

  /// Whether lines that a confirmation does not list are accepted.
  var acceptsTheRest: Bool { record?.attribute("type")?.lowercased() == "except" }

  /// Whether amounts are given back. Senders disagree on the sign, so the figure is always taken as a minus.
  var isCredit: Bool {
    ["creditmemo", "linelevelcreditmemo"].contains(record?.attribute("purpose")?.lowercased() ?? "")
  }

  /// Whether the buyer made out the supplier's invoice.
  var isMadeByBuyer: Bool { record?.attribute("invoiceOrigin")?.lowercased() == "buyer" }

  var number: String? {
    first(of: ["orderID", "invoiceID", "shipmentID", "confirmID", "receiptID", "quoteID", "serviceEntryID"])
  }

  var order: String? { first(of: ["orderID"]) }

  var date: PlacedText? {
    let names = ["orderDate", "invoiceDate", "noticeDate", "receiptDate", "quoteDate", "serviceEntryDate"]
    return names.lazy.compactMap { record?.placed(attribute: $0) }.first
  }

  private func first(of names: [String]) -> String? {
    names.lazy.compactMap { record?.placed(attribute: $0)?.text }.first
  }
}
