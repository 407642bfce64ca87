import SupplyModel

/// One sanction against a target: since when, until when, and in which words.
struct OpenSanctionsSanction {
  var words = ""
  var status = ""
  var start: CalendarDate?
  var end: CalendarDate?

  init() {}

  /// `program - reason - status - start - end`, of which any may be missing: a second date is the end, a word that
  /// means the end of a listing is a status.
  init(text: String) {
    words = text
    for part in text.split(separator: " - ").map(String.init) {
      if let date = ListDate.parse(part) {
        if start == nil { start = date } else { end = date }
      } else if StatusWord(part) == .ended {
        status = part
      }
    }
  }

  /// In force for all its own words say; a day of its end may still be to come.
  var hasEnded: Bool { StatusWord(status) == .ended }
}

extension WatchlistEntry {
  /// The entry with what its sanctions say: in force while one of them is, else until the last of them ended.
  func sanctioned(_ sanctions: [OpenSanctionsSanction]) -> WatchlistEntry {
    var entry = self
    entry.listedOn = sanctions.compactMap(\.start).min()
    if !sanctions.isEmpty, sanctions.allSatisfy({ $0.hasEnded || $0.end != nil }) {
      entry.delistedOn = sanctions.compactMap(\.end).max()
      entry.isActive = false
      entry.status = sanctions.map(\.status).first { !$0.isEmpty } ?? "ended"
    }
    let words = sanctions.map(\.words).filter { !$0.isEmpty }
    entry.scope = ([entry.scope].compactMap { $0 } + words).joined(separator: "; ")
    return entry
  }
}

/// Numbers whose scheme the simplified layout does not name: only those taken whose check digits leave no doubt.
enum OpenSanctionsIdentifier {
  static func read(_ text: String) -> Identifier? {
    ["lei", "uscc"].map { Identifier(scheme: $0, text: text) }.first(where: \.isValid)
  }
}
