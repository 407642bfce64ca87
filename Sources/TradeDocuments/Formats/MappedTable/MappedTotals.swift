import SupplyModel

/// Rows that sum up those above: `Total`, perhaps a year or a group, an amount, and nothing else.
///
/// Read as a supplier, such a row would halve the share of every other.
struct MappedTotals {
  /// Where everything stands but amounts.
  private let columns: [TableMapping.CellSource]

  init(_ mapping: TableMapping) {
    let amounts = mapping.relations.flatMap { relation in
      [MappedRelation.Field.value, .quantity, .share, .currency, .unit].compactMap { relation.fields[$0] }
    }
    columns = mapping.columns.sorted().map { .column($0) }.filter { !amounts.contains($0) }
  }

  /// Where the current row says that it is a sum; nil for any other row.
  func place(in cells: MappedCells) -> TableMapping.CellSource? {
    let filled = columns.lazy.filter { !cells.cell($0).isEmpty }.prefix(2)
    guard let only = filled.first, filled.count == 1 else { return nil }
    let words = HeaderText(cells.cell(only).text).words
    return [words.first, words.last].contains { $0.map(HeaderVocabulary.totals.has) == true } ? only : nil
  }
}

extension HeaderVocabulary {
  fileprivate static let totals = HeaderVocabulary(
    """
    total totals subtotal subtotals sum summe *summe gesamt* insgesamt zwischensumme somme totaux subtotales suma totale \
    totali totaal subtotaal summa yhteensa ialt razem celkem osszesen toplam *合计* *总计* *合計* *합계*
    """)
}

extension Diagnostic {
  static func totalsRow(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "totals-row", .warning,
      "'\(text)' and amounts alone: the row looks like a sum of others and was not read",
      at: place, excerpt: text, hint: "if a party is called so, write its name in full")
  }
}
