import SupplyModel

/// Tells which relation records say again what another has said: two equal lines of one invoice are two deliveries, the
/// same invoice in a second file is not.
struct RepeatedLines {
  private struct Line: Hashable {
    let document: DocumentID
    let record: UInt32
    let content: RelationContent
  }

  private var counts: [Line: Int] = [:]
  private var seen: Set<RelationContent> = []

  /// - Parameter members: in canonical order; the first to say something is no repetition.
  /// - Complexity: O(members).
  static func flags(of members: [RelationRecord]) -> [Bool] {
    guard members.count > few else { return flags(ofFew: members) }
    var lines = RepeatedLines()
    return members.map { lines.isRepeated($0) }
  }

  /// So many records are compared faster than hashed; most groups are no larger.
  static let few = 8

  /// Says the same of any number of records.
  ///
  /// - Complexity: O(members²).
  static func flags(ofFew members: [RelationRecord]) -> [Bool] {
    // Which of several equal lines of its document each is.
    var lines: [Int] = []
    return members.indices.map { number in
      let content = RelationContent(members[number], line: 0)
      let equal = lines.indices.filter { RelationContent(members[$0], line: 0) == content }
      let line = equal.count { members[$0].isOfRecord(members[number]) }
      lines.append(line)
      return equal.contains { lines[$0] == line }
    }
  }

  private mutating func isRepeated(_ member: RelationRecord) -> Bool {
    let content = RelationContent(member, line: 0)
    let line = Line(document: member.location.document, record: member.record, content: content)
    defer { counts[line, default: 0] += 1 }
    return !seen.insert(RelationContent(member, line: counts[line, default: 0])).inserted
  }
}

extension RelationRecord {
  /// Whether both are of one record of one document.
  fileprivate func isOfRecord(_ other: RelationRecord) -> Bool {
    location.document == other.location.document && record == other.record
  }
}

/// A relation record compared by everything it says, its place aside: equal ones are one row written twice.
private struct RelationContent: Hashable {
  private let record: RelationRecord
  /// Which of several equal lines of its document it is.
  private let line: Int

  init(_ record: RelationRecord, line: Int) {
    self.record = record
    self.line = line
  }

  static func == (a: Self, b: Self) -> Bool {
    guard a.line == b.line else { return false }
    let (a, b) = (a.record, b.record)
    return a.share == b.share && a.value == b.value && a.quantity == b.quantity
      && a.confidence == b.confidence
      && a.presence == b.presence && a.mitigation == b.mitigation && a.currency == b.currency
      && a.unit == b.unit
      && a.documentNumber == b.documentNumber && a.observedOn == b.observedOn && a.validFrom == b.validFrom
      && a.order == b.order && a.orderLine == b.orderLine && a.validTo == b.validTo
      && a.evidence == b.evidence && a.documentKind == b.documentKind
  }

  /// Of what tells most records apart, mixed in one word: a run hashes millions.
  func hash(into hasher: inout Hasher) {
    let amounts = (record.value.value ?? 0).bitPattern &* 31 &+ (record.quantity.value ?? 0).bitPattern
    hasher.combine(amounts &* 31 &+ UInt64(truncatingIfNeeded: Int(record.documentNumber.number) << 8 + line))
  }
}
