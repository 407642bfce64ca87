import SupplyModel

/// What rows are called that sum up others: `Total`, `Grand Total 2026`, `Gesamtsumme`.
///
/// Read as a supplier, such a row would halve the share of every other.
enum SumName {
  /// Whether the text begins or ends with such a word: `Total Handschuhe`.
  static func mayBe(_ text: String) -> Bool {
    let words = HeaderText(text).words
    return [words.first, words.last].contains { $0.map(totals.has) == true }
  }

  /// Whether the text is nothing else.
  static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = HeaderText(text).words
    return words.contains(where: totals.has)
      && words.allSatisfy { totals.has($0) || beside.has($0) || Int($0) != nil }
  }

  /// Whether no company is called so; `Total` alone is one.
  static func isUnmistakable(_ text: String) -> Bool {
    isWhole(text) && HeaderText(text).words.contains(where: unmistakable.has)
  }

  private static let totals = HeaderVocabulary(
    """
    total totals subtotal subtotals sum summe *summe gesamt* insgesamt zwischensumme somme totaux subtotales suma totale \
    totali totaal subtotaal summa yhteensa ialt razem celkem osszesen toplam *合计* *总计* *合計* *합계*
    """)
  private static let unmistakable = HeaderVocabulary(
    "grand sub subtotal subtotals zwischensumme gesamtsumme overall subtotaal *合计* *总计* *合計*")
  private static let beside = HeaderVocabulary(
    "grand sub overall general generale final net gross all year of the for nett netto brutto eur usd gbp chf"
  )
}

extension Diagnostic {
  static func totalsRow(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "totals-row", .warning,
      "'\(text)' and amounts alone: the row looks like a sum of others and was not read",
      at: place, excerpt: text, hint: "if a party is called so, write its name in full")
  }
}
