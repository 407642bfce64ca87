import SupplyModel

/// One `ENTITY` or `INDIVIDUAL`.
struct UNEntry {
  private let element: MarkupElement
  /// `ENTITY_` or `INDIVIDUAL_`: what names of inner elements begin with.
  private let prefix: String

  init(_ element: MarkupElement) {
    self.element = element
    prefix = element.name + "_"
  }

  /// nil for an entry that names nobody; it is reported.
  func entry(_ source: ListSource, log: inout DiagnosticLog) -> WatchlistEntry? {
    var entry = SanctionsEntry(id: id, element, source)
    // Organisations have their whole name in FIRST_NAME.
    entry.add(
      name: element.value("FIRST_NAME"), element.value("SECOND_NAME"), element.value("THIRD_NAME"),
      element.value("FOURTH_NAME"))
    entry.add(name: element.value("NAME_ORIGINAL_SCRIPT"))
    for alias in element.elements(named: prefix + "ALIAS") {
      for name in alias.value("ALIAS_NAME").split(separator: ";") {
        entry.add(name: String(name).trimmed(" "), isWeak: alias.value("QUALITY") == "Low")
      }
    }
    for address in element.elements(named: prefix + "ADDRESS") {
      entry.add(countryNamed: address.value("COUNTRY"), at: address, log: &log)
    }
    entry.list(on: element.value("LISTED_ON"), log: &log)
    entry.add(scope: element.value("UN_LIST_TYPE"))
    entry.add(scope: element.value("COMMENTS1"))
    return entry.finished(log: &log)
  }

  private var id: String {
    let number = element.value("REFERENCE_NUMBER")
    return number.isEmpty ? element.value("DATAID") : number
  }
}
