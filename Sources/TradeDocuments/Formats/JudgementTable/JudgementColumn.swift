/// Columns of a judgements table (DESIGN §5).
enum JudgementColumn: Int, TableColumn {
  case left, right, judgement, by, on, reason

  static let required: [JudgementColumn] = [.left, .right, .judgement]
  static var table: String { "judgements" }
}
