/// Names of suppliers one below the other under a word such as `Supplier`: a table of one column.
enum SupplierList {
  /// - Parameter next: the rows below, as many as are at hand.
  static func begins(with row: [String], followedBy next: some Collection<[String]>) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    guard cells.count == 1, names(cells[0]), let column = row.firstIndex(of: cells[0]) else { return false }
    let below = next.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    return !below.isEmpty && below.count(where: isSentence) * 2 < below.count
  }

  /// `Supplier`, `New suppliers` and `Vendor name`, but not `Guidance for suppliers`.
  private static func names(_ cell: String) -> Bool {
    guard cell.utf8.count <= 60 else { return false }
    let header = HeaderText(cell)
    guard case .party(let place) = ColumnMeaning(header), place != .buyer else { return false }
    return header.words.allSatisfy { word in parties.contains { $0.has(word) } || beside.has(word) }
  }

  private static let parties: [HeaderVocabulary] = [.supplier, .manufacturer, .subSupplier, .company]
  private static let beside = HeaderVocabulary(
    """
    name names of new our all active approved current main key list name* nom noms nombre nombres nome nomi naam navn namn \
    neu* unser* alle liste lista und and
    """)

  /// Companies have shorter names, and no verbs.
  private static func isSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ").count
    return text.count > 80 || words > 5 && text.last.map(".!?:;".contains) == true
  }
}
