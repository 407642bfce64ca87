/// A row that may be the header line of a table.
struct HeaderCandidate {
  /// How many rows stand above it.
  let above: Int
  /// White space cut off; empty for a column without name.
  let names: [String]
  /// The row above names groups of columns, and stands before names that repeat: `Tier 2 Supplier`.
  let hasGroups: Bool
  /// It is the header of a list of suppliers in one column.
  let isSupplierList: Bool

  /// - Parameter previous: the row above; nil for the first.
  init(above: Int, _ row: [String], below previous: [String]?, followedBy next: some Collection<[String]>) {
    let grouped = previous.flatMap { row.told(apartBy: $0) }
    (self.above, names, hasGroups) = (above, grouped ?? row, grouped != nil)
    isSupplierList = SupplierList.begins(with: row, followedBy: next)
  }

  /// Whether its cells could be names of columns.
  var mayBeHeader: Bool { isSupplierList || names.filter { !$0.isEmpty }.mayBeHeader }
}

extension [String] {
  /// Names that repeat, with the name of their group before them: `Supplier` below `Tier 2` is `Tier 2 Supplier`.
  ///
  /// - Parameter groups: the row above, each of its cells standing over the columns up to the next one.
  /// - Returns: nil where no name repeats, or the groups do not tell the columns apart.
  fileprivate func told(apartBy groups: [String]) -> [String]? {
    let repeated = Dictionary(grouping: filter { !$0.isEmpty }) { $0 }.filter { $0.value.count > 1 }
    guard !repeated.isEmpty, groups.count(where: { !$0.isEmpty }) > 1 else { return nil }
    var (names, group) = (self, "")
    for column in indices {
      if groups.indices.contains(column), !groups[column].isEmpty { group = groups[column] }
      guard repeated[self[column]] != nil else { continue }
      if group.isEmpty { return nil }
      names[column] = "\(group) \(self[column])"
    }
    let told = names.filter { !$0.isEmpty }
    return Set(told).count == told.count && told.mayBeHeader ? names : nil
  }
}
