import SupplyModel

/// One `sdnEntry` of an organisation or a person.
struct OFACEntry {
  private let element: MarkupElement

  init(_ element: MarkupElement) { self.element = element }

  /// nil for an entry that names nobody; it is reported.
  func entry(_ source: ListSource, log: inout DiagnosticLog) -> WatchlistEntry? {
    var entry = SanctionsEntry(id: element.value("uid"), element, source)
    // Organisations have their whole name in lastName.
    entry.add(name: element.value("firstName"), element.value("lastName"))
    for alias in elements("akaList", "aka") {
      entry.add(
        name: alias.value("firstName"), alias.value("lastName"), isWeak: alias.value("category") == "weak")
    }
    for address in elements("addressList", "address") {
      entry.add(countryNamed: address.value("country"), at: address, log: &log)
    }
    for id in elements("idList", "id") { OFACEntry.identifier(id).map { entry.add($0) } }
    let programs = element.values("programList", "program")
    if !programs.isEmpty { entry.add(scope: "programme \(programs.joined(separator: ", "))") }
    entry.add(scope: element.value("remarks"))
    return entry.finished(log: &log)
  }

  private func elements(_ list: String, _ item: String) -> [MarkupElement] {
    element.elements(named: list).flatMap { $0.elements(named: item) }
  }

  /// Numbers of organisations in registers; passports, licences and the like are nobody's we would know.
  private static let schemes = [
    "Registration Number": "reg", "Registration ID": "reg", "Business Registration Number": "reg",
    "Business Registration Document #": "reg", "Company Number": "reg", "C.R. No.": "reg",
    "Commercial Registry Number": "reg", "Public Registration Number": "reg", "Enterprise Number": "reg",
    "Chamber of Commerce Number": "reg", "Unified Social Credit Code (USCC)": "uscc",
    "D-U-N-S Number": "duns", "V.A.T. Number": "vat", "Legal Entity Identifier": "lei",
  ]

  private static func identifier(_ element: MarkupElement) -> Identifier? {
    guard let scheme = schemes[element.value("idType")] else { return nil }
    return Identifier(
      scheme: scheme, text: element.value("idNumber"), country: Country.named(element.value("idCountry")))
  }
}
