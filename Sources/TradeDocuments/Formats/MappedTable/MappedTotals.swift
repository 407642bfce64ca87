import SupplyModel

/// Rows that sum up those above: `Total`, perhaps a year or a group, an amount, and nothing else that tells goods or a
/// place.
struct MappedTotals {
  /// Where everything stands but amounts.
  private let columns: [TableMapping.CellSource]
  private let parties: [MappedParty]
  /// Where it stands what a row is about.
  private let goods: [TableMapping.CellSource]
  private var sums = RepeatedCells<Bool>()

  init(_ mapping: TableMapping) {
    let amounts = mapping.relations.flatMap { relation in
      [MappedRelation.Field.value, .quantity, .share, .currency, .unit].compactMap { relation.fields[$0] }
    }
    columns = mapping.columns.sorted().map { .column($0) }.filter { !amounts.contains($0) }
    parties = mapping.parties.filter { party in mapping.relations.contains { $0.supplier == party.label } }
    goods = mapping.relations.flatMap { relation in
      [MappedRelation.Field.product, .hs, .into].compactMap { relation.fields[$0] }
    }
  }

  /// Where the current row says that it is a sum; nil for any other row.
  mutating func place(in cells: MappedCells) -> TableMapping.CellSource? {
    if let only = onlyText(in: cells), SumName.mayBe(cells.cell(only).text) { return only }
    for party in parties where isSum(party, cells) { return party.name }
    return nil
  }

  /// Where the one text of a row stands; nil of a row with several.
  private func onlyText(in cells: MappedCells) -> TableMapping.CellSource? {
    let filled = columns.lazy.filter { !cells.cell($0).isEmpty }.prefix(2)
    return filled.count == 1 ? filled.first : nil
  }

  /// `Total` where a supplier should stand may be one, when the row says where it is or what it sells; a grand total is
  /// none.
  private mutating func isSum(_ party: MappedParty, _ cells: MappedCells) -> Bool {
    let name = cells.cell(party.name)
    guard sums.value(of: name, { SumName.isWhole(name.text) }) == true else { return false }
    let told = ([party.country, party.region] + party.identifiers.map(\.value)).compactMap(\.self) + goods
    return SumName.isUnmistakable(name.text) || told.allSatisfy { cells.cell($0).isEmpty }
  }
}
