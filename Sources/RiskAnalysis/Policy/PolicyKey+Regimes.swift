import SupplyModel

extension PolicyKey {
  /// Keys under `[regime.*]`.
  static var regimes: [PolicyKey] {
    [
      .ofRegime("title") { regime, value throws(Refusal) in regime.title = try value.text() },
      .ofRegime("lists") { regime, value throws(Refusal) in regime.lists = Set(try value.texts()) },
      .ofRegime("regions") { regime, value throws(Refusal) in regime.regions = Set(try value.texts()) },
      .ofRegime("kinds") { regime, value throws(Refusal) in
        regime.kinds = try value.words(purchaseKinds, "a kind of relation that carries purchases")
      },
      .ofRegime("isAlwaysAsked") { regime, value throws(Refusal) in regime.isAlwaysAsked = try value.flag() },
    ]
  }

  /// Keys under `[regime.*.products.*]` and `[sector.*]`.
  static var products: [PolicyKey] {
    goods { PolicyKey.ofProduct($0, store: $1) } + goods { PolicyKey.ofSector($0, store: $1) }
      + [
        .ofProduct("since") { goods, value throws(Refusal) in goods.since = try value.date() },
        PolicyKey(["sector", "*", "level"]) { policy, names, value throws(Refusal) in
          policy.sectors[names[0], default: Policy.Sector()].level = try value.share()
        },
      ]
  }

  private typealias Storing = (inout Policy.PriorityProduct, PolicyValue) throws(Refusal) -> Void

  /// What says which goods are meant, wherever goods are meant.
  private static func goods(_ key: (String, @escaping Storing) -> PolicyKey) -> [PolicyKey] {
    [
      key("title") { goods, value throws(Refusal) in goods.title = try value.text() },
      key("words") { goods, value throws(Refusal) in goods.words = try value.texts().map { $0.lowercased() }
      },
      key("hs") { goods, value throws(Refusal) in goods.hs = try value.codes("an HS code") },
      key("unspsc") { goods, value throws(Refusal) in goods.unspsc = try value.codes("a UNSPSC code") },
    ]
  }

  private static var purchaseKinds: [String: RelationKind] {
    Dictionary(uniqueKeysWithValues: RelationKind.allCases.filter(\.isPurchase).map { ($0.name, $0) })
  }

  private static func ofRegime(
    _ key: String, store: @escaping (inout Policy.Regime, PolicyValue) throws(Refusal) -> Void
  ) -> PolicyKey {
    PolicyKey(["regime", "*", key]) { policy, names, value throws(Refusal) in
      try store(&policy.regimes[names[0], default: Policy.Regime()], value)
    }
  }

  private static func ofSector(_ key: String, store: @escaping Storing) -> PolicyKey {
    PolicyKey(["sector", "*", key]) { policy, names, value throws(Refusal) in
      try store(&policy.sectors[names[0], default: Policy.Sector()].goods, value)
    }
  }

  private static func ofProduct(_ key: String, store: @escaping Storing) -> PolicyKey {
    PolicyKey(["regime", "*", "products", "*", key]) { policy, names, value throws(Refusal) in
      try store(
        &policy.regimes[names[0], default: Policy.Regime()]
          .products[names[1], default: Policy.PriorityProduct()], value)
    }
  }
}

extension PolicyValue {
  /// Prefixes of codes, two to ten digits.
  fileprivate func codes(_ kind: String) throws(Refusal) -> [String] {
    let codes = try texts()
    if let wrong = codes.firstIndex(where: { !(2...10).contains($0.count) || !$0.allSatisfy(\.isWholeNumber) }
    ) {
      throw Refusal(
        message: "'\(codes[wrong])' is not \(kind)", hint: "two to ten digits, without dots",
        element: wrong)
    }
    return codes
  }
}
