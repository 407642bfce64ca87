import SupplyModel

/// The file `headwater match` writes: a judgements table with a row per pair and the judgement left empty.
///
/// A person writes same, different or unsure, and the file is an input of the next run.
package enum ReviewFile {
  /// The columns of a judgements table, then what helps to decide.
  package static let header = [
    "left", "right", "judgement", "by", "on", "reason", "score", "band", "why", "left_name", "left_country",
    "right_name", "right_country",
  ]

  package static func write(_ pairs: [ReviewPair], to output: inout ByteWriter) {
    output.csv(header)
    for pair in pairs {
      output.csv([
        pair.left.id, pair.right.id, "", "", "", "", Numerals.score(pair.score), pair.band, why(pair),
        pair.left.name, pair.left.country ?? "", pair.right.name, pair.right.country ?? "",
      ])
    }
  }

  /// `name 0.94: Top Glove / Topglove Sdn Bhd; country 1.00: MY / MY`.
  private static func why(_ pair: ReviewPair) -> String {
    pair.features.map { feature in
      let values = feature.ours == feature.theirs ? feature.ours : "\(feature.ours) / \(feature.theirs)"
      return "\(feature.name) \(Numerals.score(feature.score)): \(values)"
    }.joined(separator: "; ")
  }
}
