import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct ScreeningTests {
  private let list = Watchlist(
    id: "ban", publisher: "Example Customs", title: "Orders", edition: nil,
    entries: [
      WatchlistEntry(named: "Lotus Gloves Sdn. Bhd.", "Lotus Rubber", country: "MY"),
      WatchlistEntry(named: "Orchid Textiles", country: "TH", isActive: false),
      WatchlistEntry(named: "Birch Works", identifier: "lei:529900T8BM49AURSDO55"),
    ])

  private func matches(_ name: String, country: String? = nil, ids: [String] = []) -> [Match] {
    var network = SupplyNetwork()
    network.parties = [Party(id: "P", names: [name])]
    network.parties[0].country = country.map(Country.init(code:))
    network.parties[0].identifiers = ids.compactMap { Identifier(parsing: $0) }
    return WatchlistScreener(lists: [list]).screen(network).matches
  }

  @Test(arguments: [
    ("Lotus Gloves Sdn. Bhd.", "MY", 1.0, true), ("LOTUS GLOVES SDN BHD", "MY", 1, true),
    ("Lotus-Gloves Sdn.Bhd", "MY", 1, true), ("Ｌｏｔｕｓ Rubber", "MY", 1, true),
    ("Lotus Gloves", "MY", 0.99, false),
    ("Lotus Gloves Sdn. Bhd.", nil, 1, false), ("Lotus Gloves Sdn. Bhd.", "TH", 0.75, false),
  ])
  func names(_ name: String, _ country: String?, _ score: Double, _ isConfirmed: Bool) throws {
    let match = try #require(matches(name, country: country).first)
    #expect(match.entry == 0)
    #expect(match.score == score)
    #expect(match.isConfirmed == isConfirmed)
    #expect(match.features.reduce(1) { $0 * $1.score } == score)
  }

  @Test func aStockCompanyIsAtMostPossible() throws {
    let match = try #require(matches("Lotus Gloves Bhd", country: "MY").first)
    #expect(match.score == 0.75 && !match.isConfirmed)
    #expect(match.features.map(\.theirs).contains("sdn bhd"))
  }

  @Test func aConflictingLegalFormIsAtMostPossible() throws {
    let match = try #require(matches("Lotus Gloves GmbH", country: "MY").first)
    #expect(match.score == 0.88)
    #expect(!match.isConfirmed)
  }

  @Test func theLogCountsWhatFoundNothing() {
    var network = SupplyNetwork()
    network.parties = [
      Party(id: "A", names: ["Lotus Gloves Sdn. Bhd.", "Lotus Rubber"]),
      Party(id: "B", names: ["Rose", "Rosa"]),
      Party(id: "C", names: ["Iris"]), Party(id: "D"),
    ]
    let log = WatchlistScreener(lists: [list]).screen(network).log
    #expect(log == [ScreeningLog(list: 0, names: 5, variants: 2, hits: 1, none: 2)])
  }

  @Test func marksAreAnotherSpelling() throws {
    let match = try #require(matches("Lótus Glövés Sdn. Bhd.", country: "MY").first)
    #expect(match.score == 0.95)
    #expect(!match.isConfirmed)
  }

  @Test(arguments: ["-", "—", "★★★", "N/A", "unknown", "."])
  func placeholdersAreNoNames(_ name: String) {
    let entry = WatchlistEntry(id: "1", subject: .party, names: [name], status: "Active", isActive: true)
    let list = Watchlist(id: "l", publisher: "p", title: "t", edition: nil, entries: [entry])
    var network = SupplyNetwork()
    network.parties = [Party(id: "a", names: [name, "-", "N/A"])]
    #expect(WatchlistScreener(lists: [list]).screen(network).matches.isEmpty)
  }

  @Test(arguments: [
    ("Lotus Glove Sdn Bhd", "a plural"), ("Lotos Gloves Sdn Bhd", "one letter"), ("LotusGloves", "one word"),
    ("Лотус Gloves", "another script"),
  ])
  func namesAlikeArePossibleAndExplained(_ name: String, _ reason: String) throws {
    let match = try #require(matches(name, country: "MY").first, Comment(rawValue: reason))
    #expect(match.score >= 0.7 && !match.isConfirmed)
    #expect(match.features[0].ours == name && match.features[0].theirs == "Lotus Gloves Sdn. Bhd.")
  }

  @Test func anotherIdentifierVetoes() {
    let ids = ["lei:HWUPKR0MPOU8FGXBT394"]
    #expect(matches("Birch Works", ids: ids).isEmpty)
    #expect(matches("Birch Works").count == 1)
  }

  @Test func whatComesCloseIsLoggedNotMatched() throws {
    var network = SupplyNetwork()
    network.parties = [Party(id: "P", names: ["Lotus Surgical Gloves 2"])]
    let (matches, log) = WatchlistScreener(lists: [list]).screen(network)
    #expect(matches.isEmpty)
    #expect(log[0].nearMissCount == 1)
    let near = try #require(log[0].nearMisses.first)
    #expect(near.entry == 0 && near.score < 0.7 && near.score >= 0.6)
  }

  @Test func threadsDoNotChangeTheAnswer() {
    var network = SupplyNetwork()
    network.parties = (0..<300).map {
      Party(id: "P\($0)", names: ["Lotus Glove \($0 % 7) Sdn Bhd", "Orchid \($0)"])
    }
    let answers = [1, 2, 5].map { WatchlistScreener(lists: [list], threads: $0).screen(network).matches }
    #expect(answers[0] == answers[1] && answers[1] == answers[2])
  }

  /// A supplier's field holds the listed name, complete, and more.
  @Test(arguments: [
    ("Lotus Gloves Sdn. Bhd., Malaysia", "MY"), ("Malaysia Lotus Gloves Sdn Bhd", "MY"),
    ("Lotus Gloves Sdn. Bhd., Ipoh", nil),
    ("M/s. Lotus Gloves Sdn. Bhd.", "IN"),
    ("Lotus Gloves Sdn Bhd, 12 Jalan Besar, 30000 Ipoh, Malaysia", "MY"),
    ("Handschuhhaus GmbH (Lotus Gloves Sdn. Bhd.)", "DE"),
    ("Handschuhhaus GmbH c/o Lotus Gloves Sdn Bhd", "DE"),
    ("Lotus Rubber; Handschuhhaus", "MY"), ("4711 Lotus Gloves Sdn. Bhd.", "MY"),
    ("Lotus Gloves Sdn. Bhd. DO NOT USE", "MY"),
    ("Lotos Gloves Sdn. Bhd., Malaysia", "MY"), ("Lotus&nbsp;Gloves Sdn. Bhd., Ipoh", "MY"),
    ("Lotus Gloves Sdn. Bhd., Malaysia", nil),
  ])
  func aListedNameBesideOtherWords(_ name: String, _ country: String?) throws {
    let match = try #require(matches(name, country: country).first)
    #expect(match.entry == 0 && match.score >= 0.7 && !match.isConfirmed)
    #expect(match.features.reduce(1) { $0 * $1.score } == match.score)
  }

  @Test func whatWasGarbledIsComparedAsMeant() throws {
    let list = Watchlist(
      id: "l", publisher: "p", title: "t", edition: nil,
      entries: [
        WatchlistEntry(named: "Müller Textil GmbH", country: "DE"),
        WatchlistEntry(named: "Société Cotonnière", country: "FR"),
      ])
    var network = SupplyNetwork()
    network.parties = ["MÃ¼ller Textil GmbH", "M&uuml;ller Textil GmbH", "SociÃ©tÃ© CotonniÃ¨re"].map {
      Party(id: $0, names: [$0])
    }
    let matches = WatchlistScreener(lists: [list]).screen(network).matches
    #expect(matches.map(\.entry) == [0, 0, 1] && matches.allSatisfy { $0.score == 1 })
    #expect(matches[0].features[0].ours == "MÃ¼ller Textil GmbH")
  }

  @Test(arguments: ["Lotus", "Sdn. Bhd.", "", "Locust Gloves GmbH"])
  func otherNames(_ name: String) { #expect(matches(name, country: "MY").isEmpty) }

  @Test func liftedEntriesMatchAndStayMarked() throws {
    let match = try #require(matches("Orchid Textiles", country: "TH").first)
    #expect(!list.entries[match.entry].isActive)
    #expect(match.isConfirmed)
  }

  @Test func identifiersConfirmWhateverTheName() throws {
    let match = try #require(matches("Alder", ids: ["lei:529900T8BM49AURSDO55"]).first)
    #expect(match.isConfirmed && match.score == 1)
    #expect(match.features.map(\.name) == ["identifier"])
  }

  @Test func theBestOfAllAliasesIsKept() {
    var network = SupplyNetwork()
    network.parties = [Party(id: "P", names: ["Lotus Gloves", "Lotus Rubber", "Lotus Gloves Sdn Bhd"])]
    let (matches, log) = WatchlistScreener(lists: [list]).screen(network)
    #expect(matches.map(\.score) == [1])
    #expect(log == [ScreeningLog(list: 0, names: 3, variants: 2, hits: 1)])
  }

  @Test func everyListIsLoggedAlsoWithoutHits() {
    let log = WatchlistScreener(lists: [list, list]).screen(SupplyNetwork()).log
    #expect(log == [ScreeningLog(list: 0, names: 0, hits: 0), ScreeningLog(list: 1, names: 0, hits: 0)])
  }

  @Test func hongKongNeitherConfirmsNorContradictsChina() throws {
    let list = Watchlist(
      id: "l", publisher: "p", title: "t", edition: nil,
      entries: [WatchlistEntry(named: "Kite Ltd", country: "CN")])
    var network = SupplyNetwork()
    network.parties = [Party(id: "P", names: ["Kite Ltd"])]
    network.parties[0].country = Country(code: "HK")
    let match = try #require(WatchlistScreener(lists: [list]).screen(network).matches.first)
    #expect(match.score == 1 && !match.isConfirmed)
  }
}

extension WatchlistEntry {
  /// An entry about a party.
  init(named names: String..., country: String? = nil, isActive: Bool = true, identifier: String? = nil) {
    self.init(
      id: names[0], subject: .party, names: names, status: isActive ? "Active" : "Lifted", isActive: isActive)
    self.country = country.map(Country.init(code:))
    identifiers = [identifier].compactMap { $0 }.compactMap { Identifier(parsing: $0) }
  }
}

/// Listed names inside longer ones, and what comes close to being one.
@Suite struct ContainedNameTests {
  private let index = ContainedNames([("Brelmoor Kantova Apparel Co., Ltd.", 7), ("Medical Supplies Ltd", 8)])

  /// Also short ones, where they stand with their legal form or between marks.
  @Test(arguments: [
    "Ninebark Corporation, China", "M/s. Ninebark Corporation", "Ninebark Corporation DO NOT USE",
    "V-10023 Ninebark Corporation",
    "Tonerhaus GmbH (Ninebark Corporation)", "Tonerhaus GmbH c/o Ninebark Corp.",
    "Ninebark Corporation 12 Mill Road, Springfield",
    "Tonerhaus GmbH; Ninebark Corporation", "Toner, (Ninebark)", "Ninebark&nbsp;Corporation, China",
  ])
  func isFoundApart(_ text: String) {
    let index = ContainedNames([("Ninebark Corporation", 7), ("QTV Group", 8)])
    #expect(Set(index.inside(text).map(\.owner)) == [7])
  }

  @Test func isFoundApartWithoutLegalForm() {
    let index = ContainedNames([("QTV Group", 8), ("Ninebark Ltd", 7)])
    #expect(index.inside("QTV Group, Springfield 12345").contains { $0.owner == 8 && $0.isWhole })
    let branch = ContainedNames([("Ninebark Works Ltd, Springfield Branch", 9)])
    #expect(branch.inside("Tonerhaus (Ninebark Works Ltd, Springfield Branch)").map(\.isWhole) == [true])
    #expect(index.inside("QTV Group Trading").isEmpty)
    #expect(index.inside("Ninebark Textiles GmbH").isEmpty)
    #expect(index.inside("Tonerhaus (Ninebark GmbH)").isEmpty)
  }

  @Test(arguments: [
    "Quarvel Textilwerk GmbH (Brelmoor Kantova Apparel Co., Ltd.)", "X alias Brelmoor Kantova Apparel",
    "Brelmoor Kantova Apparel **INACTIVE**", "formerly BRELMOOR KANTOVA APPAREL",
  ])
  func isFound(_ text: String) { #expect(index.inside(text).map(\.owner) == [7]) }

  @Test(arguments: [
    "Brelmoor Kantova Apparel GmbH", "Kantova Apparel Trading", "Brelmoor Apparel Kantova Works",
    "Fictional Medical Supplies Trading",
  ])
  func isNot(_ text: String) { #expect(index.inside(text).isEmpty) }
}
