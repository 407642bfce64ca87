import SupplyModel

/// What was found, what it was found by, and what was searched without a find.
extension JSONWriter {
  mutating func findings(_ index: ResultIndex) {
    objects("findings", index.result.findings) { json, finding in
      json.string("id", finding.id)
      json.string("indicator", finding.indicator)
      json.string("party", finding.party)
      json.string("product", finding.product)
      json.string("severity", finding.severity.name)
      json.number("confidence", finding.confidence)
      json.string("status", finding.status)
      json.string("regime", finding.regime)
      json.string("message", finding.message)
      json.object("exposure") {
        $0.number("strongest", finding.exposure.strongest)
        $0.number("share", finding.exposure.share)
      }
      json.objects("locations", finding.locations) { $0.place($1, index) }
      json.place("listLocation", finding.listLocation)
      json.integer("match", finding.match)
      json.string("firstSeen", finding.firstSeen?.description)
      json.string("expired", finding.expired?.description)
      if let waiver = finding.waiver { json.object("waiver") { $0.waiver(waiver) } }
    }
  }

  /// Who is accepted where the waiver names a party; otherwise the finding itself is.
  private mutating func waiver(_ waiver: FindingWaiver) {
    let decision = waiver.waiver
    string("standing", waiver.standing.rawValue)
    string("reason", decision.reason)
    string("by", decision.by)
    string("on", decision.on?.description)
    string("until", decision.until.description)
    string("severity", decision.severity?.name)
    if case .party(let party, let indicator, let regime) = decision.subject {
      string("party", party)
      string("indicator", indicator)
      string("regime", regime)
    }
    place("place", decision.place)
  }

  mutating func matches(_ matches: [MatchResult]) {
    objects("matches", matches) { json, match in
      json.string("party", match.party)
      json.string("product", match.product)
      json.string("list", match.list)
      json.string("entry", match.entryID)
      json.string("entryName", match.entryName)
      json.number("score", match.score)
      json.flag("confirmed", match.isConfirmed)
      json.flag("ambiguous", match.isAmbiguous)
      json.objects("features", match.features) { $0.feature($1) }
      json.entryState(match)
      json.place("location", match.listLocation)
    }
  }

  mutating func screened(_ screened: [ScreenedList]) {
    objects("screened", screened) { json, log in
      json.string("list", log.list)
      json.string("edition", log.edition?.description)
      json.integer("names", log.names)
      json.integer("variants", log.variants)
      json.integer("hits", log.hits)
      json.integer("none", log.none)
      json.integer("nearMissCount", log.nearMissCount)
      json.objects("nearMisses", log.nearMisses) { json, near in
        json.string("party", near.party)
        json.string("entry", near.entryID)
        json.string("entryName", near.entryName)
        json.number("score", near.score)
        json.objects("features", near.features) { $0.feature($1) }
      }
    }
  }

  private mutating func feature(_ feature: FeatureScore) {
    string("name", feature.name)
    number("score", feature.score)
    string("ours", feature.ours)
    string("theirs", feature.theirs)
  }

  private mutating func entryState(_ match: MatchResult) {
    string("status", match.status)
    flag("active", match.isActive)
    string("listedOn", match.listedOn?.description)
    string("delistedOn", match.delistedOn?.description)
    string("scope", match.scope)
  }
}

extension Finding {
  /// The primary place first.
  var locations: [SourceLocation] { [primaryLocation] + otherLocations }
}
