import SupplyModel

/// Parties and the relations between them, as stored.
extension PartyResult {
  init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    self.init(id: try record.text("id"), name: try record.text("name"))
    try readIdentity(record)
    try readPosition(record)
    try readNumbers(record)
    try readProvenance(record, places)
  }

  private mutating func readIdentity(_ record: StoredRecord) throws(ResultReadingError) {
    otherNames = try record.texts("otherNames")
    country = try record.countryIfAny("country")
    region = try record.textIfAny("region")
    registeredCountry = try record.countryIfAny("registeredCountry")
    sector = try record.textIfAny("sector")
    roles = try record.texts("roles")
    identifiers = try record.texts("identifiers").map(Identifier.init(stored:))
  }

  private mutating func readPosition(_ record: StoredRecord) throws(ResultReadingError) {
    isCause = try record.flag("isCause")
    isOrigin = try record.flag("isOrigin")
    hasSuppliers = try record.flag("hasSuppliers")
    guard let tier = try record.recordIfAny("tier") else { return }
    self.tier = Tier(
      min: try tier.integer("min"), max: try tier.integer("max"), isInLoop: try tier.flag("loop"))
  }

  private mutating func readNumbers(_ record: StoredRecord) throws(ResultReadingError) {
    let risk = try record.record("risk")
    self.risk.inherent = try risk.number("inherent")
    self.risk.mitigation = try risk.number("mitigation")
    self.risk.residual = try risk.number("residual")
    self.risk.isRated = try risk.flag("rated")
    let exposure = try record.record("exposure")
    self.exposure.strongest = try exposure.number("strongest")
    self.exposure.share = try exposure.number("share")
    self.exposure.carries = try exposure.number("carries")
    self.exposure.arrivals = try exposure.number("arrivals")
    self.exposure.dark = try exposure.number("dark")
    dominator = try record.textIfAny("dominator")
  }

  private mutating func readProvenance(
    _ record: StoredRecord, _ places: StoredPlaces
  ) throws(ResultReadingError) {
    records = try record.records("records") { merged throws(ResultReadingError) in
      Party.MergedRecord(
        key: try merged.text("key"), location: try places.location(merged),
        reason: try merged.textIfAny("reason"))
    }
    moreRecords = try record.integerIfAny("moreRecords") ?? 0
    statements = try record.records("sources") { source throws(ResultReadingError) in
      Statement(
        try source.word("property"), try source.text("value"), original: try source.textIfAny("original"),
        at: try places.location(source))
    }
  }
}

extension Identifier {
  /// `lei:529900T8BM49AURSDO55` or `reg:MY:202001012345`: only two letters between colons are a jurisdiction.
  fileprivate init(stored text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let isNational = parts.count == 3 && parts[1].count == 2
    self.init(
      scheme: parts[0], jurisdiction: isNational ? parts[1] : nil,
      value: isNational ? parts[2] : parts.dropFirst().joined(separator: ":"))
  }
}

extension RelationResult {
  init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    self.init(
      from: try record.text("from"), to: try record.text("to"),
      kind: try record.word("kind", RelationKind.init(name:)), weight: try record.number("weight"),
      confidence: try record.number("confidence"))
    product = try record.textIfAny("product")
    into = try record.textIfAny("into")
    quantity = try record.numberIfAny("quantity")
    unit = try record.textIfAny("unit")
    let share = try record.record("share")
    self.share = try share.numberIfAny("value")
    shareBasis = try share.word("basis")
    evidence = try record.records("evidence") { piece throws(ResultReadingError) in
      EvidenceResult(
        evidenceClass: try piece.word("class", EvidenceClass.init(name:)),
        location: try places.location(try piece.record("location")), date: try piece.dateIfAny("date"),
        documentNumber: try piece.textIfAny("document"))
    }
  }
}
