/// What a party does in a declaration, by the element it stands in.
struct WCORole: Sendable {
  let element: String
  /// As stated of the party: `exporter`.
  let name: String

  /// Every party that is read. A declarant, an agent or a carrier is never an end of the flow of goods.
  static let all: [WCORole] = [
    WCORole("Seller", "seller"), WCORole("Exporter", "exporter"), WCORole("Consignor", "consignor"),
    WCORole("Buyer", "buyer"), WCORole("Importer", "importer"), WCORole("Consignee", "consignee"),
    WCORole("Declarant", "declarant"), WCORole("Agent", "agent"), WCORole("Carrier", "carrier"),
    WCORole("NotifyParty", "party to notify"), WCORole("Submitter", "sender of the document"),
    WCORole("AEOMutualRecognitionParty", "supply chain actor"),
  ]

  /// - Parameter code: of a further actor in the supply chain, else nil.
  static func name(of element: String, code: String?) -> String {
    if element == "Manufacturer" { return "manufacturer" }
    if let code, element == "AEOMutualRecognitionParty", let actor = actors[code] { return actor }
    return all.first { $0.element == element }?.name ?? element
  }

  private static let actors = [
    "MF": "manufacturer", "FW": "freight forwarder", "CS": "consolidator", "WH": "warehouse keeper",
  ]

  /// Elements that name an end of the flow, the preferred one first.
  static func suppliers(isImport: Bool) -> [String] {
    // The exporter to us may be a trading house; who sold the goods is nearer to where they come from.
    isImport ? ["Seller", "Exporter", "Consignor"] : ["Exporter", "Seller", "Consignor"]
  }

  static let customers = ["Buyer", "Importer", "Consignee"]

  private init(_ element: String, _ name: String) {
    self.element = element
    self.name = name
  }
}
