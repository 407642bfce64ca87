import SupplyModel

/// A finding as a SARIF result.
extension JSONWriter {
  mutating func result(_ finding: Finding, _ log: SARIFLog) {
    string("ruleId", finding.indicator)
    integer("ruleIndex", log.rules.firstIndex { $0.id == finding.indicator })
    string("level", finding.severity.level)
    string("baselineState", log.states.map { $0[finding.id] ?? "unchanged" })
    message("\(log.index.nameAndCountry(finding.party)): \(DisplayText.multiline(finding.message))")
    objects("locations", [finding.primaryLocation]) { $0.location($1, of: finding, log) }
    related(finding, log)
    route(log.routes[finding.id], log)
    suppressions(finding.waiver, log)
    object("partialFingerprints") { $0.string("headwaterFinding/v1", finding.fingerprint) }
    object("properties") { $0.properties(finding, log) }
  }

  /// Every result of a run says whether it is suppressed, or none does (SARIF 2.1.0, 3.27.23).
  private mutating func suppressions(_ waiver: FindingWaiver?, _ log: SARIFLog) {
    guard log.result.waivers != nil else { return }
    let holding = [waiver].compactMap(\.self).filter(\.standing.isHolding)
    objects("suppressions", holding) { json, waiver in
      json.string("kind", "external")
      json.string("status", "accepted")
      json.string("justification", DisplayText.multiline(Words.Waivers.justification(waiver.waiver)))
      json.object("location") {
        $0.physicalLocation(InputPlace(waiver.waiver.place), snippet: nil, log)
      }
    }
  }

  mutating func message(_ text: String) {
    object("message") { $0.string("text", text) }
  }

  private mutating func location(_ location: SourceLocation, of finding: Finding, _ log: SARIFLog) {
    let snippet = log.index.text(at: location, of: finding.party)
    physicalLocation(log.index.inputPlace(location), snippet: snippet, log)
    objects("logicalLocations", [finding.party]) { json, party in
      json.string("name", log.index.name(party))
      json.string("fullyQualifiedName", DisplayText.multiline(party))
      json.string("kind", "party")
    }
  }

  /// Further places in the inputs, and the entry of the list.
  private mutating func related(_ finding: Finding, _ log: SARIFLog) {
    let others = Set(finding.otherLocations).subtracting([finding.primaryLocation]).sorted()
    var places = others.map { location in
      (log.index.inputPlace(location), log.index.text(at: location, of: finding.party), "also stated here")
    }
    if let place = finding.listLocation {
      places.append((InputPlace(place), log.index.match(of: finding)?.entryName, "entry of the list"))
    }
    guard !places.isEmpty else { return }
    objects("relatedLocations", places) { json, place in
      json.physicalLocation(place.0, snippet: place.1, log)
      json.message(place.2)
    }
  }

  /// The best route from the finding to the buyer, hop by hop.
  private mutating func route(_ path: ExposurePath?, _ log: SARIFLog) {
    guard let path, !path.hops.isEmpty else { return }
    objects("codeFlows", [path]) { json, path in
      json.message("route \(path.id), strongest \(Numerals.score(path.strongest))")
      json.objects("threadFlows", [path]) { json, path in
        json.objects("locations", path.hops) { json, hop in
          json.object("location") { $0.hop(hop, log) }
        }
      }
    }
  }

  private mutating func hop(_ hop: ExposurePath.Hop, _ log: SARIFLog) {
    if let location = hop.location {
      physicalLocation(log.index.inputPlace(location), snippet: nil, log)
    }
    let goods = hop.product.map(DisplayText.singleLine) ?? hop.kind.word
    message("\(log.index.name(hop.from)) → \(log.index.name(hop.to)): \(goods), \(hop.weakestEvidence.word)")
  }

  private mutating func properties(_ finding: Finding, _ log: SARIFLog) {
    string("id", finding.id)
    string("severity", finding.severity.name)
    number("confidence", finding.confidence)
    string("status", DisplayText.multiline(finding.status))
    string("party", DisplayText.multiline(finding.party))
    string("country", log.index.party(finding.party)?.country?.code)
    integer("tier", log.index.party(finding.party)?.tier?.min)
    string("product", finding.product.map(DisplayText.multiline))
    string("regime", finding.regime)
    object("exposure") {
      $0.number("strongest", finding.exposure.strongest)
      $0.number("share", finding.exposure.share)
    }
  }
}

extension Finding {
  /// Indicator, canonical party, and the finding's id, which is a hash of these and the list entry, region or
  /// assessment: nothing in it moves with lines, so that triage survives the next run.
  var fingerprint: String { "\(indicator)|\(party)|\(id)" }
}

extension FindingSeverity {
  /// Not rated is a warning: too little is known, which is never less than a known low.
  fileprivate var level: String {
    switch self {
    case .critical, .high: "error"
    case .medium, .notRated: "warning"
    case .low: "note"
    }
  }
}
