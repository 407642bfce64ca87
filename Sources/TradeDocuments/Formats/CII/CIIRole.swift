/// What a party does in a cross industry document, by the element it stands in.
struct CIIRole: Sendable {
  let element: String
  /// As stated of the party; the same words as of UBL.
  let name: String

  /// The ends of the flow; of a line that names its own, these go before the document's.
  static let suppliers: Set<String> = ["SellerTradeParty", "ItemSellerTradeParty"]
  static let buyers: Set<String> = ["BuyerTradeParty", "ItemBuyerTradeParty"]

  /// Everybody but the seller and the buyer only has a part in the trade.
  static let all: [CIIRole] = [
    CIIRole("SellerTradeParty", "seller"),
    CIIRole("BuyerTradeParty", "buyer"),
    CIIRole("SellerTaxRepresentativeTradeParty", "tax representative"),
    CIIRole("BuyerTaxRepresentativeTradeParty", "tax representative"),
    CIIRole("SalesAgentTradeParty", "sales agent"),
    CIIRole("BuyerAgentTradeParty", "buying agent"),
    CIIRole("SellerAgentTradeParty", "sales agent"),
    CIIRole("BuyerRequisitionerTradeParty", "requesting unit"),
    CIIRole("ProductEndUserTradeParty", "end user"),
    CIIRole("ShipToTradeParty", "place of delivery"),
    CIIRole("UltimateShipToTradeParty", "final receiver"),
    CIIRole("ShipFromTradeParty", "place of despatch"),
    CIIRole("CarrierTradeParty", "carrier"),
    CIIRole("FreightForwarderTradeParty", "freight forwarder"),
    CIIRole("InvoicerTradeParty", "invoicing supplier"),
    CIIRole("InvoiceeTradeParty", "invoiced customer"),
    CIIRole("PayeeTradeParty", "payee"),
    CIIRole("UltimatePayeeTradeParty", "payee"),
    CIIRole("PayerTradeParty", "payer"),
    CIIRole("ManufacturerTradeParty", "manufacturer"),
  ]

  /// Of single lines: who sells or receives just these goods.
  static let ofLines: [CIIRole] = [
    CIIRole("ItemSellerTradeParty", "seller"),
    CIIRole("ItemBuyerTradeParty", "buyer"),
    CIIRole("BuyerRequisitionerTradeParty", "requesting unit"),
    CIIRole("ShipToTradeParty", "place of delivery"),
    CIIRole("UltimateShipToTradeParty", "final receiver"),
    CIIRole("ShipFromTradeParty", "place of despatch"),
  ]

  /// By element name.
  static let names = Dictionary((all + ofLines).map { ($0.element, $0.name) }) { first, _ in first }

  private init(_ element: String, _ name: String) {
    self.element = element
    self.name = name
  }
}
