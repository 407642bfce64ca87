import SupplyModel

/// Where the ways of risk come together.
extension JSONWriter {
  mutating func structure(_ structure: Structure) {
    block("structure") { json in
      json.objects("chokepoints", structure.chokepoints) { json, chokepoint in
        json.string("party", chokepoint.party)
        json.integer("sources", chokepoint.sources)
        json.number("mass", chokepoint.mass)
      }
      json.objects("singleSources", structure.singleSources) { json, single in
        json.string("buyer", single.buyer)
        json.string("supplier", single.supplier)
        json.string("product", single.product)
        json.number("strongest", single.strongest)
        json.number("mass", single.mass)
      }
      json.objects("diamonds", structure.diamonds) { json, diamond in
        json.string("party", diamond.party)
        json.strings("suppliers", diamond.suppliers)
        json.integer("sources", diamond.sources)
        json.number("mass", diamond.mass)
      }
      json.strings("cut", structure.cut)
      json.remarks(structure)
      if let intervention = structure.intervention { json.intervention(intervention) }
    }
  }

  private mutating func remarks(_ structure: Structure) {
    objects("loops", structure.loops) { json, loop in
      json.strings("parties", loop.parties)
      json.integer("count", loop.count)
      json.number("strongest", loop.strongest)
    }
    objects("bottlenecks", structure.bottlenecks) { json, bottleneck in
      json.string("supplier", bottleneck.supplier)
      json.string("buyer", bottleneck.buyer)
      json.number("weight", bottleneck.weight)
      json.integer("sources", bottleneck.sources)
      json.number("countedApart", bottleneck.countedApart)
    }
    objects("unpricedLinks", structure.unpricedLinks) { json, link in
      json.string("supplier", link.supplier)
      json.string("buyer", link.buyer)
      json.number("weight", link.weight)
      json.integer("sources", link.sources)
      json.number("strongest", link.strongest)
    }
  }

  private mutating func intervention(_ intervention: Structure.Intervention) {
    block("intervention") { json in
      json.number("goal", intervention.goal)
      json.strings("parties", intervention.parties)
      json.number("likelihood", intervention.likelihood)
      json.integer("atLeast", intervention.atLeast)
    }
  }
}
