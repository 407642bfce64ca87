/// Columns of a judgements table (DESIGN §5).
enum JudgementColumn: Int, TableColumn {
  case left, right, judgement, by, on, reason
  /// What a review file tells beside, to help decide: not read.
  case score, band, why, leftName, leftCountry, rightName, rightCountry

  static let required: [JudgementColumn] = [.left, .right, .judgement]
  static var table: String { "judgements" }
}
