/// One input of the run: where it is, what it was recognised as, and how its records were accounted for.
package struct InputDocument: Sendable {
  /// As the user named it, with `/`; relative paths stay relative. Inside an archive: `pack.zip!/2026/inv-17.xml`.
  package let path: String
  /// Whether it is a sheet of a workbook, whose places are cells; its path is `suppliers.xlsx!Suppliers`.
  package let isSheet: Bool
  /// Whether it lies inside another input: an archive, or the workbook of a sheet.
  package let isMember: Bool
  /// Format id, `ubl`, or nil when not recognised.
  package var format: String?
  /// Why it was recognised, or why not: `root element Invoice in a UBL 2 namespace`.
  package var recognition: String
  package var sha256: String
  package var bytes: Int
  package var records: RecordTally

  package init(
    path: String, isSheet: Bool = false, format: String?, recognition: String, sha256: String, bytes: Int,
    records: RecordTally = RecordTally(), isMember: Bool = false
  ) {
    self.path = path
    self.isSheet = isSheet
    self.isMember = isMember || isSheet
    self.format = format
    self.recognition = recognition
    self.sha256 = sha256
    self.bytes = bytes
    self.records = records
  }
}

/// Where in the input something stands; the one place that says how places are written.
extension InputDocument {
  /// `orders.csv:14:22` for text, `orders.xlsx!Orders!B14` for a sheet; as much of it as is known.
  package func place(_ location: SourceLocation) -> String {
    if location.line == 0 { return path }
    if let cell = cell(location) { return "\(path)!\(cell)" }
    return "\(path):\(location.line)" + (location.column > 0 ? ":\(location.column)" : "")
  }

  /// The cell's name in a sheet, `B14`; nil for text.
  package func cell(_ location: SourceLocation) -> String? {
    isSheet && location.line > 0 ? CellName.of(row: location.line, column: location.column) : nil
  }
}

/// How many records an input held and what became of them: `read = kept + merged + rejected`.
///
/// A record is a row of a table, a node or edge of network JSON, a trade document, an EPCIS event.
/// *Kept* brought a party, product or relation not seen before; *merged* added evidence to known ones.
package struct RecordTally: Hashable, Sendable {
  package var read = 0
  package var kept = 0
  package var merged = 0
  package var rejected = 0

  package init(read: Int = 0, kept: Int = 0, merged: Int = 0, rejected: Int = 0) {
    self.read = read
    self.kept = kept
    self.merged = merged
    self.rejected = rejected
  }

  package var addsUp: Bool { read == kept + merged + rejected }

  package static func += (total: inout Self, other: Self) {
    total.read += other.read
    total.kept += other.kept
    total.merged += other.merged
    total.rejected += other.rejected
  }
}
