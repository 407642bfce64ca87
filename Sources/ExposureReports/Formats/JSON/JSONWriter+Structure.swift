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
    }
  }
}
