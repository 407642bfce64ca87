/// Which places take part when something happens: each with the probability that it does, given that it happens.
///
/// What a reduction merges into one link remembers in this way which places lie along it.
struct PlaceParts {
  private(set) var part: [Int32: Double] = [:]

  init() {}

  /// A place that always takes part.
  init(always place: Int32) { part = [place: 1] }

  subscript(place: Int32) -> Double {
    get { part[place] ?? 0 }
    set { part[place] = newValue }
  }

  /// Of two things that both happen: a place takes part if it does in either.
  func along(_ other: PlaceParts) -> PlaceParts {
    var joined = self
    for (place, probability) in other.part { joined[place] = either(joined[place], probability) }
    return joined
  }

  /// Of two independent things with their probabilities, at least one of which happens.
  static func beside(
    _ a: (probability: Double, parts: PlaceParts), _ b: (probability: Double, parts: PlaceParts)
  ) -> (probability: Double, parts: PlaceParts) {
    let happens = either(a.probability, b.probability)
    guard happens > 0 else { return (0, PlaceParts()) }
    var joined = PlaceParts()
    for place in Set(a.parts.part.keys).union(b.parts.part.keys) {
      let both = either(a.probability * a.parts[place], b.probability * b.parts[place])
      joined[place] = min(1, both / happens)
    }
    return (happens, joined)
  }

}
