/// Columns of a relations table (DESIGN §5).
enum RelationColumn: Int, TableColumn {
  case supplier, buyer, kind, product, hs, into, share, value, currency, quantity, unit, from, to
  case confidence, presence, mitigation, evidence, document, observedOn

  static let required: [RelationColumn] = [.supplier, .buyer]
  static var table: String { "relations" }
}
