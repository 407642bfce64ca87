import SupplyModel

/// A device identifier: a number given under the rules of an agency.
enum GUDIDNumber {
  /// Schemes by the agencies the FDA accredits; the last is the US drug code that devices had before.
  private static let schemes = ["GS1": "gtin", "HIBCC": "hibc", "ICCBBA": "iccbba", "NDC/NHRIC": "ndc"]

  /// Adds a number to a product; one that cannot be what its agency gives is kept as a note.
  static func add(_ number: PlacedText?, agency: String?, to draft: inout ProductDraft) {
    guard let number else { return }
    let scheme = agency.flatMap { schemes[$0.uppercased()] }
    if scheme == "gtin" { return draft.tradeItem(number) }
    let identifier = scheme.map { Identifier(scheme: $0, text: number.text) }
    if let identifier, identifier.isValid {
      draft.identifier(identifier.scheme, PlacedText(identifier.value, at: number.location))
    } else {
      draft.note("device identifier", number, namesProduct: true)
    }
  }
}
