import SupplyModel

/// Which lines of a document count. Lines may sum up or explain others (`ParentLineID`): a line counts when it is
/// neither a group nor an information, and every line above it is a group.
struct CIILines {
  private let parents: [String: String]
  private let reasons: [String: String]

  init(_ lines: [XMLRecord<CIIField>]) {
    let numbered = lines.compactMap { line in line.text(.lineNumber).map { ($0, line) } }
    parents = Dictionary(numbered.compactMap { number, line in line.text(.parentLine).map { (number, $0) } })
    {
      first, _ in first
    }
    reasons = Dictionary(numbered.map { ($0, Self.reason(of: $1)) }) { first, _ in first }
  }

  static func reason(of line: XMLRecord<CIIField>) -> String { line.text(.lineReason)?.uppercased() ?? "" }

  /// Whether the amount of the line is in no other line.
  func counts(_ line: XMLRecord<CIIField>) -> Bool {
    let reason = Self.reason(of: line)
    return reason != "GROUP" && reason != "INFORMATION" && whole(of: line) == nil
  }

  /// The number of the line this one is a part of: the nearest above it that is no group; nil when there is none.
  func whole(of line: XMLRecord<CIIField>) -> String? {
    var above = line.text(.parentLine)
    // Lines that name each other as parents would go round for ever.
    for _ in 0..<16 {
      guard let number = above, let reason = reasons[number] else { return nil }
      if reason != "GROUP" { return number }
      above = parents[number]
    }
    return nil
  }
}
