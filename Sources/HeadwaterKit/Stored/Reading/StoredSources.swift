import SupplyModel
import TradeDocuments

/// What a result rests on, as stored.
extension Coverage {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    visible = try record.number("visible")
    dark = try record.number("dark")
    byTier = try record.records("byTier") { tier throws(ResultReadingError) in
      TierCoverage(
        tier: try tier.integer("tier"), parties: try tier.integer("parties"),
        traced: try tier.integer("traced"), mass: try tier.number("mass"))
    }
    darkest = try record.records("darkest") { dark throws(ResultReadingError) in
      Attribution(party: try dark.text("party"), value: try dark.number("mass"))
    }
    identifiers = try record.number("identifiers")
    countries = try record.number("countries")
    singleEvidence = try record.number("singleEvidence")
    let age = try record.record("evidenceAge")
    evidenceAge.fresh = try age.integer("fresh")
    evidenceAge.stale = try age.integer("stale")
    evidenceAge.undated = try age.integer("undated")
  }
}

extension ListEdition {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      id: try record.text("id"), publisher: try record.text("publisher"), title: try record.text("title"),
      edition: try record.dateIfAny("edition"), entries: try record.integer("entries"),
      activeEntries: try record.integer("activeEntries"), sha256: try record.text("sha256"),
      path: try record.text("path"), ageInDays: try record.integerIfAny("ageDays"),
      isStale: try record.flag("stale"))
  }
}

extension DiagnosticLog {
  init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    let counts = try record.record("counts")
    let items = try record.records("items") { $0 }
    // In their total order those with a place in an input come first.
    var lastPlaced = -1
    for (position, item) in items.enumerated() where try item.integerIfAny("line") != nil {
      lastPlaced = position
    }
    var diagnostics: [Diagnostic] = []
    for (position, item) in items.enumerated() {
      diagnostics.append(try Diagnostic(stored: item, places, isPlaced: position <= lastPlaced))
    }
    let bySeverity = try counts.dictionary("bySeverity", "counts by severity", Self.count)
    self.init(
      items: diagnostics, counts: try counts.dictionary("bySlug", "counts by slug", Self.count),
      countsBySeverity: Dictionary(
        uniqueKeysWithValues: Diagnostic.Severity.allCases.compactMap { severity in
          bySeverity[severity.name].flatMap { $0 > 0 ? (severity, $0) : nil }
        }))
  }

  private static func count(_ value: JSONValue) -> Int? { value.number.flatMap { Int(exactly: $0.value) } }
}

extension Diagnostic {
  fileprivate init(
    stored record: StoredRecord, _ places: StoredPlaces, isPlaced: Bool
  ) throws(ResultReadingError) {
    let file = try record.textIfAny("file")
    let position = isPlaced ? file.flatMap(places.position) : nil
    let (line, column) = (try record.integerIfAny("line") ?? 0, try record.integerIfAny("column") ?? 0)
    self.init(
      try record.text("slug"),
      try record.word("severity") { name in Severity.allCases.first { $0.name == name } },
      try record.text("message"),
      at: position.map { SourceLocation(document: DocumentID($0), line: line, column: column) },
      path: position == nil ? file : nil, excerpt: try record.textIfAny("excerpt"),
      hint: try record.textIfAny("hint"))
  }
}
