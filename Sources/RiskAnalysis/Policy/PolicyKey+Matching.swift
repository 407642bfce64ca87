import SupplyModel

/// How names are compared.
extension PolicyKey {
  static var matching: [PolicyKey] {
    [
      .share("screening", "strong", at: \.matching.strong),
      .share("screening", "possible", at: \.matching.review),
      .share("screening", "nearMiss", at: \.matching.nearMiss),
      .share("matching", "functionWord", at: \.matching.functionWord),
      .share("matching", "weakWord", at: \.matching.weakWord),
      .share("matching", "tradeWord", at: \.matching.tradeWord),
      .share("matching", "place", at: \.matching.place),
      .share("matching", "number", at: \.matching.number),
      .share("matching", "aside", at: \.matching.aside),
      .share("matching", "leastLikeness", at: \.matching.leastLikeness),
      .share("matching", "soundsAlike", at: \.matching.soundsAlike),
      .share("matching", "abbreviation", at: \.matching.abbreviation),
      .share("matching", "missing", at: \.matching.missing),
      .share("matching", "legalFormMissing", at: \.matching.legalFormMissing),
      .share("matching", "legalFormTranslated", at: \.matching.legalFormTranslated),
      .share("matching", "legalFormNear", at: \.matching.legalFormNear),
      .share("matching", "legalFormConflict", at: \.matching.legalFormConflict),
      .share("matching", "legalFormConflictWitnessed", at: \.matching.legalFormConflictWitnessed),
      .share("matching", "numberMissing", at: \.matching.numberMissing),
      .share("matching", "softNumberConflict", at: \.matching.softNumberConflict),
      .share("matching", "numberConflict", at: \.matching.numberConflict),
      .share("matching", "placeMissing", at: \.matching.placeMissing),
      .share("matching", "countryMissing", at: \.matching.countryMissing),
      .share("matching", "placeConflict", at: \.matching.placeConflict),
      .share("matching", "loneWord", at: \.matching.loneWord),
      .share("matching", "loneLongWord", at: \.matching.loneLongWord),
      .share("matching", "genericName", at: \.matching.genericName),
      .share("matching", "acronym", at: \.matching.acronym),
      .share("matching", "countryConflict", at: \.matching.countryConflict),
      .share("matching", "otherSpelling", at: \.matching.otherSpelling),
      .share("matching", "weakAlias", at: \.matching.weakAlias),
      .share("matching", "nameWithin", at: \.matching.nameWithin),
      PolicyKey(["matching", "conflict"]) { policy, _, value throws(Refusal) in
        policy.matching.conflict = try value.number()
      },
    ]
  }
}
