/// What a contact stands for, by its `role`. Roles that are not listed are people, and are not read.
enum CXMLRole: Hashable, Sendable {
  /// Says more of the organisation that supplies or buys.
  case supplier, buyer
  /// Says it too, but is a party of its own when a better contact says more: who is invoiced also buys.
  case supplierIfAlone(String)
  case buyerIfAlone(String)
  /// A party of its own, and no end of the flow of goods.
  case other(String)

  /// - Parameter name: as written, in any case.
  init?(_ name: String?) {
    guard let role = Self.known[name?.lowercased() ?? ""] else { return nil }
    self = role
  }

  /// Whether it may say more of the supplier (`true`) or the buyer (`false`).
  func tells(ofSupplier: Bool) -> Bool {
    switch self {
    case .supplier, .supplierIfAlone: ofSupplier
    case .buyer, .buyerIfAlone: !ofSupplier
    case .other: false
    }
  }

  /// Whether a contact of this role is about that end and nobody else.
  var isEnd: Bool { self == .supplier || self == .buyer }

  /// What it is when it is a party of its own, as all contacts are of a message that names no ends.
  var name: String {
    switch self {
    case .supplier: "seller"
    case .buyer: "buyer"
    case .supplierIfAlone(let name), .buyerIfAlone(let name), .other(let name): name
    }
  }

  private static let known: [String: CXMLRole] = [
    "from": .supplier, "suppliercorporate": .supplier,
    "soldto": .buyer, "buyercorporate": .buyer,
    "billfrom": .supplierIfAlone("invoicing supplier"),
    "billto": .buyerIfAlone("bill-to party"),
    "remitto": .other("payee"), "payee": .other("payee"), "payer": .other("payer"),
    "issuerofinvoice": .other("issuer"),
    "shipto": .other("place of delivery"),
    "shipfrom": .other("place of despatch"),
    "carriercorporate": .other("carrier"), "carrier": .other("carrier"),
    "taxrepresentative": .other("tax representative"),
    "subsequentbuyer": .other("subsequent buyer"),
    "locationfrom": .other("place of stock"), "locationto": .other("place of stock"),
  ]
}
