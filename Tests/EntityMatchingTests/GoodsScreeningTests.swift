import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct GoodsScreeningTests {
  private func screen(
    _ entry: WatchlistEntry, product: String, hs: String? = nil, unspsc: String? = nil, origin: String? = nil,
    maker: String? = "MY",
    _ edit: (inout Party) -> Void = { _ in }
  ) -> [Match] {
    var network = SupplyNetwork()
    network.parties = [Party(id: "B"), Party(id: "S")]
    network.parties[1].country = maker.map(Country.init(code:))
    edit(&network.parties[1])
    network.products = [Product(id: product, name: product)]
    network.products[0].hs = hs
    network.products[0].classifications = unspsc.map { ["unspsc:\($0)"] } ?? []
    var relation = SupplyRelation(supplier: PartyIndex(1), buyer: PartyIndex(0), kind: .goods)
    relation.product = ProductIndex(0)
    network.origins = [origin].compactMap { $0 }.map {
      StatedOrigin(place: $0, location: SourceLocation(document: DocumentID(0), line: 1))
    }
    relation.origins = 0..<Int32(network.origins.count)
    network.relations = [relation]
    let list = Watchlist(id: "l", publisher: "p", title: "t", edition: nil, entries: [entry])
    return WatchlistScreener(lists: [list]).screen(network).matches
  }

  private func good(_ product: String?, _ country: String?, hs: [String] = []) -> WatchlistEntry {
    var entry = WatchlistEntry(id: "1", subject: .good, names: [], status: "Active", isActive: true)
    entry.product = product
    entry.country = country.map(Country.init(code:))
    entry.hs = hs
    return entry
  }

  private func region(_ region: String, product: String? = nil) -> WatchlistEntry {
    var entry = WatchlistEntry(id: "1", subject: .region, names: [], status: "Active", isActive: true)
    entry.region = region
    entry.product = product
    return entry
  }

  @Test(arguments: [
    ("Rubber Gloves", "rubber glove", 1.0), ("Rubber Gloves", "Gloves, rubber, powder-free", 0.7),
    ("Cotton, Tomatoes and Downstream Products", "Cotton gowns", 0.7), ("Beans (green, soy)", "beans", 1),
    ("Manioc/Cassava", "Cassava", 1), ("Peppers", "Pepper", 1), ("Strawberries", "strawberry", 1),
  ])
  func words(_ listed: String, _ ours: String, _ score: Double) throws {
    let match = try #require(screen(good(listed, "MY"), product: ours).first)
    #expect(match.score == score)
    #expect(match.isConfirmed == (score == 1))
    #expect(match.party == PartyIndex(1) && match.product == ProductIndex(0))
  }

  /// Our heading or chapter holds the listed code: possible, never more.
  @Test(arguments: ["4015", "40"]) func shorterCodesOfOurs(_ hs: String) throws {
    let match = try #require(screen(good(nil, "MY", hs: ["401512"]), product: "x", hs: hs).first)
    #expect(match.score == 0.7 && !match.isConfirmed && !match.isSuggestion)
    #expect(screen(good(nil, "MY", hs: ["401512"]), product: "x", hs: "4016").isEmpty)
  }

  @Test func codesOfOurOwnMapping() throws {
    let byHS = try #require(screen(good("Rubber Gloves", "MY"), product: "x", hs: "401512").first)
    #expect(byHS.features.first?.name == "hs, our mapping" && byHS.score == 0.7 && !byHS.isConfirmed)
    let byClass = try #require(screen(good("Rubber Gloves", "MY"), product: "x", unspsc: "42132203").first)
    #expect(byClass.features.first?.name == "unspsc, our mapping" && !byClass.isConfirmed)
    #expect(screen(good("Rubber Gloves", "MY"), product: "x", hs: "901890", unspsc: "42142500").isEmpty)
    // The list's own codes are the list's meaning.
    #expect(screen(good("Rubber Gloves", "MY", hs: ["401519"]), product: "x", hs: "401512").isEmpty)
  }

  @Test(arguments: [
    ("Latexhandschuhe, puderfrei", "Rubber Gloves"), ("Einweg-Handschuhe aus Kautschuk", "Rubber Gloves"),
    ("Gants d'examen en caoutchouc", "Rubber Gloves"), ("Guantes de látex", "Rubber Gloves"),
    ("Guanti in lattice", "Rubber Gloves"), ("Luvas de borracha", "Rubber Gloves"), ("乳胶手套", "Rubber Gloves"),
    ("Sarung tangan getah", "Rubber Gloves"), ("Baumwollkompressen", "Cotton"), ("Gaze de algodão", "Cotton"),
    ("脱脂棉", "Cotton"), ("Strumenti chirurgici", "Surgical Instruments"),
    ("Chirurgische Instrumente", "Surgical Instruments"), ("手术器械", "Surgical Instruments"),
    ("Salsa di pomodoro", "Tomatoes"), ("多晶硅", "Polysilicon"), ("锂离子电池", "Lithium-Ion Batteries"),
  ])
  func goodsInOtherLanguages(_ ours: String, _ listed: String) throws {
    let match = try #require(screen(good(listed, "MY"), product: ours).first)
    #expect(match.score == 0.7 && !match.isConfirmed)
  }

  @Test(arguments: [
    ("Gantry crane", "Gloves"), ("石棉板", "Cotton"), ("Carbon filter", "Coal"), ("Preisschild", "Rice"),
    ("Handschuhe", "Footwear"), ("Mobile phone", "Furniture"),
  ])
  func wordsThatOnlyLookAlike(_ ours: String, _ listed: String) {
    #expect(screen(good(listed, "MY"), product: ours).isEmpty)
  }

  @Test(arguments: [
    ("Nitrile gloves", nil, "Rubber"), ("x", "401512", "Rubber"), ("Surgical gowns", nil, "Cotton"),
    ("Baumwollhandschuhe", nil, "Rubber"), ("Cell phones", "850760", "Cobalt ore (heterogenite)"),
  ])
  func materialsSuggestAndNoMore(_ ours: String, _ hs: String?, _ listed: String) throws {
    let match = try #require(screen(good(listed, "MY"), product: ours, hs: hs).first)
    #expect(match.isSuggestion && match.score == 0.35 && !match.isConfirmed)
  }

  /// Nitrile is rubber to the HS nomenclature; a list that says rubber gloves means these.
  @Test(arguments: [
    "Nitrile gloves", "Nitrile/Latex examination gloves", "Nitrile exam gloves, powder-free",
    "Nitrilhandschuhe",
    "丁腈手套", "Gants nitrile", "Polyisoprene surgical gloves",
  ])
  func glovesOfSyntheticRubber(_ ours: String) throws {
    let match = try #require(screen(good("Rubber Gloves", "MY"), product: ours).first)
    #expect(match.score == 0.7 && !match.isConfirmed && !match.isSuggestion)
  }

  @Test(arguments: [
    ("Surgical gloves", "Rubber Gloves"), ("Disposable gloves", "Rubber Gloves"),
    ("Examination gloves, size M", "Rubber Gloves"), ("Surgical gowns, sterile", "Garments"),
    ("Scrubs", "Garments"),
    ("Lab coats", "Garments"), ("Bed sheets", "Textiles"), ("Tissue forceps", "Surgical Instruments"),
    ("Scalpels", "Surgical Instruments"), ("Theatre clogs", "Footwear"), ("Infusion pump", "Electronics"),
    ("Laptop", "Electronics"), ("Solar panels", "Solar Modules"), ("Prawns", "Shrimp"),
    ("Tuna in oil", "Fish"),
    ("Silk sutures", "Silk Thread"), ("Chicken breast", "Poultry"),
  ])
  func kindsSuggestAndNoMore(_ ours: String, _ listed: String) throws {
    let match = try #require(screen(good(listed, "MY"), product: ours).first)
    #expect(match.isSuggestion && match.score == 0.35 && !match.isConfirmed)
  }

  /// Words that hospitals use, against what DOL really lists: each meets a listed good of some country.
  @Test(.enabled(if: SharedFile.isPresent("official/dol-list-of-goods-2022.xml"), "../shared is absent"))
  func theWordsOfHospitalsMeetTheListAsPublished() throws {
    let list = try #require(
      DOLGoods().read(SharedFile.markup("official/dol-list-of-goods-2022.xml")).watchlists.first)
    let words = [
      "Nitrile gloves", "Surgical gloves", "Gowns", "Scrubs", "Gauze swabs", "Bandages", "Cotton wool",
      "Forceps",
      "Scissors", "Sewing thread", "Yarn", "Clogs", "Laptops", "Infusion pumps", "Tomato paste", "Tuna",
      "Prawns",
      "Basmati rice", "White sugar", "Coffee beans", "Tea", "Bricks", "Bed linen", "Towels", "Chairs", "Soap",
      "Solar panels", "Polysilicon", "Carpets", "Chocolate", "Beef", "Garlic", "Potatoes",
    ]
    var network = SupplyNetwork()
    let countries = Set(list.entries.compactMap(\.country)).sorted { $0.code < $1.code }
    network.parties = countries.map { country in
      var party = Party(id: country.code)
      party.country = country
      return party
    }
    network.products = words.map { Product(id: $0, name: $0) }
    for product in words.indices {
      for party in countries.indices {
        var relation = SupplyRelation(supplier: PartyIndex(party), buyer: PartyIndex(0), kind: .goods)
        relation.product = ProductIndex(product)
        network.relations.append(relation)
      }
    }
    let found = Set(WatchlistScreener(lists: [list]).screen(network).matches.compactMap(\.product))
    let missed = words.indices.filter { !found.contains(ProductIndex($0)) }.map { words[$0] }
    #expect(missed.isEmpty)
  }

  @Test(.enabled(if: SharedFile.isPresent("hs2022_codes.csv"), "../shared is absent"))
  func everyCodeOfOurMappingExists() throws {
    guard case .table(let codes) = SharedFile.table("hs2022_codes.csv").content,
      case .table(let classes) = SharedFile.table("unspsc_v7_healthcare.csv").content
    else { return }
    // 4015.11 are surgical gloves before 2022; orders of then still say so.
    let known = Set(codes.rows.map { $0.cells[0] }).union(["401511"])
    for row in ListedGoods.all {
      #expect(row.hs.allSatisfy(known.contains) && !row.words.isEmpty, "\(row.words)")
      for prefix in row.unspsc {
        #expect(classes.rows.contains { $0.cells[0].hasPrefix(prefix) }, "\(prefix)")
      }
    }
  }

  @Test(arguments: [
    ("Rubber Gloves", "Vinyl examination gloves"), ("Rubber", "Nitrile tubing"), ("Cotton", "Paper towels"),
    ("Garments", "Gown fabric"),
    ("Sugarcane", "Blood sugar test strips"), ("Tin", "Tinctures"), ("Glass", "Fiberglass case"), ("", "x"),
  ])
  func otherWords(_ listed: String, _ ours: String) {
    #expect(screen(good(listed, "MY"), product: ours).isEmpty)
  }

  @Test func harmonisedPrefixes() {
    #expect(screen(good(nil, "MY", hs: ["4015"]), product: "x", hs: "401512").map(\.isConfirmed) == [true])
    #expect(screen(good(nil, "MY", hs: ["401519"]), product: "x", hs: "401512").isEmpty)
  }

  @Test func theOriginDecidesBeforeTheSuppliersCountry() {
    #expect(screen(good("Gloves", "TH"), product: "gloves").isEmpty)
    #expect(screen(good("Gloves", "TH"), product: "gloves", origin: "TH").count == 1)
    #expect(screen(good("Gloves", "MY"), product: "gloves", origin: "TH").isEmpty)
    #expect(screen(good("Gloves", "MY"), product: "gloves", maker: nil).isEmpty)
    #expect(screen(good("Gloves", nil), product: "gloves", maker: nil).count == 1)
  }

  @Test func regions() {
    #expect(screen(region("CN-XJ"), product: "x") { $0.region = "Xinjiang" }.map(\.score) == [1])
    #expect(screen(region("CN-XJ"), product: "x", origin: "CN-XJ").map(\.product) == [ProductIndex(0)])
    #expect(screen(region("CN-XJ"), product: "x") { $0.address = "No. 1, 新疆 Hotan" }.map(\.score) == [0.8])
    #expect(
      screen(region("CN-XJ"), product: "x") { $0.address = "Urumqi, Xinjiang, China" }.map(\.isConfirmed) == [
        false
      ])
    #expect(screen(region("CN-XJ"), product: "x") { $0.region = "CN-GD" }.isEmpty)
    let code = screen(region("CN-XJ"), product: "x") {
      $0.identifiers = [Identifier(scheme: "uscc", value: "91650100YBK02U6KC4")]
    }
    #expect(code.map(\.score) == [0.9])
  }

  @Test func anOrderAboutSomeGoodsOfARegion() {
    let entry = region("CN-XJ", product: "Cotton, Tomatoes and Downstream Products")
    #expect(screen(entry, product: "Cotton yarn") { $0.region = "CN-XJ" }.map(\.isConfirmed) == [true])
    #expect(screen(entry, product: "Steel pipe") { $0.region = "CN-XJ" }.map(\.score) == [0.5])
  }

  @Test func countries() {
    var entry = WatchlistEntry(
      id: "1", subject: .country, names: ["Malaysia"], status: "Tier 3", isActive: true)
    entry.country = Country(code: "MY")
    #expect(screen(entry, product: "x").map(\.party) == [PartyIndex(1)])
  }
}
