import SupplyModel

/// What a message does with its noun.
struct OAGISVerb: Sendable {
  let name: String
  private let action: String?

  init(_ record: XMLRecord<OAGISField>?) {
    name = record?.elementName ?? ""
    action = record?.records(.action).lazy.compactMap { $0.attribute("actionCode") }.first?.lowercased()
  }

  /// Why nothing flows by the message, in words; nil when something may.
  var retraction: String? {
    if let reason = Self.retractions[name] { return reason }
    switch action {
    case "rejected", "reject": return "rejects what it answers"
    case "delete", "deleted", "cancel": return "takes an earlier one back"
    default: return nil
    }
  }

  /// The verb a message's name begins with.
  static func of(_ message: String) -> String? {
    // A noun follows: `ReceiverID` and the verb alone are elements inside messages, also of other standards.
    all.first { message.hasPrefix($0) && message.dropFirst($0.count).first?.isUppercase == true }
  }

  static let all = [
    "Acknowledge", "Add", "Allocate", "Cancel", "Change", "Confirm", "Create", "Delete", "Get", "Issue",
    "Load",
    "Notify", "Post", "Process", "Publish", "Receive", "Respond", "Show", "Split", "Sync", "Update",
  ]

  private static let retractions = [
    "Cancel": "cancels an earlier one", "Delete": "takes an earlier one back",
    "Get": "asks for one", "Confirm": "confirms that a message arrived",
  ]
}

/// What a noun says about goods.
enum OAGISKind {
  /// - Returns: nil for a noun that names no flow: a request, a forecast, master data.
  static func flow(of noun: String, verb: String) -> DocumentKind? {
    // The supplier's answer to an order has the order's name.
    if noun == "PurchaseOrder", verb == "Acknowledge" || verb == "Respond" { return .orderResponse }
    return flows[noun]
  }

  private static let flows: [String: DocumentKind] = [
    "PurchaseOrder": .order, "SalesOrder": .orderResponse, "Quote": .catalogue, "Catalog": .catalogue,
    "Shipment": .despatch, "ReceiveDelivery": .receipt, "Invoice": .invoice,
  ]

  /// Elements in the order they are preferred as an end of the flow.
  static let suppliers = ["SupplierParty", "SellerParty", "BillFromParty", "ShipFromParty"]
  static let customers = ["CustomerParty", "BuyerParty", "BillToParty", "ShipToParty"]

  /// Roles by element; a carrier or a payee is never an end.
  static let roles = [
    "SupplierParty": "seller", "SellerParty": "seller", "BillFromParty": "invoicing supplier",
    "ShipFromParty": "place of despatch", "CustomerParty": "buyer", "BuyerParty": "buyer",
    "BillToParty": "bill-to party", "ShipToParty": "place of delivery", "ManufacturingParty": "manufacturer",
    "ManufacturerParty": "manufacturer", "CarrierParty": "carrier", "RemitToParty": "payee",
    "PayFromParty": "payer", "BrokerParty": "broker",
  ]
}
