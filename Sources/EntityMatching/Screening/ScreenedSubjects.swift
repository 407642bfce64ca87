import SupplyModel

/// What of a network is looked up in lists: names, identifiers, places and products, prepared once for all lists.
struct ScreenedSubjects {
  /// A name of a party and what it reduces to.
  struct Name {
    let party: PartyIndex
    let text: String
    let key: NameKey
  }

  /// A product and who makes or supplies it.
  struct Good {
    let product: ProductIndex
    let words: Set<String>
    let makers: [Maker]
  }

  /// A party that supplies a product, and where its own goods come from as stated: `MY`, `CN-XJ`.
  struct Maker {
    let party: PartyIndex
    let origins: [String]
  }

  let network: SupplyNetwork
  let names: [Name]
  let goods: [Good]
  /// What each party supplies, as positions in ``goods``.
  let goodsOfMaker: [PartyIndex: [Int]]
  /// The same names, read for comparison, and the words they are made of.
  let nameIndex: NameIndex
  let lexicon: NameLexicon
  /// The same names, to be found inside longer ones.
  let contained: ContainedNames

  init(_ network: SupplyNetwork) {
    self.network = network
    names = network.parties.enumerated().flatMap { position, party in
      party.names.map { Name(party: PartyIndex(position), text: $0, key: NameKey($0)) }.filter(\.key.isName)
    }
    (nameIndex, lexicon) = ScreenedSubjects.read(names, network)
    contained = ContainedNames(names.map { ($0.text, $0.party.position) })
    let makers = ScreenedSubjects.makers(network)
    let goods = network.products.enumerated().map { position, product in
      Good(
        product: ProductIndex(position), words: ProductWords.words(of: product.name),
        makers: makers[position])
    }
    var goodsOfMaker: [PartyIndex: [Int]] = [:]
    for (position, good) in goods.enumerated() {
      for maker in good.makers { goodsOfMaker[maker.party, default: []].append(position) }
    }
    self.goods = goods
    self.goodsOfMaker = goodsOfMaker
  }

  private static func read(_ names: [Name], _ network: SupplyNetwork) -> (NameIndex, NameLexicon) {
    var lexicon = NameLexicon()
    var index = NameIndex()
    for name in names {
      let country = network.parties[name.party.position].country
      index.add(name.text, of: name.party.position, country: country, &lexicon)
    }
    return (index, lexicon)
  }

  /// Names and variants of ours that are looked up in a list, by the kinds of entries it has.
  func lookups(for list: Watchlist) -> Int {
    let subjects = Set(list.entries.map(\.subject))
    let byParty = subjects.contains(.region) || subjects.contains(.country) ? network.parties.count : 0
    return (subjects.contains(.party) ? names.count : 0) + (subjects.contains(.good) ? goods.count : 0)
      + byParty
  }

  /// Suppliers of each product, ascending, from one pass over the relations.
  private static func makers(_ network: SupplyNetwork) -> [[Maker]] {
    var origins: [UInt64: Set<String>] = [:]
    for relation in network.relations where relation.kind == .goods {
      guard let product = relation.product else { continue }
      let pair = UInt64(product.number) << 32 | UInt64(relation.supplier.number)
      origins[pair, default: []].formUnion(network.origins(of: relation).map(\.place))
    }
    var makers = [[Maker]](repeating: [], count: network.products.count)
    for (pair, places) in origins.sorted(by: { $0.key < $1.key }) {
      makers[Int(pair >> 32)].append(
        Maker(party: PartyIndex(Int(UInt32(truncatingIfNeeded: pair))), origins: places.sorted()))
    }
    return makers
  }
}
