import SupplyModel

/// The headline numbers, and the routes behind them.
extension JSONWriter {
  mutating func reach(_ regimes: [RegimeReach]) {
    objects("reach", regimes) { json, regime in
      json.string("regime", regime.regime)
      json.string("status", regime.status.rawValue)
      json.strings("paths", regime.paths)
      json.string("why", regime.why)
    }
  }

  mutating func likelihood(_ likelihood: LikelihoodExposure) {
    block("likelihood") { json in
      json.number("estimate", likelihood.estimate)
      json.number("floor", likelihood.floor)
      json.number("ceiling", likelihood.ceiling)
      json.integer("chains", likelihood.chains)
      json.flag("boundsCutShort", likelihood.areBoundsCutShort)
      json.string("method", likelihood.method.rawValue)
      json.integer("worlds", likelihood.worlds)
      json.integer("seed", likelihood.seed)
      json.number("standardError", likelihood.standardError)
      json.objects("attribution", likelihood.attribution) { json, source in
        json.string("party", source.party)
        json.number("value", source.value)
        json.number("leaveOneOut", source.leaveOneOut)
      }
    }
  }

  mutating func strongest(_ strongest: StrongestExposure) {
    block("strongest") { json in
      json.number("value", strongest.value)
      json.strings("path", strongest.path)
      json.attribution("attribution", strongest.attribution)
    }
  }

  mutating func share(_ share: ShareExposure) {
    block("share") { json in
      json.number("estimate", share.estimate)
      json.number("low", share.low)
      json.number("high", share.high)
      json.object("masses") { $0.masses(share.masses) }
      json.attribution("attribution", share.attribution)
      json.attribution("bySupplier", share.bySupplier)
      json.groups("byCountry", share.byCountry)
      json.groups("byProduct", share.byProduct)
      json.strings("paths", share.paths)
    }
  }

  mutating func paths(_ index: ResultIndex) {
    objects("paths", index.result.paths) { json, path in
      json.string("id", path.id)
      json.strings("parties", path.parties)
      json.objects("hops", path.hops) { $0.hop($1, index) }
      json.number("strongest", path.strongest)
      json.number("share", path.share)
      json.strings("findings", path.findings)
    }
  }

  private mutating func hop(_ hop: ExposurePath.Hop, _ index: ResultIndex) {
    string("from", hop.from)
    string("to", hop.to)
    string("kind", hop.kind.name)
    string("product", hop.product)
    number("weight", hop.weight)
    number("share", hop.share)
    string("shareBasis", hop.shareBasis.rawValue)
    string("weakestEvidence", hop.weakestEvidence.name)
    place("location", hop.location, index)
  }

  private mutating func masses(_ masses: ShareExposure.Masses) {
    number("tainted", masses.tainted)
    number("clear", masses.clear)
    number("dark", masses.dark)
    number("service", masses.service)
    number("mitigated", masses.mitigated)
  }

  private mutating func attribution(_ name: StaticString, _ attributions: [Attribution]) {
    objects(name, attributions) { json, attribution in
      json.string("party", attribution.party)
      json.number("value", attribution.value)
    }
  }
}
