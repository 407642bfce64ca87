import Glibc

/// A number of a spreadsheet as text: the digits it holds, never an exponent where they can be written out.
///
/// Spreadsheets compute in binary and show 15 digits; what lies beyond (`0.30000000000000004`) is not the user's.
struct SpreadsheetNumber {
  let value: Double
  let text: [UInt8]
  /// More digits than a spreadsheet keeps: the last of them may not be those that were typed.
  let hasManyDigits: Bool

  /// - Parameter raw: as stored, `9521000001015` or `9.521000001015E12`.
  /// - Returns: nil for what is no number.
  init?(_ raw: [UInt8]) {
    let form = WrittenNumber(raw)
    guard let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite, form.isNumber else {
      return nil
    }
    self.value = value
    hasManyDigits = abs(value) >= 1e15 && value == value.rounded()
    text =
      if value == 0 {
        [UInt8(ascii: "0")]
      } else if form.isWhole || (form.isPlain && form.digits <= 15 && raw.last != UInt8(ascii: "0")) {
        Array(raw)
      } else if value == value.rounded(), let whole = Int(exactly: value) {
        Array(String(whole).utf8)
      } else {
        Self.rounded(value)
      }
  }

  /// To 15 significant digits, without trailing zeros.
  private static func rounded(_ value: Double) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 40)
    let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    return buffer.prefix(max(0, Int(count))).map(UInt8.init(bitPattern:))
  }
}

/// What characters a stored number is made of.
private struct WrittenNumber {
  private(set) var digits = 0
  private var points = 0
  private var others = 0
  private(set) var isNumber = true

  init(_ raw: some Collection<UInt8>) {
    for (position, byte) in raw.enumerated() {
      switch byte {
      case 48...57: if digits > 0 || byte != 48 { digits += 1 }
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-") where position == 0: break
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"): others += 1
      default: isNumber = false
      }
    }
  }

  /// Digits with at most one point.
  var isPlain: Bool { others == 0 && points <= 1 }
  var isWhole: Bool { isPlain && points == 0 }
}
