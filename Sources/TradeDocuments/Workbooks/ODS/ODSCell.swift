/// A cell of an OpenDocument sheet while it is read.
struct ODSCell {
  /// Columns it stands for, itself included.
  var repeated = 1
  var rowsSpanned = 1
  var columnsSpanned = 1
  var isCovered = false
  private var type = ""
  private var value: [UInt8]?
  private var hasFormula = false
  private var isError = false
  /// What the cell shows.
  var shown: [UInt8] = []

  mutating func clear() {
    (repeated, rowsSpanned, columnsSpanned, isCovered) = (1, 1, 1, false)
    (type, value, hasFormula, isError) = ("", nil, false, false)
    shown.removeAll(keepingCapacity: true)
  }

  mutating func take(_ attribute: ODSName, _ text: UnsafeBufferPointer<UInt8>) {
    switch attribute {
    case .columnsRepeated: repeated = Int(repetitions: String(decoding: text, as: UTF8.self))
    case .rowsSpanned: rowsSpanned = Int(repetitions: String(decoding: text, as: UTF8.self))
    case .columnsSpanned: columnsSpanned = Int(repetitions: String(decoding: text, as: UTF8.self))
    case .valueType: type = String(decoding: text, as: UTF8.self)
    case .extendedType: isError = text.elementsEqual("error".utf8)
    case .value, .dateValue, .timeValue, .booleanValue, .stringValue: value = Array(text)
    case .formula: hasFormula = true
    default: break
    }
  }

  /// Its value as text.
  var content: (text: [UInt8], SheetCell.Remark) {
    if isError { return (shown, .error) }
    switch type {
    case "float", "currency", "percentage": return number
    case "date": return (ISOMoment.text(value ?? shown), value == nil && shown.isEmpty ? .damaged : .none)
    case "boolean": return (Array(String(decoding: value ?? shown, as: UTF8.self).uppercased().utf8), .none)
    case "time": return (ISOMoment.clock(value ?? shown), .none)
    default: return text
    }
  }

  private var text: (text: [UInt8], SheetCell.Remark) {
    let text = value ?? shown
    if text.isEmpty, hasFormula, type.isEmpty { return ([], .uncalculated) }
    return (text, .none)
  }

  /// What is shown stands for the number when it is the same number in digits: leading zeros are kept.
  private var number: (text: [UInt8], SheetCell.Remark) {
    guard let value else { return (shown, hasFormula && shown.isEmpty ? .uncalculated : .damaged) }
    let cell = NumberCell(value, format: .number, from1904: false)
    let isSame =
      shown.count > cell.text.count && shown.drop { $0 == 48 }.elementsEqual(cell.text.drop { $0 == 48 })
    return (isSame && shown.allSatisfy { 48...57 ~= $0 } ? shown : cell.text, cell.remark)
  }
}

extension Int {
  /// A number of repetitions: at least 1, and never more than there may be rows.
  init(repetitions text: String?) {
    self = Swift.min(Swift.max(1, text.flatMap { Int($0) } ?? 1), WorkbookLimits.rows)
  }
}
