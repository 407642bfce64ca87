import SupplyModel

/// A trade item whose product and parties were stated.
struct GDSNStatedItem {
  let record: XMLRecord<GDSNField>
  /// In its 14-digit form.
  let gtin: String?
  let product: Int32?
  /// Who publishes the item, usually its seller.
  let provider: Int32?
  private let makers: [(position: Int32, location: SourceLocation)]

  init(_ record: XMLRecord<GDSNField>, into facts: inout DocumentFacts) {
    self.record = record
    gtin = record.text(.gtin).flatMap { GS1Number.tradeItem($0)?.value }
    product = facts.state(GDSNItem(record).draft(log: &facts.diagnostics))
    provider =
      Self.state(.informationProvider, of: record, as: "information provider", into: &facts).first?.position
    _ = Self.state(.brandOwner, of: record, as: "brand owner", into: &facts)
    makers = Self.state(.manufacturer, of: record, as: "manufacturer", into: &facts)
    _ = Self.state(.otherParty, of: record, as: "party", into: &facts)
    stateContents(into: &facts)
  }

  /// GTINs directly inside it, as written.
  var children: [PlacedText] { record.values(.child).compactMap(\.placed) }

  /// A manufacturer other than who publishes the item supplies it, as the publisher declares.
  func stateMakers(into facts: inout DocumentFacts) {
    for maker in makers {
      facts.state(maker: maker.position, of: product, supplies: provider, at: maker.location)
    }
  }

  private static func state(
    _ field: GDSNField, of record: XMLRecord<GDSNField>, as role: String, into facts: inout DocumentFacts
  ) -> [(position: Int32, location: SourceLocation)] {
    record.records(field).compactMap { element in
      let role = element.text(.roleCode).map(GDSNParty.words) ?? role
      return GDSNParty(element).state(as: role, into: &facts).map { ($0, element.location) }
    }
  }

  /// Ingredients and textile materials go into the item; who supplies them is not said.
  private func stateContents(into facts: inout DocumentFacts) {
    guard let product else { return }
    for content in record.records(.ingredient) + record.records(.material) {
      let wording = GDSNWording(content.values(.contentName), [])
      var draft = ProductDraft(at: content.location)
      draft.name(wording.english ?? wording.first)
      for origin in content.records(.origin) { GDSNItem.add(origin, to: &draft, log: &facts.diagnostics) }
      guard let input = facts.state(draft) else { continue }
      facts.link(input, into: product, madeBy: makers.first?.position ?? provider, at: content.location)
    }
  }
}
