import SupplyModel

/// Ids of findings: `F-` and eight hex digits of FNV-1a over indicator, party and subject.
///
/// The subject is what the finding is about beyond the party: a list entry, a region, an assessed indicator. It never
/// depends on positions or on the order of the inputs, so a finding keeps its id from run to run.
enum FindingIdentity {
  static func id(indicator: String, party: String, subject: String) -> String {
    id(of: "\(indicator)|\(party)|\(subject)")
  }

  /// Gives the later of two equal ids another one; `ids` must come in canonical order.
  static func resolveCollisions(_ ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.map { id in
      var candidate = id
      var attempt = 2
      while !taken.insert(candidate).inserted {
        candidate = Self.id(of: "\(id)|\(attempt)")
        attempt += 1
      }
      return candidate
    }
  }

  private static func id(of text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return "F-" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
