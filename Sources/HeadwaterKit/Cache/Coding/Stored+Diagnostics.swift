import SupplyModel

extension Diagnostic: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(slug)
    bytes.store(severity)
    bytes.store(message)
    bytes.store(location)
    bytes.store(path)
    bytes.store(excerpt)
    bytes.store(hint)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let slug = try cursor.read(String.self)
    let severity = try cursor.read(Severity.self)
    let message = try cursor.read(String.self)
    let location = try cursor.read(SourceLocation?.self)
    self.init(
      slug, severity, message, at: location, path: try cursor.read(), excerpt: try cursor.read(),
      hint: try cursor.read())
  }
}

extension DiagnosticLog: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(items)
    guard !items.isEmpty else { return }
    bytes.store(counts)
    for severity in Diagnostic.Severity.allCases { bytes.store(countsBySeverity[severity]) }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let items = try cursor.read([Diagnostic].self)
    guard !items.isEmpty else {
      self.init()
      return
    }
    let counts = try cursor.read([String: Int].self)
    var bySeverity: [Diagnostic.Severity: Int] = [:]
    for severity in Diagnostic.Severity.allCases { bySeverity[severity] = try cursor.read(Int?.self) }
    self.init(items: items, counts: counts, countsBySeverity: bySeverity)
  }
}
