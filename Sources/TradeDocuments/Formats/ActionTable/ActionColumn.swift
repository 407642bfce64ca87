/// Columns of an actions table (DESIGN §5).
enum ActionColumn: Int, TableColumn {
  case id, party, finding, action, owner, due, status, verifiedBy, verifiedOn, amountOwed, amountRepaid
  case currency, workers

  static let required: [ActionColumn] = [.id, .party]
  static var table: String { "actions" }
}
