import SupplyModel

/// Countries as lists write them.
enum CountryText {
  static func country(_ text: String) -> Country? {
    guard text.utf8.count == 2 else { return nil }
    return Country(code: text.uppercased())
  }
}
