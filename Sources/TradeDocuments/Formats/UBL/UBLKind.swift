import SupplyModel

/// What a kind of UBL document says about goods.
struct UBLKind: Sendable {
  /// nil for a document that names no flow of goods: a status, a request, a cancellation, an answer.
  let kind: DocumentKind?
  let evidence: EvidenceClass
  /// -1 for credit notes, whose positive amounts are taken back.
  let sign: Double
  /// What flows: goods, but for documents that only bill transport.
  let flow: RelationKind

  /// By the name of the root element; every other kind has its parties read and no relation.
  ///
  /// Reports of stock and of sales, statements of accounts, reminders, tenders and notices, statuses and requests,
  /// certificates of guarantee and passports of goods that come back are among the others: nothing is supplied by them.
  /// A self-billed invoice is issued by the customer, but its supplier is the supplier all the same.
  static func named(_ name: String) -> UBLKind { known[name] ?? UBLKind(nil) }

  private static let known: [String: UBLKind] = [
    "Catalogue": UBLKind(.catalogue, .declared),
    "CatalogueItemSpecificationUpdate": UBLKind(.catalogue, .declared),
    "CataloguePricingUpdate": UBLKind(.catalogue, .declared),
    "Quotation": UBLKind(.catalogue, .declared),
    "CertificateOfOrigin": UBLKind(.origin),
    "GoodsCertificate": UBLKind(.origin),
    "Order": UBLKind(.order),
    "OrderChange": UBLKind(.order),
    "OrderResponse": UBLKind(.orderResponse),
    "OrderResponseSimple": UBLKind(.orderResponse),
    "BillOfLading": UBLKind(.transport),
    "Waybill": UBLKind(.transport),
    "Manifest": UBLKind(.transport),
    "PackingList": UBLKind(.transport),
    "ForwardingInstructions": UBLKind(.transport),
    "TransportExecutionPlan": UBLKind(.transport),
    "WeightStatement": UBLKind(.transport),
    "CommonTransportationReport": UBLKind(.transport),
    "DespatchAdvice": UBLKind(.despatch),
    "ReceiptAdvice": UBLKind(.receipt),
    "ExportCustomsDeclaration": UBLKind(.customs),
    "ImportCustomsDeclaration": UBLKind(.customs),
    "TransitCustomsDeclaration": UBLKind(.customs),
    "Invoice": UBLKind(.invoice),
    "SelfBilledInvoice": UBLKind(.invoice),
    "DebitNote": UBLKind(.invoice),
    "PurchaseReceipt": UBLKind(.invoice),
    "FreightInvoice": UBLKind(.invoice, flow: .transport),
    "CreditNote": UBLKind(.creditNote, sign: -1),
    "SelfBilledCreditNote": UBLKind(.creditNote, sign: -1),
  ]

  private init(
    _ kind: DocumentKind?, _ evidence: EvidenceClass = .transaction, sign: Double = 1,
    flow: RelationKind = .goods
  ) {
    self.kind = kind
    self.evidence = evidence
    self.sign = sign
    self.flow = flow
  }
}
