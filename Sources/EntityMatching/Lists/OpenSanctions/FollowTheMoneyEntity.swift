import SupplyModel

/// One line: an entity and its properties.
struct FollowTheMoneyEntity {
  private let record: MarkupElement
  private let properties: MarkupElement

  init(_ record: MarkupElement) {
    self.record = record
    properties = record.elements(named: "properties").first ?? MarkupElement(name: "properties")
  }

  var schema: String { record.value("schema") }
  var lastSeen: String { record.value("last_seen") }
  /// Joined with semicolons.
  var datasets: String { record.elements(named: "datasets").map(\.text).joined(separator: ";") }

  /// Texts of a property; entities nested in it (`targets.nested.json`) have none.
  func values(_ property: String) -> [String] {
    properties.elements(named: property).map(\.text).filter { !$0.isEmpty }
  }

  /// Whether the publisher means this entity, or only mentions it: a target, or one with a topic of risk.
  var isListed: Bool {
    let topics = values("topics")
    return record.value("target") == "true"
      || topics.contains { topic in FollowTheMoneyEntity.topics.contains(where: topic.hasPrefix) }
  }

  private static let topics = [
    "sanction", "debarment", "export.control", "export.risk", "risk.slavery", "crime",
  ]

  /// What an entity of schema Sanction says.
  var sanction: OpenSanctionsSanction {
    var sanction = OpenSanctionsSanction()
    sanction.words = (values("authority") + values("program") + values("provisions")).joined(separator: ", ")
    sanction.status = values("status").first ?? ""
    sanction.start = (values("startDate") + values("listingDate")).compactMap(ListDate.parse).min()
    sanction.end = values("endDate").compactMap(ListDate.parse).max()
    return sanction
  }

  /// nil for an entity that has no name; it is reported.
  func entry(_ source: ListSource, log: inout DiagnosticLog) -> WatchlistEntry? {
    var entry = SanctionsEntry(id: record.value("id"), record, source)
    entry.add(name: record.value("caption"))
    for name in values("name") + values("alias") + values("previousName") { entry.add(name: name) }
    for name in values("weakAlias") + values("abbreviation") { entry.add(name: name, isWeak: true) }
    // Codes of regions and of countries that are no more are nobody's we would know.
    let places = values("mainCountry") + values("jurisdiction") + values("country")
    for country in places.compactMap({ Country.named($0) }) { entry.add(country) }
    for identifier in identifiers(in: places.compactMap { Country.named($0) }.first) { entry.add(identifier) }
    for topic in values("topics") { entry.add(scope: "topic \(topic)") }
    return entry.finished(log: &log)
  }

  private func identifiers(in country: Country?) -> [Identifier] {
    let schemes = [("leiCode", "lei"), ("uscCode", "uscc"), ("dunsCode", "duns"), ("imoNumber", "imo")]
    let worldwide = schemes.flatMap { property, scheme in
      values(property).map { Identifier(scheme: scheme, text: $0) }
    }
    guard let country else { return worldwide }
    return worldwide
      + values("registrationNumber").map { Identifier(scheme: "reg", text: $0, country: country) }
      + values("vatCode").map { Identifier(scheme: "vat", text: $0, country: country) }
  }
}
