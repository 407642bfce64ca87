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

  /// Keys under `[regime.*.products.*]`.
  static var products: [PolicyKey] {
    [
      .ofProduct("title") { product, value throws(Refusal) in product.title = try value.text() },
      .ofProduct("since") { product, value throws(Refusal) in product.since = try value.date() },
      .ofProduct("words") { product, value throws(Refusal) in
        product.words = try value.texts().map { $0.lowercased() }
      },
      .ofProduct("hs") { product, value throws(Refusal) in product.hs = try value.codes("an HS code") },
      .ofProduct("unspsc") { product, value throws(Refusal) in
        product.unspsc = try value.codes("a UNSPSC code")
      },
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

  private static func ofProduct(
    _ key: String, store: @escaping (inout Policy.PriorityProduct, PolicyValue) throws(Refusal) -> Void
  ) -> PolicyKey {
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
