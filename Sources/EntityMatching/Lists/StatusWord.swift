import SupplyModel

/// What a word in a status column means.
enum StatusWord {
  case inForce, ended, unknown

  /// nil for no status.
  init?(_ text: String) {
    let text = text.lowercased()
    guard !text.isEmpty else { return nil }
    if text == "no" || StatusWord.ends.contains(where: text.hasPrefix) {
      // "Withdrawn (reinstated 2025)", "modified - still in force": what came back is in force.
      self = StatusWord.returns.contains(where: text.contains) ? .inForce : .ended
    } else if StatusWord.holds.contains(where: text.hasPrefix) {
      self = .inForce
    } else {
      self = .unknown
    }
  }

  private static let returns = [
    "reinstat", "still", "; in force", ", in force", "remains", "again", "re-listed",
  ]

  private static let holds = [
    "active", "reinstat", "in force", "listed", "partially", "tier", "special case", "current", "confirmed",
    "yes",
    "valid",
    "forced labor", "forced labour", "child labor", "child labour",
  ]
  private static let ends = [
    "inactive", "lifted", "revoked", "removed", "delisted", "de-listed", "expired", "withdrawn", "ended",
    "modified",
    "not in force", "terminated", "suspended",
  ]
}

extension Diagnostic {
  static func unknownStatus(_ text: String, _ source: ListSource, _ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      "unknown-status", .note,
      text.isEmpty
        ? "the entry has no status; it is taken to be in force"
        : "the status \(text) is not known; the entry is taken to be in force",
      path: source.place(line: line, column: column), excerpt: text.isEmpty ? nil : text,
      hint: "write active or lifted, or give delisted_on")
  }
}
