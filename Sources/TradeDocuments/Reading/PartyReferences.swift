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
    if isNew { add(cell.text, record, place(), to: &batch) }
    return positions[number]
  }

  /// Positions in the batch of all parties that a piece of the table names.
  ///
  /// - Parameter records: how many there are before the piece.
  mutating func positions(
    of mentioned: MentionedParties, after records: UInt32, in batch: inout StatementBatch
  ) -> [Int32] {
    let numbers = texts.intern(allOf: mentioned.texts)
    for (mention, number) in numbers.enumerated() where number == positions.count {
      let first = mentioned.first[mention]
      add(mentioned.text(mention), first.record + records, first.location, to: &batch)
    }
    return numbers.map { positions[Int($0)] }
  }

  private mutating func add(
    _ text: String, _ record: UInt32, _ location: SourceLocation, to batch: inout StatementBatch
  ) {
    DamagedNumber.report(text, at: location, &batch.diagnostics)
    positions.append(Int32(batch.parties.count))
    batch.parties.append(PartyRecord(key: text, keyScope: keyScope, record: record, location: location))
  }
}

/// Parties a piece of a table mentions, in numbers of its own: each distinct text and where it stands first.
struct MentionedParties: Sendable {
  private(set) var texts = ByteInterner()
  private(set) var first: [(record: UInt32, location: SourceLocation)] = []

  /// The number of the party a cell names.
  ///
  /// - Parameter place: of the cell; asked for only when the text is new.
  mutating func number(
    of cell: TableCell, record: UInt32, at place: @autoclosure () -> SourceLocation
  ) -> Int32 {
    let (number, isNew) = texts.intern(cell.bytes)
    if isNew { first.append((record, place())) }
    return Int32(number)
  }

  func text(_ number: Int) -> String { texts.withBytes(number) { String(decoding: $0, as: UTF8.self) } }
}
