import SupplyModel

/// A part of the result as rows and columns: what CSV files and sheets of the workbook hold, and where the attributes
/// of GraphML and GEXF come from.
struct ResultTable: Sendable {
  enum Name: String, CaseIterable, Sendable {
    case summary, parties, relations, findings, paths, coverage, evidence

    /// As a sheet is called.
    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// One value; what is not known is ``none`` and never zero.
  enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case integer(Int)
    /// A score or weight, 0…1.
    case score(Double)
    /// A part of purchases, 0…1.
    case share(Double)
    /// As documents state it, in the unit beside it.
    case quantity(Double)
    case date(CalendarDate)
    case flag(Bool)
    /// Text that leads to a row of a table, from 0.
    case link(String, table: Name, row: Int)
  }

  let name: Name
  /// In lower case with underscores, as the tables Headwater reads have them.
  let columns: [String]
  var rows: [[Cell]]

  init(_ name: Name, columns: [String], rows: [[Cell]]) {
    (self.name, self.columns, self.rows) = (name, columns, rows)
  }

  init<Subject>(_ name: Name, _ subjects: [Subject], _ columns: [Column<Subject>]) {
    self.init(
      name, columns: columns.map(\.name), rows: subjects.map { subject in columns.map { $0.cell(subject) } })
  }

  /// A column, and how its value is found.
  struct Column<Subject> {
    let name: String
    let kind: Kind
    let cell: (Subject) -> Cell

    init(_ name: String, _ kind: Kind = .text, _ cell: @escaping (Subject) -> Cell) {
      (self.name, self.kind, self.cell) = (name, kind, cell)
    }
  }

  /// What the cells of a column hold, where they hold something.
  enum Kind: Sendable {
    case text, integer, number, flag
  }
}

extension ResultTable.Cell {
  static func optional(_ text: String?) -> Self { text.map { $0.isEmpty ? .none : .text($0) } ?? .none }

  static func optional(_ number: Int?) -> Self { number.map { .integer($0) } ?? .none }

  static func optional(_ date: CalendarDate?) -> Self { date.map { .date($0) } ?? .none }

  /// nil, NaN and infinities are not known.
  static func optional(score: Double?) -> Self { score.flatMap { $0.isFinite ? .score($0) : nil } ?? .none }

  static func optional(share: Double?) -> Self { share.flatMap { $0.isFinite ? .share($0) : nil } ?? .none }

  static func optional(quantity: Double?) -> Self {
    quantity.flatMap { $0.isFinite ? .quantity($0) : nil } ?? .none
  }

  /// Several values as our own tables write them: `a|b`.
  static func list(_ texts: [String]) -> Self { optional(texts.joined(separator: "|")) }

  /// The value as text, numbers in full, without a locale; nil when it is not known.
  var plainText: String? {
    switch self {
    case .none: nil
    case .text(let text), .link(let text, _, _): DisplayText.multiline(text)
    case .integer(let number): String(number)
    case .score(let value), .share(let value), .quantity(let value): Numerals.exact(value)
    case .date(let date): date.description
    case .flag(let isSet): isSet ? "yes" : "no"
    }
  }
}
