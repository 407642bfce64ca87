import SupplyModel

/// A cell of a worksheet while it is read.
struct XLSXCell {
  enum Kind {
    case number, shared, text, inline, boolean, error, date

    init(_ type: UnsafeBufferPointer<UInt8>) {
      self =
        switch String(decoding: type, as: UTF8.self) {
        case "s": .shared
        case "str": .text
        case "inlineStr": .inline
        case "b": .boolean
        case "e": .error
        case "d": .date
        default: .number
        }
    }
  }

  var type = Kind.number
  /// Number of its style; the workbook's first when it names none.
  var style = 0
  var hasFormula = false
  var hasValue = false
  var value: [UInt8] = []

  mutating func clear() {
    (type, style, hasFormula, hasValue) = (.number, 0, false, false)
    value.removeAll(keepingCapacity: true)
  }

  /// Whether its meaning depends on a number format.
  var needsFormat: Bool { type == .number && !value.isEmpty }

  /// Its value as text, for every kind but texts the workbook shares.
  func read(_ format: NumberFormat, from1904: Bool) -> (text: [UInt8], SheetCell.Remark) {
    if value.isEmpty { return ([], isUncalculated ? .uncalculated : .none) }
    switch type {
    case .number:
      let number = NumberCell(value, format: format, from1904: from1904)
      return (number.text, number.remark)
    case .shared, .text, .inline: return (XLSXEscapes.decoded(value), .none)
    case .boolean: return boolean
    case .error: return (value, .error)
    case .date: return (ISOMoment.text(value), .none)
    }
  }

  /// A formula whose result is an empty text has a value all the same.
  private var isUncalculated: Bool { hasFormula && !(type == .text && hasValue) }

  private var boolean: (text: [UInt8], SheetCell.Remark) {
    switch String(decoding: value, as: UTF8.self).lowercased() {
    case "1", "true": (Array("TRUE".utf8), .none)
    case "0", "false": (Array("FALSE".utf8), .none)
    default: (value, .damaged)
    }
  }
}
