import SupplyModel

/// Relation records with equal supplier, buyer, kind, product and destination, and what they say together.
struct RelationGroup {
  /// In canonical order, exact duplicates left out.
  let distinct: [RelationRecord]
  private let duplicates: [RelationRecord]
  private let symbols: SymbolUnion
  private let parties: [Party]

  init(_ members: [RelationRecord], _ symbols: SymbolUnion, _ parties: [Party]) {
    (self.symbols, self.parties) = (symbols, parties)
    var repeats = members.count > Self.few ? RepeatedLines() : nil
    var lines: [Int] = []
    var distinct: [RelationRecord] = []
    var duplicates: [RelationRecord] = []
    for (number, member) in members.enumerated() {
      let isRepeated = repeats?.isRepeated(member) ?? Self.isRepeated(members, number, &lines)
      if isRepeated { duplicates.append(member) } else { distinct.append(member) }
    }
    self.distinct = distinct
    self.duplicates = duplicates
  }

  /// Most groups are of a few records, which are compared faster than hashed.
  private static let few = 8

  /// As ``RepeatedLines`` would say.
  ///
  /// - Parameter lines: which of several equal lines of its document each record before is.
  private static func isRepeated(_ members: [RelationRecord], _ number: Int, _ lines: inout [Int]) -> Bool {
    let content = RelationContent(members[number], line: 0)
    let equal = (0..<number).filter { RelationContent(members[$0], line: 0) == content }
    let line = equal.count { members[$0].isOfRecord(members[number]) }
    lines.append(line)
    return equal.contains { lines[$0] == line }
  }

  private typealias Names = (supplier: String, buyer: String)

  /// Fills in what the records say; amounts sum within the strongest kind of document that states them.
  func relation(_ empty: SupplyRelation, log: inout DiagnosticLog) -> SupplyRelation {
    var relation = empty
    let names = (parties[relation.supplier.position].id, parties[relation.buyer.position].id)
    (relation.value, relation.currency) = total(\.value, \.currency, "currencies", names, log: &log)
    (relation.quantity, relation.unit) = total(\.quantity, \.unit, "units", names, log: &log)
    relation.share = share(names, log: &log)
    relation.confidence = extreme(\.confidence, max)
    relation.presence = extreme(\.presence, max)
    relation.mitigation = extreme(\.mitigation, min)
    relation.validFrom = distinct.compactMap(\.validFrom).min()
    relation.validTo = distinct.compactMap(\.validTo).max()
    for duplicate in duplicates { log.report(.duplicateRow(names, at: duplicate.location)) }
    return relation
  }

  private func extreme(_ figure: (RelationRecord) -> Figure, _ better: (Double, Double) -> Double)
    -> Figure
  {
    var best: Double?
    for member in distinct {
      guard let value = figure(member).value else { continue }
      best = best.map { better($0, value) } ?? value
    }
    return best.map(Figure.init) ?? .missing
  }

  private func share(_ names: Names, log: inout DiagnosticLog) -> Figure {
    let largest = extreme(\.share, max)
    if let value = largest.value, let other = distinct.first(where: { ($0.share.value ?? value) != value }) {
      log.report(.conflictingShare(names, taken: value, other))
    }
    return largest
  }

  /// Sums a figure over each kind of document that states it, credit notes taken off invoices, and takes the kind
  /// that covers most: a ledger's year and one invoice of it are never added up, and the invoice does not hide
  /// the year.
  private func total(
    _ figure: (RelationRecord) -> Figure, _ unit: (RelationRecord) -> Symbol, _ words: String, _ names: Names,
    log: inout DiagnosticLog
  ) -> (Figure, Symbol) {
    let stating = distinct.filter { !figure($0).isMissing }
    guard let first = stating.first(where: { $0.documentKind != .creditNote }) else {
      return (.missing, .none)
    }
    let shared = unit(first)
    if let other = stating.first(where: { unit($0) != shared }) {
      let found = [shared, unit(other)].map { symbols.text($0) ?? "none" }
      log.report(.mixedUnits(names, words, found, at: other.location))
      return (.missing, .none)
    }
    let most = Self.sums(figure, of: stating).max() ?? 0
    // Said once: the quantity speaks only where no amount does.
    if let last = stating.last, most < 0, words == "currencies" || distinct.allSatisfy(\.value.isMissing) {
      log.report(.moreCreditThanInvoiced(names, at: last.location))
    }
    return (Figure(max(0, most)), shared)
  }
}

