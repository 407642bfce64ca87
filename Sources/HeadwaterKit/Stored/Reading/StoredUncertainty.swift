import SupplyModel

/// Categories, questions and the order of sources, as stored. Results of earlier versions have none of them.
extension CategoryExposure {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(basis: try record.word("basis"), code: try record.text("code"))
    products = try record.texts("products")
    productCount = try record.integer("productCount")
    suppliers = try record.texts("suppliers")
    part = try record.number("part")
    share = try Headline.Interval(stored: try record.record("share"))
    strongest = try record.number("strongest")
    likelihood = try record.numberIfAny("likelihood")
    reach = try record.records("reach", Headline.Reach.init(stored:))
  }
}

extension GivenRanges {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    relations = try record.integer("relations")
    assessments = try record.integer("assessments")
    likelihood = try FigureRange(stored: try record.record("likelihood"))
    strongest = try FigureRange(stored: try record.record("strongest"))
    share = try FigureRange(stored: try record.record("share"))
  }
}

extension FigureRange {
  fileprivate init(stored record: StoredRecord) throws(ResultReadingError) {
    let (low, high) = (try record.number("low"), try record.number("high"))
    guard low <= high else { throw record.failure("'low' is above 'high'") }
    self.init(low: low, high: high)
  }
}

extension OpenQuestions {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    count = try record.integer("count")
    weighed = try record.integer("weighed")
    items = try record.records("items", OpenQuestion.init(stored:))
  }
}

extension OpenQuestion {
  fileprivate init(stored record: StoredRecord) throws(ResultReadingError) {
    let words = try record.texts("unknown")
    let unknown = words.compactMap(Unknown.init(rawValue:))
    guard unknown.count == words.count else { throw record.failure("'unknown' holds a word not known here") }
    self.init(party: try record.text("party"), unknown: unknown)
    customer = try record.textIfAny("customer")
    product = try record.textIfAny("product")
    entries = try record.texts("entries")
    evidence = try record.textIfAny("evidence").flatMap(EvidenceClass.init(name:))
    through = try record.textIfAny("through")
    likelihood = try record.recordIfAny("likelihood").map(Headline.Interval.init(stored:))
    share = try record.number("share")
    regimes = try record.texts("regimes")
    settles = try record.texts("settles")
  }
}

extension WeightSensitivity {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    draws = try record.integer("draws")
    asked = try record.integer("asked")
    spread = try record.number("spread")
    seed = try record.integer("seed")
    weights = try record.integer("weights")
    sources = try record.records("sources") { source throws(ResultReadingError) in
      Source(
        party: try source.text("party"), strongest: try source.number("strongest"),
        rank: try source.integer("rank"), best: try source.integer("best"), worst: try source.integer("worst")
      )
    }
    inseparable = try record.records("inseparable") { set throws(ResultReadingError) in
      try set.texts("parties")
    }
    omitted = try record.integer("omitted")
  }
}

extension ShareExposure.Group {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(name: try record.textIfAny("name"), value: try record.number("value"))
  }
}

extension Headline.Reach {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(regime: try record.text("regime"), status: try record.word("status"))
  }
}
