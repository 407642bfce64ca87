import SupplyModel

/// What the first rows of a column hold.
struct ColumnSample {
  let name: String
  let header: HeaderText
  /// Cells that are not empty and do not mean an empty one.
  private(set) var texts: [String] = []
  /// Texts that mean an empty cell, as written.
  private(set) var missing: Set<String> = []

  init(_ name: String) { (self.name, header) = (name, HeaderText(name)) }

  mutating func add(_ text: String) {
    if text.isEmpty { return }
    if HeaderVocabulary.missing.contains(text.lowercased()) {
      missing.insert(text)
    } else {
      texts.append(text)
    }
  }

  var example: String? { texts.first }

  /// Most of its cells pass.
  func mostly(_ passes: (String) -> Bool) -> Bool {
    !texts.isEmpty && texts.count(where: passes) * 10 >= texts.count * 8
  }

  var isCountries: Bool { mostly { Country.named(inAnyLanguage: $0) != nil } }

  /// Numbers of parties rather than names.
  var isCodes: Bool { mostly(Self.isCode) }

  /// `100012`, `S1`, `V-0012`.
  static func isCode(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && !text.contains(" ") && text.count(where: \.isLetter) <= 3
  }

  var isTariff: Bool { mostly { text in [6, 8, 10].contains(text.count { $0.isNumber }) } }

  /// Numbers under a decimal sign, or under any.
  func isNumbers(decimal: UInt8? = nil) -> Bool { mostly { Self.isNumber($0, decimal) } }

  var looksNumeric: Bool {
    isNumbers() || isNumbers(decimal: UInt8(ascii: ",")) || isNumbers(decimal: UInt8(ascii: "."))
  }

  /// The one currency whose sign stands at its cells.
  var currency: String? {
    let found = Set(texts.map { text in Self.withCell(text) { MarkedAmount($0).onlyCurrency ?? "" } })
    return found.count == 1 ? found.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// Forms of a date all its cells have; none when it holds no dates.
  var dateForms: [CalendarDate.Format] {
    let fitting = Self.forms.filter { form in
      !texts.isEmpty && texts.allSatisfy { CalendarDate(text: $0, format: form) != nil }
    }
    if !fitting.isEmpty { return fitting }
    let most = Self.forms.first { form in mostly { CalendarDate(text: $0, format: form) != nil } }
    return most.map { [$0] } ?? []
  }

  static func isNumber(_ text: String, _ decimal: UInt8?) -> Bool {
    withCell(text) { cell in
      var bytes = MarkedAmount(cell).number.bytes
      if bytes.last == UInt8(ascii: "%") { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
      return DecimalNumber.parse(TableCell(bytes).bytes, decimal: decimal) != nil
    }
  }

  private static func withCell<Value>(_ text: String, _ body: (TableCell) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer { body(TableCell($0)) }
  }

  private static let forms = [
    "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "yyyy/M/d", "yyyy.M.d",
    "yyyyMMdd",
    "d-MMM-yy", "d MMM yyyy", "MMM d, yyyy", "ddMMMyyyy",
  ].compactMap(CalendarDate.Format.init)
}
