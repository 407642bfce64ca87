import SupplyModel

/// Where the ways of risk come together, as stored.
extension Structure {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    chokepoints = try record.records("chokepoints") { point throws(ResultReadingError) in
      Chokepoint(
        party: try point.text("party"), sources: try point.integer("sources"),
        mass: try point.number("mass"))
    }
    singleSources = try record.records("singleSources") { single throws(ResultReadingError) in
      SingleSource(
        buyer: try single.text("buyer"), supplier: try single.text("supplier"),
        product: try single.text("product"), strongest: try single.number("strongest"),
        mass: try single.number("mass"))
    }
    diamonds = try record.records("diamonds") { diamond throws(ResultReadingError) in
      Diamond(
        party: try diamond.text("party"), suppliers: try diamond.texts("suppliers"),
        sources: try diamond.integer("sources"), mass: try diamond.number("mass"))
    }
    cut = try record.texts("cut")
    try readRemarks(record)
  }

  private mutating func readRemarks(_ record: StoredRecord) throws(ResultReadingError) {
    loops = try record.records("loops") { loop throws(ResultReadingError) in
      Loop(
        parties: try loop.texts("parties"), count: try loop.integer("count"),
        strongest: try loop.number("strongest"))
    }
    bottlenecks = try record.records("bottlenecks") { link throws(ResultReadingError) in
      Bottleneck(
        supplier: try link.text("supplier"), buyer: try link.text("buyer"),
        weight: try link.number("weight"), sources: try link.integer("sources"),
        countedApart: try link.number("countedApart"))
    }
    unpricedLinks = try record.records("unpricedLinks") { link throws(ResultReadingError) in
      UnpricedLink(
        supplier: try link.text("supplier"), buyer: try link.text("buyer"),
        weight: try link.number("weight"), sources: try link.integer("sources"),
        strongest: try link.number("strongest"))
    }
    guard let found = try record.recordIfAny("intervention") else { return }
    intervention = Intervention(
      goal: try found.number("goal"), parties: try found.texts("parties"),
      likelihood: try found.number("likelihood"), atLeast: try found.integer("atLeast"))
  }
}
