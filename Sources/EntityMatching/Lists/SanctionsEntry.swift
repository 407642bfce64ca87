import SupplyModel

/// What the sanctions lists say of a party in much the same words, gathered into an entry.
///
/// None of them gives an entry a status: who stands on the list is listed.
struct SanctionsEntry {
  private(set) var entry: WatchlistEntry
  private var scope: [String] = []
  private var countries: [Country] = []
  private let element: MarkupElement
  private let source: ListSource

  init(id: String, _ element: MarkupElement, _ source: ListSource) {
    entry = WatchlistEntry(id: id, subject: .party, names: [], status: "listed", isActive: true)
    entry.line = element.line
    entry.column = element.column
    self.element = element
    self.source = source
  }

  /// The entry with everything added; nil when it names nobody, which is reported.
  func finished(log: inout DiagnosticLog) -> WatchlistEntry? {
    guard let name = entry.names.first else {
      log.report(.entryWithoutName(source, element.line))
      return nil
    }
    var entry = entry
    // An entry known by weak names alone is still about the first of them.
    if entry.weakNames.count == entry.names.count { entry.weakNames.remove(name) }
    entry.country = countries.first
    entry.otherCountries = Array(countries.dropFirst())
    entry.scope = scope.isEmpty ? nil : scope.joined(separator: "; ")
    return entry
  }

  /// Adds a name made of its parts; a name given twice is weak only when it is weak both times.
  mutating func add(name parts: String..., isWeak: Bool = false) {
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    guard !name.isEmpty, name.lowercased() != "na" else { return }
    let isNew = !entry.names.contains(name)
    if isNew { entry.names.append(name) }
    if isWeak, isNew { entry.weakNames.insert(name) }
    if !isWeak { entry.weakNames.remove(name) }
  }

  /// Adds words that say why or how far the party is listed; empty ones add nothing.
  mutating func add(scope words: String) {
    if !words.isEmpty { scope.append(words) }
  }

  mutating func add(_ country: Country) {
    if !countries.contains(country) { countries.append(country) }
  }

  /// Adds a country as the list names it; a name that is none is reported.
  mutating func add(countryNamed name: String, at place: MarkupElement, log: inout DiagnosticLog) {
    guard !name.isEmpty else { return }
    if let country = Country.named(name) { return add(country) }
    log.report(.unknownListCountry(name, in: source, line: place.line, column: place.column))
  }

  mutating func add(_ identifier: Identifier) { entry.identifiers.append(identifier) }

  /// Sets the day of listing; text that is no date is reported, a time of day behind it is not looked at.
  mutating func list(on text: String, log: inout DiagnosticLog) {
    guard !text.isEmpty else { return }
    entry.listedOn = ListDate.parse(String(text.prefix(10)))
    if entry.listedOn == nil {
      log.report(.unreadableDate(text, in: source, line: element.line, column: element.column))
    }
  }
}
