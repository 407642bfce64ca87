import SupplyModel

extension Words {
  /// The bands of purchases by tier and country.
  enum Flow {
    static let title = "What flows through which country"
    static let how = "How it is counted"
    static let us = "buyer"
    static let other = "other"

    static func tier(_ tier: Int) -> String {
      tier == FlowDrawing.farthestTier ? "tier \(tier) and beyond" : "tier \(tier)"
    }

    static func name(_ place: FlowDrawing.Place) -> String {
      place.tier == 0 ? "" : place.country.map(DisplayText.singleLine) ?? other
    }

    static func label(_ place: FlowDrawing.Place, _ mass: Double) -> String {
      place.tier == 0 ? Numerals.percent(mass) : "\(name(place)) \(Numerals.percent(mass))"
    }

    static func full(_ place: FlowDrawing.Place) -> String {
      place.tier == 0 ? us : "\(name(place)), \(tier(place.tier))"
    }

    static func band(_ link: FlowDrawing.Link) -> String {
      "\(full(link.from)) → \(full(link.to)): est. \(Numerals.percent(link.mass)) of purchases"
    }

    static func extent(_ drawing: FlowDrawing) -> String {
      let thin =
        drawing.omitted.count > 0
        ? " \(plural(drawing.omitted.count, "thinner band")), est. "
          + "\(Numerals.percent(drawing.omitted.mass)) together, are not drawn." : ""
      return
        "Heights are parts of all purchases (est.), known for \(Numerals.percent(min(1, drawing.covered))) of them; "
        + "what ends at a tier goes no further left. Loops and links within a tier are condensed.\(thin)"
    }

    /// Why there is no drawing.
    static func missing(_ drawing: FlowDrawing) -> String {
      drawing.covered >= FlowDrawing.coverageNeeded
        ? "Not drawn: no share is known beyond our own suppliers."
        : "Not drawn: shares are known for \(Numerals.percent(drawing.covered)) of purchases only, and below "
          + "\(Numerals.percent(FlowDrawing.coverageNeeded)) bands would mislead."
    }
  }

  /// The controls of the drawing, and what a party's dossier leads to.
  enum Focus {
    static let label = "Draw the neighbourhood of one party"
    static let party = "Draw the neighbourhood of"
    static let depth = "Steps"
    static let whole = "Back to the whole drawing"
    static let link = "Draw its neighbourhood"
  }
}
