/// Numbers as people read them; the exact values are in `result.json`.
enum Numerals {
  /// `1,196`.
  static func grouped(_ number: Int) -> String {
    if number.magnitude < 1000 { return String(number) }
    let digits = Array(String(number.magnitude))
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// The shortest decimal that reads back as the same double: `0.1`, `1`.
  static func exact(_ value: Double) -> String {
    var writer = ByteWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// `14,500,000`, `0.5`: to a thousandth.
  static func quantity(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard thousandths.magnitude < 1e15 else { return exact(value) }
    let (whole, rest) = (Int(thousandths) / 1000, Int(thousandths.magnitude) % 1000)
    guard rest > 0 else { return grouped(whole) }
    let digits = String(1000 + rest).dropFirst()
    let sign = value < 0 && whole == 0 ? "-" : ""
    return
      "\(sign)\(grouped(whole)).\(digits.prefix(through: digits.lastIndex { $0 != "0" } ?? digits.startIndex))"
  }

  /// 0…1 as `27 %`; small and nearly full shares keep a decimal so that neither reads as none or all.
  static func percent(_ value: Double) -> String {
    switch value {
    case ..<0, 1.0000000001...: FixedDecimal.text(value * 100, decimals: 1) + " %"
    case 0: "0 %"
    case ..<0.001: "< 0.1 %"
    case ..<0.0995: FixedDecimal.text(value * 100, decimals: 1) + " %"
    case ..<0.995: FixedDecimal.text(value * 100, decimals: 0) + " %"
    case ..<0.9995: FixedDecimal.text(value * 100, decimals: 1) + " %"
    case ..<0.9999999999: "> 99.9 %"
    default: value.isNaN ? "?" : "100 %"
    }
  }

  /// A score 0…1 as `0.62`; never rounded to a bare 0 or 1.
  static func score(_ value: Double) -> String {
    switch value {
    case 0: "0"
    case 0..<0.01: "< 0.01"
    case 0.995..<0.9999999999: "> 0.99"
    default: FixedDecimal.text(value, decimals: 2)
    }
  }

  /// A value 0…1 with an error of its own, as `0.997`; never rounded to a bare 0 or 1.
  static func fine(_ value: Double) -> String {
    switch value {
    case 0: "0"
    case 0..<0.001: "< 0.001"
    case 0.9995..<1: "> 0.999"
    default: FixedDecimal.text(value, decimals: 3)
    }
  }

  /// A lower bound 0…1 with two decimals, never above its value.
  static func floor(_ value: Double) -> String {
    FixedDecimal.text((value * 100 + 1e-7).rounded(.down) / 100, decimals: 2)
  }

  /// An upper bound 0…1 with two decimals, never below its value.
  static func ceiling(_ value: Double) -> String {
    FixedDecimal.text((value * 100 - 1e-7).rounded(.up) / 100, decimals: 2)
  }

  /// `12 KB`, in thousands.
  static func bytes(_ count: Int) -> String {
    switch count {
    case ..<1_000: "\(count) B"
    case ..<1_000_000: FixedDecimal.text(Double(count) / 1_000, decimals: 1) + " KB"
    default: FixedDecimal.text(Double(count) / 1_000_000, decimals: 1) + " MB"
    }
  }
}
