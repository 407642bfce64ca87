import SupplyModel

/// The headline numbers, as stored.
extension RegimeReach {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      regime: try record.text("regime"), status: try record.word("status"),
      paths: try record.texts("paths"), why: try record.text("why"))
  }
}

extension LikelihoodExposure {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    estimate = try record.number("estimate")
    floor = try record.number("floor")
    ceiling = try record.number("ceiling")
    chains = try record.integer("chains")
    areBoundsCutShort = try record.flag("boundsCutShort")
    method = try record.word("method")
    worlds = try record.integerIfAny("worlds")
    seed = try record.integerIfAny("seed")
    standardError = try record.numberIfAny("standardError")
    attribution = try record.records("attribution") { source throws(ResultReadingError) in
      Source(
        party: try source.text("party"), value: try source.number("value"),
        leaveOneOut: try source.number("leaveOneOut"))
    }
  }
}

extension StrongestExposure {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    value = try record.number("value")
    path = try record.texts("path")
    attribution = try record.records("attribution", Attribution.init(stored:))
  }
}

extension ShareExposure {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    estimate = try record.number("estimate")
    low = try record.number("low")
    high = try record.number("high")
    let masses = try record.record("masses")
    self.masses.tainted = try masses.number("tainted")
    self.masses.clear = try masses.number("clear")
    self.masses.dark = try masses.number("dark")
    self.masses.service = try masses.number("service")
    self.masses.mitigated = try masses.number("mitigated")
    attribution = try record.records("attribution", Attribution.init(stored:))
    bySupplier = try record.records("bySupplier", Attribution.init(stored:))
    byCountry = try record.recordsIfAny("byCountry", Group.init(stored:))
    byProduct = try record.recordsIfAny("byProduct", Group.init(stored:))
    paths = try record.texts("paths")
  }
}

extension Attribution {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(party: try record.text("party"), value: try record.number("value"))
  }
}

extension ExposurePath {
  init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    self.init(
      id: try record.text("id"), parties: try record.texts("parties"),
      hops: try record.records("hops") { hop throws(ResultReadingError) in try Hop(stored: hop, places) },
      strongest: try record.number("strongest"), share: try record.numberIfAny("share"),
      findings: try record.texts("findings"))
  }
}

extension ExposurePath.Hop {
  fileprivate init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    self.init(
      from: try record.text("from"), to: try record.text("to"),
      kind: try record.word("kind", RelationKind.init(name:)), product: try record.textIfAny("product"),
      weight: try record.number("weight"), share: try record.numberIfAny("share"),
      shareBasis: try record.word("shareBasis"),
      weakestEvidence: try record.word("weakestEvidence", EvidenceClass.init(name:)),
      location: try places.locationIfAny(record, "location"))
  }
}

extension AnswerVariant {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      try record.word("reading"), count: try record.integer("count"), headline: try Headline(stored: record))
  }
}

extension Headline {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    likelihood = try Interval(stored: try record.record("likelihood"))
    strongest = try record.number("strongest")
    share = try Interval(stored: try record.record("share"))
    reach = try record.records("reach", Reach.init(stored:))
  }
}

extension Headline.Interval {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      estimate: try record.number("estimate"), low: try record.number("low"),
      high: try record.number("high"))
  }
}
