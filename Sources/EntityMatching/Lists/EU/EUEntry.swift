import SupplyModel

/// One `sanctionEntity`: a person or an enterprise.
struct EUEntry {
  private let element: MarkupElement

  init(_ element: MarkupElement) { self.element = element }

  /// nil for an entry that names nobody; it is reported.
  func entry(_ source: ListSource, log: inout DiagnosticLog) -> WatchlistEntry? {
    let number = element.attribute("euReferenceNumber") ?? element.attribute("logicalId") ?? ""
    var entry = SanctionsEntry(id: number, element, source)
    // The names that tell most first: the first one names the entry.
    let names = element.elements(named: "nameAlias")
    for name in names where !EUEntry.isWeak(name) { entry.add(name: EUEntry.wholeName(name)) }
    for name in names where EUEntry.isWeak(name) { entry.add(name: EUEntry.wholeName(name), isWeak: true) }
    for address in element.elements(named: "address") {
      // 00 stands for unknown.
      address.attribute("countryIso2Code").flatMap { Country.named($0) }.map { entry.add($0) }
    }
    for number in element.elements(named: "identification") {
      EUEntry.identifier(number).map { entry.add($0) }
    }
    entry.list(on: element.attribute("designationDate") ?? "", log: &log)
    for regulation in element.elements(named: "regulation") {
      entry.add(scope: EUEntry.wording(regulation))
    }
    return entry.finished(log: &log)
  }

  private static func isWeak(_ name: MarkupElement) -> Bool { name.attribute("strong") == "false" }

  private static func wholeName(_ name: MarkupElement) -> String {
    name.attribute("wholeName")
      ?? ["firstName", "middleName", "lastName"].compactMap(name.attribute).joined(separator: " ")
  }

  /// `programme TAQA, regulation 2019/555 (OJ L97) of 2019-04-08`.
  private static func wording(_ regulation: MarkupElement) -> String {
    let number = regulation.attribute("numberTitle").map { title in
      "regulation \(title)" + (regulation.attribute("publicationDate").map { " of \($0)" } ?? "")
    }
    return [regulation.attribute("programme").map { "programme \($0)" }, number].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// A number in a register of companies; passports and the like are nobody's we would know.
  private static func identifier(_ element: MarkupElement) -> Identifier? {
    guard element.attribute("identificationTypeCode") == "regnumber",
      let number = element.attribute("number"),
      let country = element.attribute("countryIso2Code").flatMap({ Country.named($0) })
    else { return nil }
    return Identifier(scheme: "reg", text: number, country: country)
  }
}
