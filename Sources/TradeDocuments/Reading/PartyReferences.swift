import SupplyModel

/// Parties a table mentions by id or name: one record for each distinct text, at its first place.
///
/// Whether a text is an id, a name or unknown is for whoever resolves parties to say, so none is stated here.
struct PartyReferences {
  /// All tables of one import share their ids.
  static let tables = "tables"

  private let keyScope: String
  private var texts = ByteInterner()
  private var positions: [Int32] = []

  init(keyScope: String = Self.tables) { self.keyScope = keyScope }

  /// Position in the batch of the party a cell names.
  ///
  /// - Parameter place: of the cell; asked for only when the text is new.
  mutating func position(
    of cell: TableCell, record: UInt32, in batch: inout StatementBatch,
    at place: @autoclosure () -> SourceLocation
  ) -> Int32 {
    let (number, isNew) = texts.intern(cell.bytes)
    if isNew {
      positions.append(Int32(batch.parties.count))
      batch.parties.append(
        PartyRecord(key: cell.text, keyScope: keyScope, record: record, location: place()))
    }
    return positions[number]
  }
}
