import SupplyModel

/// What the shape of the network does to the numbers, one sentence each: rings, diamonds, links that hold back, and
/// links without a price. The first few of each; all are in result.json.
struct StructureRemarks {
  static let limit = 3

  let page: PageContext

  private var structure: Structure { page.result.structure }

  @HTMLBuilder var html: HTML {
    if !sentences.isEmpty {
      element("ul", .classes("remarks")) {
        for sentence in sentences { element("li") { sentence } }
      }
    }
  }

  private var sentences: [HTML] {
    structure.loops.prefix(Self.limit).map(loop) + structure.diamonds.prefix(Self.limit).map(diamond)
      + structure.bottlenecks.prefix(Self.limit).map(bottleneck)
      + structure.unpricedLinks.prefix(Self.limit).map(unpriced)
  }

  private func loop(_ loop: Structure.Loop) -> HTML {
    let rest = loop.count - loop.parties.count
    return """
      \(page.parties(loop.parties))\(Words.Remarks.others(rest)) \(Words.Remarks.ring(loop.count))
      """
  }

  private func diamond(_ diamond: Structure.Diamond) -> HTML {
    """
    \(page.party(diamond.party)) \(Words.Remarks.reaches) \(page.parties(diamond.suppliers)). \(Words.Remarks.once)
    """
  }

  private func bottleneck(_ link: Structure.Bottleneck) -> HTML {
    """
    \(Words.Remarks.sourcesPass(link.sources)) \(arrow(link.supplier, link.buyer))\(Words.Remarks.holdsBack(link))
    """
  }

  private func unpriced(_ link: Structure.UnpricedLink) -> HTML {
    "\(arrow(link.supplier, link.buyer)) \(Words.Remarks.unpriced(link))"
  }

  private func arrow(_ supplier: String, _ buyer: String) -> HTML {
    "\(page.party(supplier)) → \(page.party(buyer))"
  }
}

/// The fewest parties to begin with.
struct InterventionNote {
  let page: PageContext

  var html: HTML {
    element("p") {
      switch page.result.structure.intervention {
      case nil: "\(Words.Remarks.noIntervention)"
      case let found? where found.parties.isEmpty: "\(Words.Remarks.goalMet(found))"
      case let found?:
        "\(Words.Remarks.without) \(page.parties(found.parties)) \(Words.Remarks.leaves(found))"
      }
    }
  }
}

extension PageContext {
  /// `A, B and C`, each linked to its dossier when it has one.
  func parties(_ ids: [String]) -> HTML {
    HTMLBuilder.buildArray(
      ids.enumerated().map { position, id in
        let comma: HTML = position == 0 ? "" : position == ids.count - 1 ? " and " : ", "
        return "\(comma)\(party(id))"
      })
  }
}
