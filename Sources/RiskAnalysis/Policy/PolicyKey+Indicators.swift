import SupplyModel

extension PolicyKey {
  /// Keys under `[indicator.*]`.
  static var indicators: [PolicyKey] {
    listedParty + listedOwner + causes("listed-good", at: \.indicators.listedGood)
      + causes("region", at: \.indicators.region)
      + countryTier + countrySector + assessment + switches
  }

  private static var listedParty: [PolicyKey] {
    let id = "listed-party"
    return [
      .share("indicator", id, "level", at: \.indicators.listedParty.level),
      .share("indicator", id, "possibleFactor", at: \.indicators.listedParty.possibleFactor),
      .severity("indicator", id, "confirmed", at: \.indicators.listedParty.confirmed),
      .severity("indicator", id, "possible", at: \.indicators.listedParty.possible),
      .severity("indicator", id, "lifted", at: \.indicators.listedParty.lifted),
    ]
  }

  private static var listedOwner: [PolicyKey] {
    let id = "listed-owner"
    return [
      .share("indicator", id, "majority", at: \.indicators.listedOwner.majority),
      .share("indicator", id, "level", at: \.indicators.listedOwner.level),
      .share("indicator", id, "possibleFactor", at: \.indicators.listedOwner.possibleFactor),
      .severity("indicator", id, "confirmed", at: \.indicators.listedOwner.confirmed),
      .severity("indicator", id, "possible", at: \.indicators.listedOwner.possible),
    ]
  }

  private static func causes(
    _ id: String, at rules: WritableKeyPath<Policy, Policy.CauseRules>
  ) -> [PolicyKey] {
    [
      .share("indicator", id, "level", at: rules.appending(path: \.level)),
      .share("indicator", id, "touched", at: rules.appending(path: \.touched)),
      .share("indicator", id, "possibleFactor", at: rules.appending(path: \.possibleFactor)),
      .severity("indicator", id, "confirmed", at: rules.appending(path: \.confirmed)),
      .severity("indicator", id, "possible", at: rules.appending(path: \.possible)),
      .severity("indicator", id, "lifted", at: rules.appending(path: \.lifted)),
    ]
  }

  private static var countryTier: [PolicyKey] {
    let id = "country-tier"
    return [
      .share("indicator", id, "touched", at: \.indicators.countryTier.touched),
      PolicyKey(["indicator", id, "levels", "*"]) { policy, names, value throws(Refusal) in
        policy.indicators.countryTier.levels[names[0].lowercased()] = try value.share()
      },
      PolicyKey(["indicator", id, "severities", "*"]) { policy, names, value throws(Refusal) in
        policy.indicators.countryTier.severities[names[0].lowercased()] =
          try value.word(FindingSeverity.named, "a severity")
      },
    ]
  }

  private static var countrySector: [PolicyKey] {
    let id = "country-sector"
    return [
      .share("indicator", id, "touched", at: \.indicators.countrySector.touched),
      .severity("indicator", id, "grave", at: \.indicators.countrySector.grave),
      .severity("indicator", id, "slight", at: \.indicators.countrySector.slight),
    ]
  }

  private static var assessment: [PolicyKey] {
    let id = "assessment"
    return [
      .share("indicator", id, "allegedFactor", at: \.indicators.assessment.allegedFactor),
      .share("indicator", id, "remediatedCredit", at: \.indicators.assessment.remediatedCredit),
      PolicyKey(["indicator", id, "hard"]) { policy, _, value throws(Refusal) in
        policy.indicators.assessment.hard = Set(try value.texts())
      },
      PolicyKey(["indicator", id, "practice", "*"]) { policy, names, value throws(Refusal) in
        policy.indicators.assessment.practice[names[0]] = try value.share()
      },
      PolicyKey(["indicator", id, "words", "*"]) { policy, names, value throws(Refusal) in
        policy.indicators.assessment.words[names[0].lowercased()] = try value.share()
      },
    ]
  }

  /// `enabled = false` switches an indicator off.
  private static var switches: [PolicyKey] {
    IndicatorID.allCases.map { id in
      PolicyKey(["indicator", id.rawValue, "enabled"]) { policy, _, value throws(Refusal) in
        if try value.flag() {
          policy.indicators.disabled.remove(id.rawValue)
        } else {
          policy.indicators.disabled.insert(id.rawValue)
        }
      }
    }
  }
}

/// The indicators a policy may name.
package enum IndicatorID: String, CaseIterable, Sendable {
  case listedParty = "listed-party"
  case listedOwner = "listed-owner"
  case listedGood = "listed-good"
  case region
  case countryTier = "country-tier"
  case countrySector = "country-sector"
  case assessment
}
