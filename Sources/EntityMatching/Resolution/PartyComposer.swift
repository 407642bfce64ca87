import SupplyModel

/// Assembles one party from the statements of its records; the earliest place speaks first.
struct PartyComposer {
  private let id: String
  private let members: [Int]
  private let records: RecordIndex
  private let clusters: PartyClusters
  private let statements: [Statement]

  init(id: String, _ members: [Int], _ records: RecordIndex, _ clusters: PartyClusters) {
    self.id = id
    self.members = members
    self.records = records
    self.clusters = clusters
    statements = Statement.canonical(members.flatMap { records[$0].statements })
  }

  func party(log: inout DiagnosticLog) -> Party {
    var party = Party(id: id, names: names)
    party.country = first(.country).map(Country.init(code:))
    party.region = first(.region)
    party.registeredCountry = first(.registeredCountry).map(Country.init(code:))
    party.address = first(.address)
    party.identifiers = Set(values(.identifier).compactMap { Identifier(parsing: $0) }.filter(\.isValid))
      .sorted()
    party.sector = first(.sector)
    party.roles = Set(values(.role)).sorted()
    party.isOrigin = values(.origin).contains { ["yes", "true", "1"].contains($0.lowercased()) }
    party.disclosure = first(.disclosure).flatMap(Double.init)
    party.stated = statedNumbers
    party.statements = statements
    (party.records, party.moreRecords) = mergedRecords
    reportConflicts(.country, "country", log: &log)
    reportConflicts(.registeredCountry, "registered country", log: &log)
    reportRegions(of: party, log: &log)
    return party
  }

  private func values(_ property: Statement.Property) -> [String] {
    statements.compactMap { $0.property == property ? $0.value : nil }
  }

  private func first(_ property: Statement.Property) -> String? {
    statements.first { $0.property == property }?.value
  }

  /// Names before aliases; a party that tables only refer to, or a node without a name, is called what they call it.
  private var names: [String] {
    var seen: Set<String> = []
    let stated = (values(.name) + values(.alias)).filter { seen.insert($0).inserted }
    let isCalled = { (record: Int) in
      records.isReference(record) || records.batches[records.batch(of: record)].network != nil
    }
    guard stated.isEmpty, let reference = members.first(where: isCalled) else { return stated }
    return [records[reference].key ?? ""]
  }

  private var statedNumbers: Party.StatedNumbers? {
    func number(_ property: Statement.Property) -> Double? { first(property).flatMap(Double.init) }
    let numbers = [Statement.Property.risk, .mitigation, .filter, .ownShare].map(number)
    guard numbers.contains(where: { $0 != nil }) else { return nil }
    return Party.StatedNumbers(
      risk: numbers[0] ?? 0, mitigation: numbers[1] ?? 0, filter: numbers[2] ?? 0, ownShare: numbers[3] ?? 0)
  }

  /// Places that say just what another says, shown of each record; the rest is only counted.
  private static let shownMentions = 20

  private var mergedRecords: (listed: [Party.MergedRecord], more: Int) {
    let firstReason = clusters.reason(for: members[0])
    var listed: [Party.MergedRecord] = []
    var more = 0
    for (position, record) in members.enumerated() {
      let entry = records[record]
      let reason = position == 0 ? nil : clusters.reason(for: record) ?? firstReason
      let key = entry.key ?? entry.label
      listed.append(Party.MergedRecord(key: key, location: entry.location, reason: reason))
      let mentions = records.mentions(of: record)
      let sameWords = mentions.isEmpty ? "" : Self.sameWords(entry)
      for mention in mentions.prefix(Self.shownMentions) {
        listed.append(Party.MergedRecord(key: key, location: mention.location, reason: sameWords))
      }
      more += max(0, mentions.count - Self.shownMentions)
    }
    return (listed, more)
  }

  /// `the same words, gln:7300…`: what is written there too, with the identifier that joins them.
  private static func sameWords(_ record: PartyRecord) -> String {
    let identifiers = record.statements.lazy.filter { $0.property == .identifier }
      .compactMap { Identifier(parsing: $0.value) }.filter(\.isStrong)
    let strongest = identifiers.min { ($0.rank, $0) < ($1.rank, $1) }
    return strongest.map { "the same words, \($0)" } ?? "the same words"
  }

  private func reportConflicts(_ property: Statement.Property, _ words: String, log: inout DiagnosticLog) {
    guard let taken = first(property),
      let other = statements.first(where: { $0.property == property && $0.value != taken })
    else { return }
    log.report(.conflictingCountry(party: id, words, taken: taken, other))
  }
}

extension PartyComposer {
  /// Two regions that are known; words for others have too many spellings to differ.
  private func reportRegions(of party: Party, log: inout DiagnosticLog) {
    guard let taken = party.region, let code = RegionNames.code(taken) else { return }
    let other = party.sites.first { site in
      site.region.flatMap { RegionNames.code($0) }.map { $0 != code } ?? false
    }
    guard let other, let region = other.region else { return }
    log.report(
      Diagnostic(
        "conflicting-region", .warning,
        "the region of \(id) is \(taken) in one place and \(region) in another",
        at: other.regionLocation, excerpt: region,
        hint: "both are looked up; a site of its own may be a party of its own"))
  }
}

extension Statement {
  /// By place, then property and value, each once.
  static func canonical(_ statements: [Statement]) -> [Statement] {
    let sorted = statements.sorted { a, b in
      a.location != b.location
        ? a.location < b.location : (a.property.rawValue, a.value) < (b.property.rawValue, b.value)
    }
    var result: [Statement] = []
    for statement in sorted where result.last != statement { result.append(statement) }
    return result
  }
}

extension Diagnostic {
  fileprivate static func conflictingCountry(
    party: String, _ words: String, taken: String, _ other: Statement
  ) -> Diagnostic {
    Diagnostic(
      "conflicting-country", .warning,
      "the \(words) of \(party) is \(taken) in one place and \(other.value) in another",
      at: other.location, excerpt: other.original ?? other.value,
      hint:
        "\(taken) is used\(words == "country" ? ", lists are searched for both" : ""); where a company is registered belongs in registered_country"
    )
  }
}
