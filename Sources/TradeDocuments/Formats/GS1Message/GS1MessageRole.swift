/// What a party does in a GS1 XML document, by the element it stands in.
struct GS1MessageRole: Sendable {
  /// Which end of the flow of goods a role may be.
  enum End: Hashable, Sendable { case supplier, buyer, none }

  let element: String
  /// As stated of the party: `seller`.
  let name: String
  let end: End

  /// In order of preference for each end. Who is paid, carries, forwards or stores is never an end.
  static let all: [GS1MessageRole] = [
    GS1MessageRole(element: "seller", name: "seller", end: .supplier),
    GS1MessageRole(element: "shipper", name: "shipper", end: .supplier),
    GS1MessageRole(element: "buyer", name: "buyer", end: .buyer),
    GS1MessageRole(element: "receiver", name: "receiver of goods", end: .buyer),
    GS1MessageRole(element: "manufacturer", name: "manufacturer", end: .none),
    GS1MessageRole(element: "ultimateConsignee", name: "final receiver", end: .none),
    GS1MessageRole(element: "shipTo", name: "place of delivery", end: .none),
    GS1MessageRole(element: "shipFrom", name: "place of despatch", end: .none),
    GS1MessageRole(element: "inventoryLocation", name: "place of storage", end: .none),
    GS1MessageRole(element: "billTo", name: "bill-to party", end: .none),
    GS1MessageRole(element: "payer", name: "payer", end: .none),
    GS1MessageRole(element: "payee", name: "payee", end: .none),
    GS1MessageRole(element: "remitTo", name: "payee", end: .none),
    GS1MessageRole(element: "carrier", name: "carrier", end: .none),
    GS1MessageRole(element: "freightForwarder", name: "freight forwarder", end: .none),
    GS1MessageRole(element: "logisticServiceProvider", name: "logistics operator", end: .none),
    GS1MessageRole(element: "declarantsCustomsAgent", name: "declarant", end: .none),
    GS1MessageRole(element: "taxRepresentative", name: "tax representative", end: .none),
    GS1MessageRole(element: "supplierAgentRepresentative", name: "agent", end: .none),
    GS1MessageRole(element: "buyerAgentRepresentative", name: "agent", end: .none),
  ]

  /// Position in ``all`` by element name.
  static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.element, $0.offset) })
}
