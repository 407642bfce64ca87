import SupplyModel

/// Ids that no row of a parties table has, beside one that differs only in what spreadsheets do to numbers and people
/// to spaces: `123` for `00123`, `13.0` for `13`, `ACME-2` for `acme 2`.
///
/// They are told and not joined: which of them is meant is not ours to say, and a party that lost its row lost what the row
/// says of it.
struct NearKeys {
  private let records: RecordIndex

  init(_ records: RecordIndex) { self.records = records }

  /// - Complexity: O(records).
  func report(_ clusters: inout PartyClusters, _ log: inout DiagnosticLog) {
    var rows: [String: Int] = [:]
    var described: Set<Int> = []
    var references: [String: Int] = [:]
    for record in 0..<records.count where records[record].keyScope == RecordIndex.tables {
      guard let key = records[record].key else { continue }
      if !records.isReference(record) {
        described.insert(clusters.root(of: record))
        let near = Self.worn(key)
        if rows[near] == nil { rows[near] = record }
      } else if references[key] == nil {
        references[key] = record
      }
    }
    for (key, record) in references.sorted(by: { $0.value < $1.value }) {
      guard !described.contains(clusters.root(of: record)), let row = rows[Self.worn(key)] else { continue }
      log.report(.nearKey(key, records[row].key ?? "", at: records[record].location))
    }
  }

  /// What is left of an id when it went through a spreadsheet: no leading zeros, no `.0`, no exponent, no case, no marks.
  static func worn(_ key: String) -> String {
    let text = key.lowercased()
    let isNumber =
      text.contains { $0 == "." || $0 == "e" } && text.allSatisfy { $0.isNumber || ".e+".contains($0) }
    if isNumber, let number = Double(text), number.rounded() == number, abs(number) < 1e15 {
      return String(Int(number))
    }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    return String(letters.drop { $0 == "0" })
  }
}

extension Diagnostic {
  fileprivate static func nearKey(_ key: String, _ other: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "near-id", .warning, "'\(key)' is in no parties table, but '\(other)' is", at: place, excerpt: key,
      hint:
        "if they are one, write the id as the parties table has it, or judge them the same; now they are two")
  }
}
