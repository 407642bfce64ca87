import SupplyModel

/// Colours with their contrasts checked by a test; never the only carrier of a meaning (REPORT §2b).
///
/// ColorBrewer YlOrBr: luminance falls evenly, so a grey print keeps the order. No green anywhere: no match in
/// these lists is not a verdict.
enum Palette {
  struct Mark {
    let fill: String
    let text: String
    let outline: String
    /// For lines on white, at least 3:1.
    let line: String
  }

  static let ink = "#1d2329"
  static let muted = "#56606a"
  static let outline = "#5b6770"
  static let line = "#7b858d"
  static let buyer = "#e8eef4"
  static let paper = "#ffffff"

  static func mark(_ severity: FindingSeverity) -> Mark {
    switch severity {
    case .critical: Mark(fill: "#993404", text: "#ffffff", outline: "#662506", line: "#993404")
    case .high: Mark(fill: "#cc4c02", text: "#ffffff", outline: "#662506", line: "#cc4c02")
    case .medium: Mark(fill: "#fe9929", text: "#000000", outline: "#662506", line: "#a65e00")
    case .notRated: Mark(fill: "#ffffff", text: "#1d2329", outline: "#5b6770", line: "#5b6770")
    case .low: Mark(fill: "#fed98e", text: "#000000", outline: "#8a6d1f", line: "#8a6d1f")
    }
  }
}
