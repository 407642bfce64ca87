import SupplyModel

/// A choice of findings that a link of the page sets in its table: the page's script reads it as it reads the
/// address. Without a script such a link leads to the table itself.
struct FindingFilter {
  var severity: FindingSeverity?
  /// nil for any tier, `.none` within for parties that have none.
  var tier: Tier?
  var country: String?
  var indicator: String?
  var product: String?

  enum Tier {
    case at(Int)
    case none
  }

  /// `severity=critical&tier=3`, as in an address.
  var query: String {
    var parts: [String] = []
    if let severity { parts.append("severity=\(severity.name)") }
    switch tier {
    case .at(let tier): parts.append("tier=\(tier)")
    case .some(.none): parts.append("tier=none")
    case nil: break
    }
    for (name, value) in [("country", country), ("indicator", indicator), ("product", product)] {
      if let value { parts.append("\(name)=\(Self.encoded(DisplayText.singleLine(value)))") }
    }
    return parts.joined(separator: "&")
  }

  /// Everything but letters, digits and `-_.` as `%XX`.
  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        encoded.append(Character(Unicode.Scalar(byte)))
      default:
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
