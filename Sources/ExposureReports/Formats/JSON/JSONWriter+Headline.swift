import SupplyModel

/// The numbers an answer begins with, where several answers stand side by side.
extension JSONWriter {
  mutating func variants(_ variants: [AnswerVariant]) {
    objects("variants", variants) { json, variant in
      json.string("reading", variant.kind.rawValue)
      json.integer("count", variant.count)
      json.numbers(variant.headline)
    }
  }

  mutating func headline(_ key: StaticString, _ headline: Headline) {
    block(key) { $0.numbers(headline) }
  }

  mutating func numbers(_ headline: Headline) {
    interval("likelihood", headline.likelihood)
    number("strongest", headline.strongest)
    interval("share", headline.share)
    reached("reach", headline.reach)
  }

  mutating func reached(_ key: StaticString, _ reach: [Headline.Reach]) {
    objects(key, reach) { json, reach in
      json.string("regime", reach.regime)
      json.string("status", reach.status.rawValue)
    }
  }

  mutating func interval(_ key: StaticString, _ interval: Headline.Interval) {
    object(key) { json in
      json.number("estimate", interval.estimate)
      json.number("low", interval.low)
      json.number("high", interval.high)
    }
  }
}
