/// Columns of an assessments table (DESIGN §5).
enum AssessmentColumn: Int, TableColumn {
  case party, indicator, level, status, evidence, source, date, expires

  static let required: [AssessmentColumn] = [.party, .indicator, .level]
  static var table: String { "assessments" }
}
