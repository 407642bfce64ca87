import SupplyModel

/// Entries made of the page's rows: one per entity, whatever number of sections name it.
struct UFLPAEntries {
  private(set) var entries: [WatchlistEntry] = []
  private var positions: [String: Int] = [:]
  private var ids = EntryIDs()

  init(_ source: ListSource, _ rows: [UFLPAOutline.Row], log: inout DiagnosticLog) {
    for row in rows {
      let date = ListDate.parse(row.date)
      if date == nil { log.report(.unreadableDate(row.date, in: source, line: row.line, column: row.column)) }
      add(row, EntityWording(row.entity), date)
    }
  }

  private mutating func add(_ row: UFLPAOutline.Row, _ wording: EntityWording, _ date: CalendarDate?) {
    guard let name = wording.names.first else { return }
    // "…Corps (XPCC)" and "…Corps (including three aliases: XPCC; …)" are one entity.
    let key = NameKey(wording.plainName).spelling
    if let position = positions[key] {
      note(row, wording, date, in: position)
    } else {
      positions[key] = entries.count
      var entry = WatchlistEntry(
        id: ids.id(for: name), subject: .party, names: [], status: "Listed", isActive: true)
      entry.country = Country(code: "CN")
      entry.line = row.line
      entry.column = row.column
      entries.append(entry)
      note(row, wording, date, in: entries.count - 1)
    }
  }

  /// Adds what one row says: names, section and date, and who else is meant.
  private mutating func note(
    _ row: UFLPAOutline.Row, _ wording: EntityWording, _ date: CalendarDate?, in position: Int
  ) {
    var entry = entries[position]
    for name in wording.names where !entry.names.contains(name) { entry.names.append(name) }
    let section = [row.section.map { "section \($0)" }, date.map { "effective \($0)" }].compactMap { $0 }
    let scope = (section + [wording.extent].compactMap { $0 }).joined(separator: ", ")
    entry.scope = [entry.scope, scope.isEmpty ? nil : scope].compactMap { $0 }.joined(separator: "; ")
    entry.includesSubsidiaries = entry.includesSubsidiaries || wording.includesSubsidiaries
    entry.listedOn = [entry.listedOn, date].compactMap { $0 }.min()
    // Section (i) is about entities in the region itself.
    if row.section == "2(d)(2)(B)(i)" { entry.region = RegionNames.xinjiang }
    entries[position] = entry
  }
}
