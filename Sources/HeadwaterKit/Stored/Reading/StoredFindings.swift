import SupplyModel

/// What was found, what it was found by, and what was searched without a find, as stored.
extension Finding {
  init(stored record: StoredRecord, _ places: StoredPlaces) throws(ResultReadingError) {
    let locations = try record.records("locations") { place throws(ResultReadingError) in
      try places.location(place)
    }
    guard let primary = locations.first else {
      throw record.failure("'locations' is empty")
    }
    self.init(
      id: try record.text("id"), indicator: try record.text("indicator"), party: try record.text("party"),
      severity: try record.word("severity", FindingSeverity.init(name:)),
      confidence: try record.number("confidence"), status: try record.text("status"),
      message: try record.text("message"), at: primary)
    otherLocations = Array(locations.dropFirst())
    product = try record.textIfAny("product")
    regime = try record.textIfAny("regime")
    let exposure = try record.record("exposure")
    self.exposure.strongest = try exposure.number("strongest")
    self.exposure.share = try exposure.number("share")
    listLocation = try record.recordIfAny("listLocation").map(ListLocation.init(stored:))
    match = try record.integerIfAny("match")
    firstSeen = try record.dateIfAny("firstSeen")
    expired = try record.dateIfAny("expired")
    waiver = try record.recordIfAny("waiver").map { stored throws(ResultReadingError) in
      try FindingWaiver(stored: stored, of: id)
    }
  }
}

extension Finding.ListLocation {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      path: try record.text("path"), line: try record.integer("line"),
      column: try record.integerIfAny("column") ?? 0)
  }
}

extension MatchResult {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      party: try record.text("party"), list: try record.text("list"), entryID: try record.text("entry"),
      entryName: try record.text("entryName"), score: try record.number("score"),
      isConfirmed: try record.flag("confirmed"),
      features: try record.records("features", FeatureScore.init(stored:)),
      status: try record.text("status"), isActive: try record.flag("active"),
      listLocation: try Finding.ListLocation(stored: try record.record("location")))
    product = try record.textIfAny("product")
    isAmbiguous = try record.flag("ambiguous")
    listedOn = try record.dateIfAny("listedOn")
    delistedOn = try record.dateIfAny("delistedOn")
    scope = try record.textIfAny("scope")
  }
}

extension FeatureScore {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      name: try record.text("name"), score: try record.number("score"), ours: try record.text("ours"),
      theirs: try record.text("theirs"))
  }
}

extension ScreenedList {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    let list = try record.text("list")
    self.init(
      list: list, edition: try record.dateIfAny("edition"), names: try record.integer("names"),
      variants: try record.integer("variants"), hits: try record.integer("hits"),
      none: try record.integer("none"))
    nearMissCount = try record.integer("nearMissCount")
    nearMisses = try record.records("nearMisses") { near throws(ResultReadingError) in
      MatchResult(
        party: try near.text("party"), list: list, entryID: try near.text("entry"),
        entryName: try near.text("entryName"), score: try near.number("score"), isConfirmed: false,
        features: try near.records("features", FeatureScore.init(stored:)), status: "", isActive: false,
        listLocation: Finding.ListLocation(path: "", line: 0, column: 0))
    }
  }
}
