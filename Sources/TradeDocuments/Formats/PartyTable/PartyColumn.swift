/// Columns of a parties table (DESIGN §5).
enum PartyColumn: Int, TableColumn {
  case id, name, aliases, country, region, registeredCountry, address, identifiers, sector, roles, origin
  case disclosure, parent, ownedShare, notes

  static let required: [PartyColumn] = [.id, .name]
  static var table: String { "parties" }
}