extension RelationGroup {
  /// The sum of a figure over each kind of document, of which there are a few.
  private static func sums(
    _ figure: (RelationRecord) -> Figure, of stating: [RelationRecord]
  ) -> [Double] {
    var kinds: [DocumentKind] = []
    var sums: [Double] = []
    for member in stating {
      let amount = figure(member).value ?? 0
      let isCredit = member.documentKind == .creditNote
      let kind = isCredit ? .invoice : member.documentKind
      let position = kinds.firstIndex(of: kind) ?? kinds.count
      if position == kinds.count {
        kinds.append(kind)
        sums.append(0)
      }
      sums[position] += isCredit ? -abs(amount) : amount
    }
    return sums
  }
}

extension RelationRecord {
  /// Whether both are of one record of one document.
  fileprivate func isOfRecord(_ other: RelationRecord) -> Bool {
    location.document == other.location.document && record == other.record
  }
}

/// Tells which records say again what another has said: two equal lines of one invoice are two deliveries, the same
/// invoice in a second file is not.
private struct RepeatedLines {
  private struct Line: Hashable {
    let document: DocumentID
    let record: UInt32
    let content: RelationContent
  }

  private var counts: [Line: Int] = [:]
  private var seen: Set<RelationContent> = []

  /// To be asked of each record once, in canonical order.
  mutating func isRepeated(_ member: RelationRecord) -> Bool {
    let content = RelationContent(member, line: 0)
    let line = Line(document: member.location.document, record: member.record, content: content)
    defer { counts[line, default: 0] += 1 }
    return !seen.insert(RelationContent(member, line: counts[line, default: 0])).inserted
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

extension SupplyRelation {
  /// The same with what its only record says, one that takes nothing back.
  func stating(_ record: RelationRecord) -> SupplyRelation {
    var relation = self
    if !record.value.isMissing { (relation.value, relation.currency) = (record.value, record.currency) }
    if !record.quantity.isMissing { (relation.quantity, relation.unit) = (record.quantity, record.unit) }
    (relation.share, relation.confidence, relation.presence) = (
      record.share, record.confidence, record.presence
    )
    (relation.mitigation, relation.validFrom, relation.validTo) = (
      record.mitigation, record.validFrom, record.validTo
    )
    return relation
  }
}

extension RelationRecord {
  /// Whether it takes goods or money back, which alone makes no amount.
  var takesBack: Bool {
    documentKind == .creditNote || (value.value ?? 0) < 0 || (quantity.value ?? 0) < 0
  }

  /// Whether it says neither how much nor what share.
  var namesNoAmount: Bool { share.isMissing && value.isMissing && quantity.isMissing }

  /// The same, saying neither how much nor what share.
  var withoutAmounts: RelationRecord {
    var record = self
    (record.share, record.value, record.quantity) = (.missing, .missing, .missing)
    (record.currency, record.unit) = (.none, .none)
    return record
  }

  fileprivate var figures: [Figure] { [share, value, quantity, confidence, presence, mitigation] }

  /// By place, then by what it says: a total order of records that differ.
  func precedes(_ other: RelationRecord, _ symbols: SymbolUnion) -> Bool {
    if location != other.location { return location < other.location }
    if documentKind != other.documentKind { return documentKind < other.documentKind }
    if record != other.record { return record < other.record }
    for (mine, theirs) in zip(figures, other.figures) where mine != theirs {
      return (mine.value ?? -.infinity) < (theirs.value ?? -.infinity)
    }
    return (symbols.text(documentNumber) ?? "") < (symbols.text(other.documentNumber) ?? "")
  }
}
