import SupplyModel

/// A proposed mapping while it is put together.
struct ProposalDraft {
  private(set) var columns: [ColumnSample]
  /// Meaning of each column, where it has one.
  private let meanings: [ColumnMeaning?]
  private(set) var used: Set<Int> = []
  /// From the furthest supplier to the buyer.
  private(set) var chain: [PartyPlace] = []
  private(set) var parties: [MappedParty] = []
  /// Labels of parties that stand in the place of another, and which.
  private(set) var further: [(label: String, place: PartyPlace)] = []
  var relations: [MappedRelation] = []
  var dates: [CalendarDate.Format] = [.iso]
  var decimal: UInt8?
  private(set) var remarks: [MappingProposal.Place: String] = [:]
  private(set) var decisions: [MappingProposal.Place: MappingProposal.Decision] = [:]

  init(_ columns: [ColumnSample], buyer: String?) {
    self.columns = columns
    meanings = columns.map { $0.name.isEmpty || $0.name.hasPrefix("=") ? nil : ColumnMeaning($0.header) }
    addChain()
    if !chain.isEmpty, chain.last != .buyer { addUs(buyer) }
  }

  /// Texts of the columns it reads that mean an empty cell.
  var missing: [String] { used.reduce(into: Set()) { $0.formUnion(columns[$1].missing) }.sorted() }

  /// Columns nothing is read from.
  var unread: [String] {
    columns.indices.filter { !used.contains($0) && !columns[$0].name.isEmpty }.map { columns[$0].name }
  }

  // MARK: Columns

  /// Columns of a meaning, in the order of the table.
  func candidates(_ meaning: ColumnMeaning) -> [Int] { meanings.indices.filter { meanings[$0] == meaning } }

  /// Where a value comes from from now on; the column's first cell is told beside it.
  mutating func use(_ column: Int, at place: MappingProposal.Place) -> TableMapping.CellSource {
    used.insert(column)
    remarks[place] = columns[column].example
    return .column(columns[column].name)
  }

  mutating func remark(_ text: String, at place: MappingProposal.Place) { remarks[place] = text }

  mutating func decide(_ value: String, _ reason: String, at place: MappingProposal.Place) {
    decisions[place] = MappingProposal.Decision(value: value, reason: reason)
  }

  /// Columns whose cells are read.
  var read: [ColumnSample] { used.sorted().map { columns[$0] } }

  // MARK: Parties

  private mutating func addChain() {
    let named = Set(
      meanings.compactMap { meaning -> PartyPlace? in
        if case .party(let place) = meaning { place } else { nil }
      })
    let places = named == [.company] ? named : named.subtracting([.company])
    chain = places.sorted { $0.height > $1.height }
    if chain == [.buyer] { chain = [] }
    for place in chain { addParty(place) }
  }

  private mutating func addParty(_ place: PartyPlace) {
    guard let column = nameColumn(of: place) else { return }
    let name = use(column, at: .party(place.label, key: "name"))
    var party = MappedParty(label: place.label, name: name, isOptional: place.height > 1)
    party.country = country(of: place, beside: column)
    // A site and a vendor of one name stay two.
    if place != .manufacturer, place != .buyer {
      party.register = "suppliers"
      remark(
        "one name is one party in all columns of this register", at: .party(place.label, key: "register"))
    }
    if let region = candidates(.region(place)).first {
      party.region = use(region, at: .party(place.label, key: "region"))
    }
    for scheme in ["gln", "lei", "duns"] {
      let own =
        candidates(.identifier(place, scheme: scheme))
        + (isAlone ? candidates(.identifier(nil, scheme: scheme)) : [])
      guard let column = own.first else { continue }
      let value = use(column, at: .party(place.label, key: "identifiers"))
      party.identifiers.append(MappedIdentifier(scheme: scheme, value: value))
    }
    parties.append(party)
    addFurther(of: place, beside: column)
  }

  /// One more party in the place of another: `Supplier 2`.
  mutating func add(_ party: MappedParty, insteadOf other: PartyPlace) {
    parties.append(party)
    further.append((party.label, other))
  }

  /// Whether nobody but the supplier is named, so that a country without a name can only be the supplier's.
  var isAlone: Bool { chain.filter { $0 != .buyer }.count == 1 }

  private mutating func country(of place: PartyPlace, beside name: Int) -> TableMapping.CellSource? {
    let key = MappingProposal.Place.party(place.label, key: "country")
    if let own = numbered(.country(place), as: name) { return use(own, at: key) }
    guard let open = numbered(.country(nil), as: name), place.height == 1 else { return nil }
    if isAlone, columns[open].isCountries { return use(open, at: key) }
    decide(columns[open].name, "whose country is it?", at: key)
    return nil
  }

  private mutating func addUs(_ buyer: String?) {
    chain.append(.buyer)
    parties.append(MappedParty(label: PartyPlace.buyer.label, name: .constant(buyer ?? "OUR ORGANISATION")))
    if buyer == nil {
      let name = MappingProposal.Place.party(PartyPlace.buyer.label, key: "name")
      decide("=OUR ORGANISATION", "your organisation, as your other files name it", at: name)
    }
  }
}
