import SupplyModel

/// Reads rows of a relations table one after the other; texts that repeat are understood once.
///
/// What it puts into a batch has the numbers of its own ``parties`` and ``products``.
struct RelationRow {
  private let rows: TableRows<RelationColumn>
  private(set) var parties = MentionedParties()
  private(set) var products = MentionedProducts()
  private var sums = RepeatedCells<Bool>()
  private var kinds = RepeatedCells<RelationKind>()
  private var classes = RepeatedCells<EvidenceClass>()
  private var dates = RepeatedCells<CalendarDate>()

  init(_ rows: TableRows<RelationColumn>) { self.rows = rows }

  mutating func read(into batch: inout StatementBatch) {
    guard let ends = ends(&batch) else { return }
    var relation = RelationRecord(
      supplier: ends.supplier, buyer: ends.buyer, kind: kind(&batch) ?? .goods,
      evidence: evidence(&batch) ?? .declared, documentKind: .table, record: rows.record,
      location: rows.place(.supplier))
    readProducts(of: &relation)
    readAmounts(of: &relation, &batch)
    readDates(of: &relation, &batch)
    batch.relations.append(relation)
  }

  /// Numbers of supplier and buyer; nil, the row refused, when either is empty.
  private mutating func ends(_ batch: inout StatementBatch) -> (supplier: Int32, buyer: Int32)? {
    let (supplier, buyer) = (rows.cell(.supplier), rows.cell(.buyer))
    if supplier.isEmpty || buyer.isEmpty {
      let missing = [RelationColumn.supplier, .buyer].filter { rows.cell($0).isEmpty }
      rows.reject(.missingParty(missing.map(\.header), at: rows.place(missing[0])), &batch)
      return nil
    }
    if isSum(supplier) {
      rows.reject(.totalsRow(supplier.text, at: rows.place(.supplier)), &batch)
      return nil
    }
    let record = rows.record
    return (
      parties.number(of: supplier, record: record, at: rows.place(.supplier)),
      parties.number(of: buyer, record: record, at: rows.place(.buyer))
    )
  }

  /// A supplier of nothing that is called `Total`.
  private mutating func isSum(_ supplier: TableCell) -> Bool {
    guard rows.cell(.product).isEmpty, rows.cell(.hs).isEmpty, rows.cell(.into).isEmpty else { return false }
    return sums.value(of: supplier) { SumName.isWhole(supplier.text) } == true
  }

  private mutating func readProducts(of relation: inout RelationRecord) {
    let record = rows.record
    relation.product = products.number(
      name: rows.cell(.product), hs: rows.cell(.hs), record: record, at: rows.place(.product),
      hsAt: rows.place(.hs))
    relation.into = products.number(
      name: rows.cell(.into), hs: .absent, record: record, at: rows.place(.into), hsAt: rows.place(.into))
  }

  private mutating func readAmounts(of relation: inout RelationRecord, _ batch: inout StatementBatch) {
    readFractions(of: &relation, &batch)
    relation.value = Figure(rows.number(.value, &batch))
    relation.quantity = Figure(rows.number(.quantity, &batch))
    relation.currency = symbol(.currency, &batch)
    relation.unit = symbol(.unit, &batch)
    relation.documentNumber = symbol(.document, &batch)
  }

  /// Figures that may be ranges: the relation has their middles, the batch their ends.
  private func readFractions(of relation: inout RelationRecord, _ batch: inout StatementBatch) {
    let share = rows.fractionOrRange(.share, &batch)
    let confidence = rows.fractionOrRange(.confidence, &batch)
    let presence = rows.fractionOrRange(.presence, &batch)
    let mitigation = rows.fractionOrRange(.mitigation, &batch)
    relation.share = Figure(share?.value)
    relation.confidence = Figure(confidence?.value)
    relation.presence = Figure(presence?.value)
    relation.mitigation = Figure(mitigation?.value)
    var ranges = FigureRanges()
    (ranges.share, ranges.confidence) = (share?.range, confidence?.range)
    (ranges.presence, ranges.mitigation) = (presence?.range, mitigation?.range)
    if !ranges.isEmpty { batch.ranges[Int32(batch.relations.count)] = ranges }
  }

  private mutating func readDates(of relation: inout RelationRecord, _ batch: inout StatementBatch) {
    relation.validFrom = date(.from, &batch)
    relation.validTo = date(.to, &batch)
    relation.observedOn = date(.observedOn, &batch)
    if let from = relation.validFrom, let to = relation.validTo, from > to {
      batch.diagnostics.report(.endsBeforeItBegins(from, to, at: rows.place(.to)))
      (relation.validFrom, relation.validTo) = (nil, nil)
    }
  }

  private mutating func kind(_ batch: inout StatementBatch) -> RelationKind? {
    let cell = rows.cell(.kind)
    return kinds.value(of: cell) { cell.kind(&batch.diagnostics) { ("kind", rows.place(.kind)) } }
  }

  private mutating func evidence(_ batch: inout StatementBatch) -> EvidenceClass? {
    classes.value(of: rows.cell(.evidence)) { rows.evidence(.evidence, &batch) }
  }

  private mutating func date(_ column: RelationColumn, _ batch: inout StatementBatch) -> CalendarDate? {
    dates.value(of: rows.cell(column)) { rows.date(column, &batch) }
  }

  private func symbol(_ column: RelationColumn, _ batch: inout StatementBatch) -> Symbol {
    let cell = rows.cell(column)
    return cell.isEmpty ? .none : batch.symbols.intern(cell.bytes)
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(
    _ from: CalendarDate, _ to: CalendarDate, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "range-reversed", .warning, "the relation ends on \(to), before it begins on \(from)", at: place,
      excerpt: to.description, hint: "both days are left out, so that the relation counts")
  }
}
