import SupplyModel

/// One row of CBP's file: what the order is about, and whether it is in force.
struct CBPOrder {
  private let row: TextTable.Row
  private let entity: String
  private let merchandise: String?
  /// `WRO` or `Finding`.
  private let kind: String
  private let status: String
  private let remarks: String?

  /// nil for a row without an entity; it is reported.
  init?(_ row: TextTable.Row, _ table: ListTable, log: inout DiagnosticLog) {
    guard let entity = table.text(row, "Entity") else {
      log.report(.entryWithoutName(table.source, row.line))
      return nil
    }
    self.row = row
    self.entity = entity
    merchandise = table.text(row, "Merchandise")
    kind = table.text(row, "WRO/Finding") ?? "WRO"
    status = table.text(row, "Status") ?? ""
    remarks = table.text(row, "Remarks")
  }

  /// The order, then whoever was taken out of it.
  func entries(_ ids: inout EntryIDs, _ table: ListTable, log: inout DiagnosticLog) -> [WatchlistEntry] {
    var order = entry(&ids, table, log: &log)
    let removed = CBPRemovals(remarks ?? "").removals.compactMap { history(of: $0, in: &order, &ids) }
    return [order] + removed
  }

  /// An entry for those a remark takes out: names of the order, or of producers of a good it is about.
  private func history(
    of removal: CBPRemovals.Removal, in order: inout WatchlistEntry, _ ids: inout EntryIDs
  ) -> WatchlistEntry? {
    let named = order.names.filter { removal.words.contains($0) }
    let names = order.subject == .party ? named : EntityWording(removal.words).names
    guard let first = names.first, names.count < order.names.count || order.subject != .party else {
      return nil
    }
    order.names.removeAll { names.contains($0) }
    let until = removal.date?.description ?? "undated"
    var entry = WatchlistEntry(
      id: ids.id(for: until, "removed", first), subject: .party, names: names, status: status, isActive: false
    )
    entry.country = order.country
    entry.product = order.product
    entry.listedOn = order.listedOn
    entry.delistedOn = removal.date
    entry.scope = "\(kind); removed from the order, which goes on without \(names.count == 1 ? "it" : "them")"
    entry.line = order.line
    entry.column = order.column
    return entry
  }

  private func entry(_ ids: inout EntryIDs, _ table: ListTable, log: inout DiagnosticLog) -> WatchlistEntry {
    let date = table.date(row, "Effective Date", log: &log)
    var entry = about()
    if StatusWord(status) != .ended, StatusWord(status) != .inForce {
      log.report(.unknownStatus(status, table.source, row.line, table.column(row, "Status")))
    }
    entry.id = ids.id(for: date?.description ?? "undated", kind, entry.names.first ?? entity)
    entry.country = country(table, log: &log)
    entry.product = merchandise.flatMap { $0.lowercased() == "all products" ? nil : $0 }
    entry.listedOn = date
    entry.line = row.line
    entry.column = table.column(row, "Entity")
    return entry
  }

  /// An order is in force until its status says that it ended: what is not understood is not over.
  private var isActive: Bool { StatusWord(status) != .ended }

  /// The subject of the order, with the publisher's wording kept as its scope.
  private func about() -> WatchlistEntry {
    var entry = WatchlistEntry(id: "", subject: .party, names: [], status: status, isActive: isActive)
    if let code = RegionNames.code(entity) {
      entry.subject = .region
      entry.region = code
      entry.names = [entity]
    } else if isAboutGoods {
      entry.subject = .good
    } else {
      let wording = EntityWording(producer)
      entry.names = wording.names
      entry.includesSubsidiaries = wording.includesSubsidiaries
    }
    let words = entry.names.first == entity ? nil : entity
    entry.scope = [kind, words, remarks].compactMap { $0 }.joined(separator: "; ")
    return entry
  }

  /// `All Turkmenistan Cotton or products …`, `Tobacco produced in Malawi …`, `Artisanal Small Mines`.
  private var isAboutGoods: Bool {
    entity.hasPrefix("All ") || entity.hasPrefix("Artisanal ") || entity.contains(" produced in ")
  }

  /// Without `Fishing Vessel:` before the name of a ship, or `Fishing Vessels owned by` before its owner.
  private var producer: String {
    for words in ["Fishing Vessels owned by ", "Fishing Vessel: "] where entity.hasPrefix(words) {
      return String(entity.dropFirst(words.count))
    }
    return entity
  }

  /// The code column where there is one; orders against fishing vessels have no country.
  private func country(_ table: ListTable, log: inout DiagnosticLog) -> Country? {
    if let country = table.country(row, "Country Code", log: &log) { return country }
    return table.text(row, "Country") == "Fishing Vessels" ? nil : table.country(row, "Country", log: &log)
  }
}

extension Diagnostic {
  static func entryWithoutName(_ source: ListSource, _ line: Int) -> Diagnostic {
    Diagnostic(
      "entry-without-name", .warning, "a row of the list names nobody",
      path: source.place(line: line, column: 0),
      hint: "it is left out of the list")
  }
}
