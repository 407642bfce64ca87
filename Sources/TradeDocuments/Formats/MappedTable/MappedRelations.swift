import SupplyModel

/// Reads the relations of mapped rows; texts that repeat are understood once.
struct MappedRelations {
  private let mapping: TableMapping
  private var products = ProductReferences()
  private var dates = RepeatedCells<CalendarDate>()
  private var log = DiagnosticLog()
  private var reported: Set<Diagnostic> = []

  init(_ mapping: TableMapping) { self.mapping = mapping }

  /// To be called before the first relation of a row.
  mutating func beginRow() { reported.removeAll(keepingCapacity: true) }

  /// Reads one relation of the mapping from the current row. A cell several relations share is reported once.
  mutating func read(
    _ index: Int, supplier: Int32, buyer: Int32, _ cells: MappedCells, into batch: inout StatementBatch
  ) {
    let fields = FieldCells(relation: mapping.relations[index], cells: cells)
    let evidence = fields.cell(.evidence).evidence(&log, fields.place(.evidence))
    let kind = fields.cell(.kind).kind(&log, fields.place(.kind))
    var relation = RelationRecord(
      supplier: supplier, buyer: buyer, kind: kind ?? .goods, evidence: evidence ?? .declared,
      documentKind: .table, record: cells.scan.record, location: location(of: mapping.relations[index], cells)
    )
    readProducts(of: &relation, fields, &batch)
    readAmounts(of: &relation, fields, &batch.symbols)
    relation.observedOn = dates.value(of: fields.cell(.observedOn)) {
      fields.cell(.observedOn).date(cells.dates, &log, fields.place(.observedOn))
    }
    batch.relations.append(relation)
    if !log.items.isEmpty { report(to: &batch.diagnostics) }
  }

  private mutating func report(to diagnostics: inout DiagnosticLog) {
    for item in log.items where reported.insert(item).inserted { diagnostics.report(item) }
    log = DiagnosticLog()
  }

  /// Place of the supplier's cell.
  private func location(of relation: MappedRelation, _ cells: MappedCells) -> SourceLocation {
    cells.place(mapping.parties.first { $0.label == relation.supplier }?.name)
  }

  private mutating func readProducts(
    of relation: inout RelationRecord, _ fields: FieldCells, _ batch: inout StatementBatch
  ) {
    relation.product = products.position(
      name: fields.cell(.product), hs: fields.cell(.hs), record: relation.record, in: &batch,
      at: fields.place(.product)().location, hsAt: fields.place(.hs)().location)
    let isSame = fields.relation.fields[.into] == fields.relation.fields[.product]
    relation.into = products.position(
      name: fields.cell(.into), hs: isSame ? fields.cell(.hs) : .absent, record: relation.record, in: &batch,
      at: fields.place(.into)().location, hsAt: fields.place(.hs)().location)
  }

  private mutating func readAmounts(
    of relation: inout RelationRecord, _ fields: FieldCells, _ table: inout SymbolTable
  ) {
    let decimal = mapping.decimal
    relation.share = Figure(fields.cell(.share).fraction(decimal: decimal, &log, fields.place(.share)))
    let amount = MarkedAmount(fields.cell(.value))
    relation.value = Figure(amount.number.number(decimal: decimal, &log, fields.place(.value)))
    relation.quantity = Figure(fields.cell(.quantity).number(decimal: decimal, &log, fields.place(.quantity)))
    relation.currency = symbol(fields.cell(.currency), &table)
    if amount.isMarked { settle(&relation, amount, fields, &table) }
    relation.unit = symbol(fields.cell(.unit), &table)
    relation.documentNumber = symbol(fields.cell(.document), &table)
  }

  /// The sign in the cell names the currency when nothing else does; where it says another than the mapping, the amount
  /// is left out.
  private mutating func settle(
    _ relation: inout RelationRecord, _ amount: MarkedAmount, _ fields: FieldCells, _ table: inout SymbolTable
  ) {
    let stated = fields.cell(.currency)
    if stated.isEmpty {
      guard let only = amount.onlyCurrency else {
        return log.report(.unclearCurrency(amount, at: fields.place(.value)().location))
      }
      relation.currency = table.intern(only)
    } else if !amount.mayBe(stated.text) {
      relation.value = Figure(nil)
      log.report(.otherCurrency(amount, than: stated.text, at: fields.place(.value)().location))
    }
  }

  private mutating func symbol(_ cell: TableCell, _ table: inout SymbolTable) -> Symbol {
    cell.isEmpty ? .none : table.intern(cell.bytes)
  }
}

/// The cells of one relation in the current row.
private struct FieldCells {
  let relation: MappedRelation
  let cells: MappedCells

  func cell(_ field: MappedRelation.Field) -> TableCell { cells.cell(relation.fields[field]) }

  func place(_ field: MappedRelation.Field) -> TableCell.Place {
    { [relation, cells] in
      let source = relation.fields[field]
      return (source?.shown ?? field.rawValue, cells.place(source))
    }
  }
}
