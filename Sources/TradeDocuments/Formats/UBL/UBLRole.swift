/// What a party does in a document, by the element it stands in.
struct UBLRole: Sendable {
  /// Which end of the flow of goods a role may be.
  enum End: Hashable, Sendable { case supplier, buyer, none }

  let element: String
  /// As stated of the party: `seller`.
  let name: String
  /// As stated when the document names no other party for that end: who invoices then also sells.
  let nameWhenAlone: String?
  let end: End
  /// Whether it counts beside the document's number only: elsewhere the same element issues or holds something else.
  let isOfDocument: Bool

  /// In order of preference for each end. A factoring house, a carrier, a tax representative or a forwarder is
  /// never an end: it does not supply the goods.
  static let all: [UBLRole] = [
    UBLRole("SellerSupplierParty", "seller", .supplier),
    UBLRole("AccountingSupplierParty", "invoicing supplier", .supplier, alone: "seller"),
    UBLRole("DespatchSupplierParty", "despatching supplier", .supplier),
    UBLRole("ExporterParty", "exporter", .supplier),
    UBLRole("ConsignorParty", "consignor", .supplier),
    UBLRole("ShipperParty", "shipper", .supplier),
    UBLRole("BuyerCustomerParty", "buyer", .buyer),
    UBLRole("AccountingCustomerParty", "invoiced customer", .buyer, alone: "buyer"),
    UBLRole("ContractorCustomerParty", "contracting customer", .buyer),
    UBLRole("DeliveryCustomerParty", "receiver of goods", .buyer),
    UBLRole("ImporterParty", "importer", .buyer),
    UBLRole("ConsigneeParty", "consignee", .buyer),
    UBLRole("OriginatorCustomerParty", "requesting unit", .none),
    UBLRole("FinalDeliveryParty", "final receiver", .none),
    UBLRole("DespatchParty", "place of despatch", .none),
    UBLRole("OriginalDespatchParty", "place of despatch", .none),
    UBLRole("PickupParty", "place of despatch", .none),
    UBLRole("RetailerCustomerParty", "retailer", .none),
    UBLRole("NotifyParty", "party to notify", .none),
    UBLRole("CarrierParty", "carrier", .none),
    UBLRole("PerformingCarrierParty", "carrier", .none),
    UBLRole("SubstituteCarrierParty", "carrier", .none),
    UBLRole("LogisticsOperatorParty", "logistics operator", .none),
    UBLRole("FreightForwarderParty", "freight forwarder", .none),
    UBLRole("TransportServiceProviderParty", "transport service provider", .none),
    UBLRole("TransportUserParty", "transport user", .none),
    UBLRole("SendingLogisticsOperatorParty", "logistics operator", .none),
    UBLRole("ReceivingLogisticsOperatorParty", "logistics operator", .none),
    UBLRole("PayeeParty", "payee", .none),
    UBLRole("PayerParty", "payer", .none),
    UBLRole("BillToParty", "bill-to party", .none),
    UBLRole("TaxRepresentativeParty", "tax representative", .none),
    UBLRole("ProviderParty", "provider of the document", .none, ofDocument: true),
    UBLRole("SenderParty", "sender of the document", .none, ofDocument: true),
    UBLRole("ReceiverParty", "receiver of the document", .none, ofDocument: true),
    UBLRole("IssuerParty", "issuer", .none, ofDocument: true),
    UBLRole("InventoryReportingParty", "inventory reporter", .none),
    UBLRole("ContractingParty", "contracting authority", .none),
    UBLRole("TendererParty", "tenderer", .none),
    UBLRole("MainQualifyingParty", "tenderer", .none),
    UBLRole("AdditionalQualifyingParty", "tenderer", .none),
    UBLRole("WinningParty", "winning tenderer", .none),
    UBLRole("AwardedTendererParty", "winning tenderer", .none),
    UBLRole("SubcontractorParty", "subcontractor", .none),
    UBLRole("EndorserParty", "endorser", .none),
    UBLRole("PreparationParty", "preparer of the document", .none),
  ]

  static let manufacturer = UBLRole("ManufacturerParty", "manufacturer", .none)
  static let placeOfDelivery = UBLRole("DeliveryParty", "place of delivery", .none)
  /// Of a line: who asked for just these goods.
  static let originator = UBLRole("OriginatorParty", "requesting unit", .none)

  /// Position in ``all`` by element name.
  static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.element, $0.offset) })

  private init(
    _ element: String, _ name: String, _ end: End, alone: String? = nil, ofDocument: Bool = false
  ) {
    self.element = element
    isOfDocument = ofDocument
    self.name = name
    self.end = end
    nameWhenAlone = alone
  }
}
