/// What a number becomes: the text of a cell, and what is to be said about it.
struct NumberCell {
  let text: [UInt8]
  let remark: SheetCell.Remark

  /// - Parameter raw: as stored.
  init(_ raw: [UInt8], format: NumberFormat, from1904: Bool) {
    guard let number = SpreadsheetNumber(raw) else {
      (text, remark) = (raw, .damaged)
      return
    }
    switch format {
    case .moment(let moment):
      let date = SerialDate(number.value, as: moment, from1904: from1904)
      (text, remark) = date.map { (Array($0.text.utf8), .none) } ?? (number.text, .noDay)
    case .padded(let width) where Self.isWhole(number):
      let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: max(0, width - number.text.count))
      (text, remark) = (zeros + number.text, number.hasManyDigits ? .manyDigits : .none)
    default: (text, remark) = (number.text, number.hasManyDigits ? .manyDigits : .none)
    }
  }

  private static func isWhole(_ number: SpreadsheetNumber) -> Bool {
    number.text.allSatisfy { 48...57 ~= $0 }
  }
}
