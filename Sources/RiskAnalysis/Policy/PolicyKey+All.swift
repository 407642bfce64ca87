import SupplyModel

extension PolicyKey {
  /// Every key a policy file may have.
  static var all: [PolicyKey] {
    header + network + kinds + indicators + rating + thresholds + sensitivity + matching + cascade + regions
      + regimes + products
  }

  private static var header: [PolicyKey] {
    [.text("name", at: \.name), .text("version", at: \.version)]
  }

  private static var network: [PolicyKey] {
    [
      .share("network", "assumedDisclosure", at: \.network.assumedDisclosure),
      .share("network", "defaultPresence", at: \.network.defaultPresence),
      .share("network", "unknownRisk", at: \.network.unknownRisk),
      .flag("network", "includeBuyerRisk", at: \.network.includeBuyerRisk),
      .count("evidence", "halfLifeInDays", from: 1, at: \.evidence.halfLifeInDays),
      .share("evidence", "floor", at: \.evidence.floor),
      PolicyKey(["evidence", "ageing"]) { policy, _, value throws(Refusal) in
        policy.evidence.ageing = try value.words(EvidenceClass.named, "a class of evidence")
      },
    ]
      + EvidenceClass.allCases.map { evidence in
        .share(["evidence", "confidence", evidence.name]) { $0.evidence.confidence[evidence] = $1 }
      }
  }

  private static var kinds: [PolicyKey] {
    Question.allCases.flatMap { question in
      RelationKind.allCases.map { kind in
        .share(["kinds", question.rawValue, kind.name]) { $0.kindFactors[question, default: [:]][kind] = $1 }
      }
    }
  }

  private static var rating: [PolicyKey] {
    [
      .count("rating", "minimumComponents", from: 0, at: \.rating.minimumComponents),
      PolicyKey(["rating", "required"]) { policy, _, value throws(Refusal) in
        policy.rating.required = try value.words(RatingComponent.named, "a component of the rating")
      },
      .share("mitigation", "maximum", at: \.mitigation.maximum),
      .share("mitigation", "declaredFactor", at: \.mitigation.declaredFactor),
      .count("mitigation", "maximumAgeInDays", from: 0, at: \.mitigation.maximumAgeInDays),
      PolicyKey(["mitigation", "withoutOpenFindings"]) { policy, _, value throws(Refusal) in
        policy.mitigation.withoutOpenFindings = Set(try value.texts())
      },
      PolicyKey(["mitigation", "credits", "*"]) { policy, names, value throws(Refusal) in
        policy.mitigation.credits[names[0]] = try value.share()
      },
    ]
  }

  private static var thresholds: [PolicyKey] {
    [
      .share("levels", "highRisk", at: \.levels.highRisk),
      .share("levels", "highShare", at: \.levels.highShare),
      .share("levels", "mediumRisk", at: \.levels.mediumRisk),
      .share("levels", "mediumShare", at: \.levels.mediumShare),
      .count("lists", "maximumAgeInDays", from: 0, at: \.lists.maximumAgeInDays),
      PolicyKey(["lists", "ages", "*"]) { policy, names, value throws(Refusal) in
        policy.lists.ages[names[0]] = try value.count(from: 0)
      },
      .share("interventions", "goal", at: \.interventions.goal),
      .share("inputs", "maximumRejectedShare", at: \.inputs.maximumRejectedShare),
      .count("waivers", "noticeInDays", from: 0, at: \.waivers.noticeInDays),
      PolicyKey(["gate", "failOn"]) { policy, _, value throws(Refusal) in
        let known = FindingSeverity.named.mapValues(Optional.some).merging(["never": nil]) { $1 }
        policy.gate.failOn = try value.word(known, "a severity or 'never'")
      },
    ]
      + [RegimeReach.Status.proven, .indicated, .unresolved].map { status in
        PolicyKey(["gate", "reach", status.rawValue]) { policy, _, value throws(Refusal) in
          policy.gate.reach[status] = try value.word(FindingSeverity.named, "a severity")
        }
      }
  }

  private static var sensitivity: [PolicyKey] {
    [
      .count("sensitivity", "draws", from: 0, to: 100_000, at: \.sensitivity.draws),
      .share("sensitivity", "spread", at: \.sensitivity.spread),
      .count("sensitivity", "seed", from: 0, at: \.sensitivity.seed),
    ]
  }

  private static var cascade: [PolicyKey] {
    let needs: [String: FlowNetwork.Need] = ["none": .none, "useful": .useful, "essential": .essential]
    return RelationKind.allCases.filter(\.isPurchase).map { kind in
      PolicyKey(["cascade", kind.name]) { policy, _, value throws(Refusal) in
        policy.needs[kind] = try value.word(needs, "a need")
      }
    }
  }

  private static var regions: [PolicyKey] {
    [
      .of("region", "title") { region, value throws(Refusal) in region.title = try value.text() },
      .of("region", "names") { region, value throws(Refusal) in region.names = try value.texts() },
      .of("region", "isStateImposed") { region, value throws(Refusal) in
        region.isStateImposed = try value.flag()
      },
    ]
  }

  private static func of(
    _ table: String, _ key: String,
    store: @escaping (inout Policy.ListedRegion, PolicyValue) throws(Refusal) -> Void
  ) -> PolicyKey {
    PolicyKey([table, "*", key]) { policy, names, value throws(Refusal) in
      try store(&policy.regions[names[0], default: Policy.ListedRegion()], value)
    }
  }
}

extension EvidenceClass {
  fileprivate static var named: [String: EvidenceClass] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
  }
}

extension RatingComponent {
  fileprivate static var named: [String: RatingComponent] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
  }
}
