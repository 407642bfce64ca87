import SupplyModel

extension ProposalDraft {
  /// The column of a party's name: of several the plainest that holds names rather than numbers, which may stand in a
  /// column of its own, `Name 1` beside `Kreditor`.
  mutating func nameColumn(of place: PartyPlace) -> Int? {
    let named = names(of: place)
    guard let plainest = named.first else { return nil }
    if let readable = named.first(where: { !columns[$0].isCodes }) { return readable }
    if let beside = plainName(beside: plainest) { return beside }
    decide(
      columns[plainest].name, "these look like numbers, where are the names?",
      at: .party(place.label, key: "name"))
    return plainest
  }

  /// Proposes every other column that may name such parties: one of a row of numbers as a party of its own, any other as
  /// a question.
  mutating func addFurther(of place: PartyPlace, beside first: Int) {
    for column in names(of: place) where column != first && !columns[column].isCodes {
      if columns[column].header.unnumbered == columns[first].header.unnumbered {
        addNumbered(column, place)
      } else {
        ask("or '\(columns[column].name)'? nothing is read from it", place)
      }
    }
    let repeats = columns.indices.filter { columns[$0].name == columns[first].name }
    if repeats.count > 1 { ask("it stands \(repeats.count) times, only the first is read", place) }
  }

  /// The first column of a meaning that has the number of another: `Country 2` for `Supplier 2`; without numbers the first.
  func numbered(_ meaning: ColumnMeaning, as name: Int) -> Int? {
    let found = candidates(meaning)
    return found.first { columns[$0].header.number == columns[name].header.number } ?? found.first {
      columns[$0].header.number == nil
    } ?? (columns[name].header.number == nil ? found.first : nil)
  }

  /// Columns of a party's name, the plainest first, each name once.
  private func names(of place: PartyPlace) -> [Int] {
    var seen: Set<String> = []
    return candidates(.party(place)).filter { seen.insert(columns[$0].name).inserted }
      .sorted { (columns[$0].header.words.count, $0) < (columns[$1].header.words.count, $1) }
  }

  /// A column called `Name` and no more, next to the other or the only one there can be.
  private func plainName(beside other: Int) -> Int? {
    columns.indices.first { column in
      columns[column].header.isName && !columns[column].isCodes && !columns[column].texts.isEmpty
        && (isAlone || abs(column - other) == 1)
    }
  }

  private mutating func addNumbered(_ column: Int, _ place: PartyPlace) {
    let label = "\(place.label)\(columns[column].header.number ?? 0)"
    guard !parties.contains(where: { $0.label == label }) else {
      return ask("or '\(columns[column].name)'? nothing is read from it", place)
    }
    let name = use(column, at: .party(label, key: "name"))
    var party = MappedParty(label: label, name: name, isOptional: true, register: "suppliers")
    if let country = numbered(.country(place), as: column) ?? numbered(.country(nil), as: column),
      !used.contains(country), columns[country].isCountries
    {
      party.country = use(country, at: .party(label, key: "country"))
    }
    decide(columns[column].name, "another supplier, or one behind the first?", at: .party(label, key: "name"))
    add(party, insteadOf: place)
  }

  private mutating func ask(_ reason: String, _ place: PartyPlace) {
    let key = MappingProposal.Place.party(place.label, key: "name")
    if decisions[key] == nil { decide("", reason, at: key) }
  }
}

extension HeaderText {
  /// 2 of `Supplier 2`.
  fileprivate var number: Int? { words.lazy.compactMap { Int($0) }.last }

  fileprivate var unnumbered: [String] { words.filter { Int($0) == nil } }

  /// `Name`, `Name 1`, `Nom`.
  fileprivate var isName: Bool { !unnumbered.isEmpty && unnumbered.allSatisfy(HeaderVocabulary.name.has) }
}

extension HeaderVocabulary {
  fileprivate static let name = HeaderVocabulary(
    "name names nom nombre nome naam navn namn nimi nazwa nazev nev full legal *名称* *名稱* *社名*")
}
