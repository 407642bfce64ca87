/// Rounds of a loop, of which each leaves a rest: where they would lead if they went on as the last two did.
///
/// After a few rounds every further one leaves the same fraction. So the sum is moved along the last difference, by as
/// much as makes the rest least (Anderson's mixing of depth one, 1965). The rest is moved with it, so what is still
/// missing remains a fact and is no guess.
struct LoopRounds {
  private var sum: [Double] = []
  private var rest: [Double] = []

  /// - Parameters:
  ///   - sum: what the rounds have come to, at the places of the loop.
  ///   - rest: what the last one left.
  mutating func extrapolate(_ sum: inout [Double], _ places: Range<Int>, _ rest: inout [Double]) {
    if self.rest.isEmpty { (self.sum, self.rest) = (Array(sum[places]), rest) }
    let step = step(rest)
    var sums = sum.mutableSpan
    var rests = rest.mutableSpan
    for member in 0..<places.count {
      let (now, left) = (sums[places.lowerBound + member], rests[member])
      sums[places.lowerBound + member] -= step * (now - self.sum[member])
      rests[member] -= step * (left - self.rest[member])
      self.sum[member] = now
      self.rest[member] = left
    }
  }

  /// None while the rests hardly differ: what goes round for ever leads nowhere.
  private func step(_ rest: [Double]) -> Double {
    var (along, across, size) = (0.0, 0.0, 0.0)
    for (now, before) in zip(rest, self.rest) {
      let change = now - before
      along += now * change
      across += change * change
      size += now * now
    }
    return across > size * 1e-12 ? along / across : 0
  }
}
