import SupplyModel

/// One row of our own list table.
struct OwnListRow {
  private let row: TextTable.Row
  private let table: ListTable

  init(_ row: TextTable.Row, _ table: ListTable) {
    self.row = row
    self.table = table
  }

  /// nil for a row that names nothing; it is reported.
  func entry(edition: CalendarDate?, log: inout DiagnosticLog) -> WatchlistEntry? {
    let name = table.text(row, "name")
    guard name != nil || table.text(row, "product") != nil || table.text(row, "region") != nil else {
      log.report(.entryWithoutName(table.source, row.line))
      return nil
    }
    let country = table.country(row, "country", log: &log)
    let subject = subject(country, log: &log)
    let written = [name].compactMap { $0 } + (table.text(row, "aliases").map { parts($0, "|;") } ?? [])
    let names = subject == .party ? unfolded(written) : written
    var entry = WatchlistEntry(
      id: table.text(row, "entry_id") ?? "line-\(row.line)", subject: subject,
      names: subject == .good ? [] : names, status: table.text(row, "status") ?? "", isActive: true)
    entry.country = country
    entry.region = region(subject)
    entry.product = table.text(row, "product") ?? (subject == .good ? name : nil)
    entry.hs = table.text(row, "hs").map { parts($0, "|,; ") }?.map { $0.filter(\.isNumber) } ?? []
    entry.identifiers =
      table.text(row, "identifiers").map { parts($0, "|") }?.compactMap { Identifier(parsing: $0) } ?? []
    entry.listedOn = table.date(row, "listed_on", log: &log)
    entry.delistedOn = table.date(row, "delisted_on", log: &log)
    entry.isActive = isActive(entry, edition, log: &log)
    entry.scope = [table.text(row, "scope"), table.text(row, "source")].compactMap { $0 }.first
    entry.includesSubsidiaries = written.contains { EntityWording($0).includesSubsidiaries }
    entry.line = row.line
    entry.column = table.column(row, "name")
    return entry
  }

  /// Names as written, then those inside them: "X Co., Ltd. (also known as Y)", "X and its subsidiaries".
  private func unfolded(_ written: [String]) -> [String] {
    (written + written.flatMap { EntityWording($0).names }).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  private func parts(_ text: String, _ separators: String) -> [String] {
    text.split { separators.contains($0) }.map { String($0).trimmed(" ") }.filter { !$0.isEmpty }
  }

  private func region(_ subject: WatchlistEntry.Subject) -> String? {
    let text = table.text(row, "region") ?? (subject == .region ? table.text(row, "name") : nil)
    return text.map { RegionNames.code($0) ?? $0 }
  }

  /// The kind column, else what the row looks like: a rating of a country, a party, a region, a good.
  private func subject(_ country: Country?, log: inout DiagnosticLog) -> WatchlistEntry.Subject {
    if let kind = table.text(row, "kind") {
      if let subject = WatchlistEntry.Subject(rawValue: kind.lowercased()) { return subject }
      log.report(.unknownKind(kind, table.source, row.line, table.column(row, "kind")))
    }
    guard let name = table.text(row, "name") else {
      return table.text(row, "product") == nil ? .region : .good
    }
    if country != nil, Country.named(name) == country, table.text(row, "product") == nil {
      return .country
    }
    return RegionNames.code(name) != nil && table.text(row, "product") == nil ? .region : .party
  }

  private func isActive(_ entry: WatchlistEntry, _ edition: CalendarDate?, log: inout DiagnosticLog) -> Bool {
    // Listed again after it was delisted: in force.
    if let delisted = entry.delistedOn, entry.listedOn.map({ $0 <= delisted }) ?? true,
      edition.map({ delisted <= $0 }) ?? true
    {
      return false
    }
    switch StatusWord(entry.status) {
    case .inForce, nil: return true
    case .ended: return false
    case .unknown:
      log.report(.unknownStatus(entry.status, table.source, row.line, table.column(row, "status")))
      return true
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(
    _ text: String, _ source: ListSource, _ line: Int, _ column: Int
  ) -> Diagnostic {
    Diagnostic(
      "unknown-kind", .warning, "\(text) is not a kind of entry",
      path: source.place(line: line, column: column),
      excerpt: text, hint: "write party, good, region or country")
  }
}
