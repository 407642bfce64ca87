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
    let isRepeated = RepeatedLines.flags(of: members)
    distinct = members.indices.filter { !isRepeated[$0] }.map { members[$0] }
    duplicates = members.indices.filter { isRepeated[$0] }.map { members[$0] }
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
    relation.mitigation = isOpen(\.mitigation, of: [.table]) ? .missing : extreme(\.mitigation, min)
    if isOpen(\.confidence) { relation.partlyStated.insert(.confidence) }
    if isOpen(\.presence, of: [.table]) { relation.partlyStated.insert(.presence) }
    (relation.validFrom, relation.validTo) = (firstDay, lastDay)
    reportPartlyStated(names, &log)
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

  /// Whether a record that takes nothing back leaves a figure open that another states.
  ///
  /// - Parameter kinds: documents that could have stated it; invoices never say how much of a relation is mitigated.
  private func isOpen(_ figure: (RelationRecord) -> Figure, of kinds: Set<DocumentKind>? = nil) -> Bool {
    let silent = distinct.first { record in
      figure(record).isMissing && !record.takesBack && kinds?.contains(record.documentKind) ?? true
    }
    return silent != nil && distinct.contains { !figure($0).isMissing }
  }

  /// The first day it is stated for; none where another record is of an earlier day, or of none: empty is not said.
  private var firstDay: CalendarDate? {
    guard let first = distinct.compactMap(\.validFrom).min() else { return nil }
    let silent = distinct.filter { $0.validFrom == nil && !$0.takesBack }
    return silent.allSatisfy { $0.observedOn.map { $0 >= first } ?? false } ? first : nil
  }

  private var lastDay: CalendarDate? {
    guard let last = distinct.compactMap(\.validTo).max() else { return nil }
    let silent = distinct.filter { $0.validTo == nil && !$0.takesBack }
    return silent.allSatisfy { $0.observedOn.map { $0 <= last } ?? false } ? last : nil
  }

  /// Says of which figures not every row of a table has one.
  private func reportPartlyStated(_ names: Names, _ log: inout DiagnosticLog) {
    let figures: [(String, (RelationRecord) -> Figure)] = [
      ("mitigation", \.mitigation), ("presence", \.presence), ("confidence", \.confidence),
    ]
    for (word, figure) in figures where isOpen(figure, of: [.table]) {
      guard let stating = distinct.first(where: { !figure($0).isMissing }) else { continue }
      log.report(.partlyStated(names, word, at: stating.location))
    }
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
