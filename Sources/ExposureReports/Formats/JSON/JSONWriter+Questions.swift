import SupplyModel

/// What to ask next, what the order of sources hangs on, and what the buyer buys by category.
extension JSONWriter {
  mutating func categories(_ categories: [CategoryExposure]) {
    objects("categories", categories) { json, category in
      json.string("basis", category.basis.rawValue)
      json.string("code", category.code)
      json.strings("products", category.products)
      json.integer("productCount", category.productCount)
      json.strings("suppliers", category.suppliers)
      json.number("part", category.part)
      json.interval("share", category.share)
      json.number("strongest", category.strongest)
      json.number("likelihood", category.likelihood)
      json.reached("reach", category.reach)
    }
  }

  /// Left out when nothing was given as a range.
  mutating func intervals(_ intervals: GivenRanges?) {
    guard let intervals else { return }
    block("intervals") { json in
      json.integer("relations", intervals.relations)
      json.integer("assessments", intervals.assessments)
      json.range("likelihood", intervals.likelihood)
      json.range("strongest", intervals.strongest)
      json.range("share", intervals.share)
    }
  }

  private mutating func range(_ name: StaticString, _ range: FigureRange) {
    object(name) { json in
      json.number("low", range.low)
      json.number("high", range.high)
    }
  }

  mutating func questions(_ index: ResultIndex) {
    let questions = index.result.questions
    block("questions") { json in
      json.integer("count", questions.count)
      json.integer("weighed", questions.weighed)
      json.objects("items", questions.items) { json, question in
        json.string("party", question.party)
        json.string("customer", question.customer)
        json.string("product", question.product)
        json.strings("unknown", question.unknown.map(\.rawValue))
        json.strings("entries", question.entries)
        json.string("evidence", question.evidence?.name)
        json.string("through", question.through)
        if let likelihood = question.likelihood { json.interval("likelihood", likelihood) }
        json.number("share", question.share)
        json.strings("regimes", question.regimes)
        json.strings("settles", question.settles)
        json.string("ask", Words.Questions.ask(question, index))
      }
    }
  }

  mutating func sensitivity(_ sensitivity: WeightSensitivity) {
    block("sensitivity") { json in
      json.integer("draws", sensitivity.draws)
      json.integer("asked", sensitivity.asked)
      json.number("spread", sensitivity.spread)
      json.integer("seed", sensitivity.seed)
      json.integer("weights", sensitivity.weights)
      json.objects("sources", sensitivity.sources) { json, source in
        json.string("party", source.party)
        json.number("strongest", source.strongest)
        json.integer("rank", source.rank)
        json.integer("best", source.best)
        json.integer("worst", source.worst)
      }
      json.objects("inseparable", sensitivity.inseparable) { $0.strings("parties", $1) }
      json.integer("omitted", sensitivity.omitted)
    }
  }

  mutating func groups(_ name: StaticString, _ groups: [ShareExposure.Group]) {
    objects(name, groups) { json, group in
      json.string("name", group.name)
      json.number("value", group.value)
    }
  }
}
