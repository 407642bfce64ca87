import SupplyModel

extension IndicatorContext {
  /// Where a party's name is written as the match compared it, else where the party first appears.
  func location(of party: PartyIndex, naming name: String? = nil) -> SourceLocation {
    let party = self.party(party)
    let named = party.statements.first { statement in
      (statement.property == .name || statement.property == .alias)
        && (statement.value == name || (name != nil && statement.original == name))
    }
    return named?.location ?? party.records.first?.location ?? party.statements.first?.location
      ?? SourceLocation(document: DocumentID(0), line: 0)
  }

  /// Where a property of a party is written, else where the party first appears.
  func location(of party: PartyIndex, property: Statement.Property) -> SourceLocation {
    self.party(party).statements.first { $0.property == property }?.location ?? location(of: party)
  }

  /// A finding from an entry of a list: the entry quoted, its place, the regime its list feeds.
  func finding(
    _ indicator: any RiskIndicator, _ party: PartyIndex, product: ProductIndex? = nil, list: Int, entry: Int,
    severity: FindingSeverity, confidence: Double, message: String, at location: SourceLocation
  ) -> Finding {
    let watchlist = lists[list]
    let listed = watchlist.entries[entry]
    let goods = product.map { "/" + self.product($0).id } ?? ""
    let id = FindingIdentity.id(
      indicator: indicator.id, party: self.party(party).id, subject: "\(watchlist.id)/\(listed.id)\(goods)")
    var finding = Finding(
      id: id, indicator: indicator.id, party: self.party(party).id, severity: severity,
      confidence: confidence, status: ListEntryState(listed, asOf: asOf).rawValue, message: message,
      at: location)
    finding.product = product.map { self.product($0).name }
    finding.listLocation = watchlist.location(of: listed)
    finding.regime = policy.regime(ofList: watchlist.id)
    return finding
  }

  /// Which of a party's goods an entry bans: all when it names none; else those it names for sure, and the others
  /// possibly, because goods go by many names and missing data must not rule anything out.
  func banned(
    _ entry: WatchlistEntry, at party: PartyIndex, isConfirmed: Bool
  ) -> [IndicatorFinding.BannedGoods] {
    let products = sold[party.position]
    guard entry.namesGoods, !products.isEmpty else {
      return [.init(product: nil, isConfirmed: isConfirmed && !entry.namesGoods)]
    }
    let named = products.map { product in
      IndicatorFinding.BannedGoods(
        product: product, isConfirmed: isConfirmed && entry.names(self.product(product)))
    }
    let sellsUnnamed = network.relations.contains {
      $0.supplier == party && $0.kind.isPurchase && $0.product == nil
    }
    return sellsUnnamed ? named + [.init(product: nil, isConfirmed: false)] : named
  }
}

extension WatchlistEntry {
  /// Whether the entry is narrowed to goods; "All Products" is not.
  var namesGoods: Bool {
    !hs.isEmpty || product.map { !$0.isEmpty && !$0.lowercased().hasPrefix("all ") } ?? false
  }

  /// Whether a product is among the goods the entry names: by HS prefix, or by a word of four letters or more.
  func names(_ good: Product) -> Bool {
    if good.codes.contains(where: { code in hs.contains { code.hasPrefix($0) || $0.hasPrefix(code) } }) {
      return true
    }
    let theirs = Set((product ?? "").goodsWords)
    return good.name.goodsWords.contains { theirs.contains($0) }
  }
}

extension String {
  /// Lower-case words of four letters or more, without a plural `s`.
  fileprivate var goodsWords: [String] {
    lowercased().split { !$0.isLetter }.filter { $0.count >= 4 && $0 != "products" && $0 != "other" }
      .map { $0.hasSuffix("s") ? String($0.dropLast()) : String($0) }
  }
}
