import SupplyModel

extension AnalysisResult {
  /// Reads a `result.json` of this schema: written again it gives the same bytes.
  ///
  /// - Throws: what is missing or not understood, and where.
  /// - Complexity: O(length); the document is held in memory.
  init(stored record: StoredRecord) throws(ResultReadingError) {
    try self.init(header: record)
    let places = try StoredPlaces(record)
    inputs = places.inputs
    try readHeadlines(record)
    try readNetwork(record, places)
    try readReview(record, places)
    try readSources(record, places)
  }

  private init(header record: StoredRecord) throws(ResultReadingError) {
    let buyer = try record.record("buyer")
    guard let asOf = try record.dateIfAny("asOf") else {
      throw record.failure("'asOf' is missing")
    }
    self.init(
      asOf: asOf, question: try record.word("question"),
      buyer: Buyer(id: try buyer.text("id"), name: try buyer.text("name")))
    toolVersion = try record.record("tool").text("version")
    verdict = try record.word("verdict")
    reasons = try record.texts("reasons")
  }

  private mutating func readHeadlines(_ record: StoredRecord) throws(ResultReadingError) {
    reach = try record.records("reach", RegimeReach.init(stored:))
    likelihood = try LikelihoodExposure(stored: try record.record("likelihood"))
    strongest = try StrongestExposure(stored: try record.record("strongest"))
    share = try ShareExposure(stored: try record.record("share"))
    variants = try record.records("variants", AnswerVariant.init(stored:))
    intervals = try record.recordIfAny("intervals").map(GivenRanges.init(stored:))
    categories = try record.recordsIfAny("categories", CategoryExposure.init(stored:))
  }

  private mutating func readNetwork(
    _ record: StoredRecord, _ places: StoredPlaces
  ) throws(ResultReadingError) {
    parties = try record.records("parties") { party throws(ResultReadingError) in
      try PartyResult(stored: party, places)
    }
    relations = try record.records("relations") { relation throws(ResultReadingError) in
      try RelationResult(stored: relation, places)
    }
    findings = try record.records("findings") { finding throws(ResultReadingError) in
      try Finding(stored: finding, places)
    }
    matches = try record.records("matches", MatchResult.init(stored:))
    screened = try record.records("screened", ScreenedList.init(stored:))
    paths = try record.records("paths") { path throws(ResultReadingError) in
      try ExposurePath(stored: path, places)
    }
  }

  private mutating func readReview(
    _ record: StoredRecord, _ places: StoredPlaces
  ) throws(ResultReadingError) {
    coverage = try Coverage(stored: try record.record("coverage"))
    structure = try Structure(stored: try record.record("structure"))
    changes = try ResultChanges.stored(record)
    trend = try RunTrend.stored(record)
    decisions = try record.recordsIfAny("decisions") { decision throws(ResultReadingError) in
      Decision(try decision.word("kind"), try decision.text("subject"), says: try decision.text("says"))
    }
    if let found = try record.recordIfAny("sensitivity") {
      sensitivity = try WeightSensitivity(stored: found)
    }
    if let found = try record.recordIfAny("questions") { questions = try OpenQuestions(stored: found) }
    actions = try record.records("actions") { action throws(ResultReadingError) in
      ActionResult(
        id: try action.text("id"), party: try action.text("party"),
        fields: try action.dictionary("fields", "texts by name", \.text),
        location: try places.location(try action.record("location")))
    }
  }

  private mutating func readSources(
    _ record: StoredRecord, _ places: StoredPlaces
  ) throws(ResultReadingError) {
    indicators = try record.records("indicators") { indicator throws(ResultReadingError) in
      IndicatorResult(
        id: try indicator.text("id"), summary: try indicator.text("summary"),
        rationale: try indicator.text("rationale"))
    }
    let policy = try record.record("policy")
    self.policy.name = try policy.text("name")
    self.policy.path = try policy.text("path")
    self.policy.sha256 = try policy.text("sha256")
    waivers = try record.recordIfAny("waivers").map(WaiverEdition.init(stored:))
    lists = try record.records("lists", ListEdition.init(stored:))
    diagnostics = try DiagnosticLog(stored: try record.record("diagnostics"), places)
    if let omitted = try record.recordIfAny("omitted") {
      self.omitted = Omitted(
        parties: try omitted.integer("parties"), relations: try omitted.integer("relations"))
    }
  }
}
