/// What elements were called from 2009 to 2013: the library put the letters of the message into them,
/// `SellerCITradeParty`, `ApplicableCIIHSupplyChainTradeAgreement` of the head, `...CIIL...` of lines.
enum CIIOlderNames {
  /// The rules under both names.
  ///
  /// - Parameter level: `H` in the head of a document, `L` in its lines.
  static func with<Field>(_ rules: [XMLRule<Field>], level: String) -> [XMLRule<Field>] {
    rules
      + rules.compactMap { rule in
        let path = rule.path.split(separator: "/").map { older(String($0), level) }.joined(separator: "/")
        let whole = rule.path.hasPrefix("//") ? "//" + path : path
        return whole == rule.path ? nil : XMLRule(path: whole, field: rule.field, content: rule.content)
      }
  }

  /// An element's name as it is today.
  static func today(_ name: String) -> String { name.replacing("CITrade", with: "Trade") }

  private static func older(_ name: String, _ level: String) -> String {
    let kind = "CII" + level
    for (part, letters) in [
      ("ReferencedDocument", "ReferencedCI"), ("ExchangedDocument", kind), ("SupplyChainTrade", kind),
      ("DocumentLineDocument", kind), ("TradeSettlement", kind), ("TradeParty", "CI"),
      ("TradeProduct", "CI"), ("TradeAddress", "CI"), ("TradeCountry", "CI"), ("ReferencedProduct", "CI"),
      ("ProductClassification", "CI"), ("TaxRegistration", "CI"), ("LegalOrganization", "CI"),
      ("UniversalCommunication", "CI"),
    ] {
      guard let place = name.firstRange(of: part) else { continue }
      return name[..<place.lowerBound] + letters + name[place.lowerBound...]
    }
    return name
  }
}
