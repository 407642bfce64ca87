/// Days and times a workbook stores as text.
enum ISOMoment {
  /// Midnight is left out: `2026-03-17T00:00:00` is `2026-03-17`.
  static func text(_ stored: [UInt8]) -> [UInt8] {
    let parts = stored.split(separator: UInt8(ascii: "T"), maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy({ "0:.Z".utf8.contains($0) }) else { return stored }
    return Array(parts[0])
  }

  /// `09:30:00` for the duration `PT09H30M00S`; anything else as it stands.
  static func clock(_ stored: [UInt8]) -> [UInt8] {
    guard stored.starts(with: "PT".utf8) else { return stored }
    let fields = stored.dropFirst(2).split(whereSeparator: { !(48...57 ~= $0 || $0 == UInt8(ascii: ".")) })
    guard fields.count == 3, stored.last == UInt8(ascii: "S") else { return stored }
    let whole = fields.map { $0.prefix { $0 != UInt8(ascii: ".") } }
    return Array(whole.map { ($0.count < 2 ? [48] : []) + $0 }.joined(separator: [UInt8(ascii: ":")]))
  }
}
