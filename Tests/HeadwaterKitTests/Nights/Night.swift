import Foundation

/// One of the thirty nights: what was done since the last one, and what may be told of it.
struct Night: Sendable {
  let number: Int
  /// For the reader of a failure.
  let what: String
  /// What is told: kind, party and indicator (or regime), cause; sorted. Nothing else may be.
  let told: [String]
  let edit: @Sendable (inout NightlySupply) -> Void

  init(
    _ number: Int, _ what: String, _ told: [String] = [],
    _ edit: @escaping @Sendable (inout NightlySupply) -> Void = { _ in }
  ) {
    (self.number, self.what, self.told, self.edit) = (number, what, told.sorted(), edit)
  }

  /// The day the run speaks of.
  var day: String { "2026-10-\(number < 10 ? "0" : "")\(number)" }
}

extension NightlySupply {
  mutating func add(_ row: String, to table: String) { tables[table]!.rows.append(row) }

  /// Takes away the rows that hold a text.
  mutating func remove(_ text: String, from table: String) {
    tables[table]!.rows.removeAll { $0.contains(text) }
  }

  mutating func replace(_ old: String, with new: String, in table: String) {
    tables[table]!.rows = tables[table]!.rows.map { $0.replacingOccurrences(of: old, with: new) }
  }

  /// Another edition of a list.
  mutating func publish(_ list: String, _ edition: String, _ edit: (inout [String]) -> Void = { _ in }) {
    lists[list]!.edition = edition
    edit(&lists[list]!.entries)
  }
}
