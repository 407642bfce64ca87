import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Intervals from given ranges")
struct RangeTests {
  private static let seeds = 0..<25

  /// Strongest and likelihood are tried at the ends, the share at points anywhere in the ranges.
  @Test("no point inside the ranges leaves the intervals, and the ends are reached")
  func points() throws {
    var widths = 0
    for seed in Self.seeds {
      var random = SplitMix(state: UInt64(seed) + 9000)
      let ranged = RangedNetwork(seed: seed)
      guard let given = ranged.given else { continue }
      for _ in 0..<6 {
        let point = ranged.point { .random(in: 0...1, using: &random) }
        #expect(point.strongest >= given.strongest.low - 1e-12, "seed \(seed)")
        #expect(point.strongest <= given.strongest.high + 1e-12, "seed \(seed)")
        #expect(point.share.low >= given.share.low - 1e-9, "seed \(seed)")
        #expect(point.share.high <= given.share.high + 1e-9, "seed \(seed)")
        #expect(point.likelihood >= given.likelihood.low - 0.03, "seed \(seed)")
        #expect(point.likelihood <= given.likelihood.high + 0.03, "seed \(seed)")
      }
      let ends = [0.0, 1.0].map { end in ranged.point(controlsAtOtherEnd: true) { end } }
      #expect(isClose(ends[0].strongest, given.strongest.low), "seed \(seed)")
      #expect(isClose(ends[1].strongest, given.strongest.high), "seed \(seed)")
      if given.share.high - given.share.low < 0.999, given.share.low > 0.001 { widths += 1 }
    }
    #expect(widths > 2)
  }

  @Test("without ranges there are no intervals")
  func none() {
    #expect(RangedNetwork(SmallNetwork.random(seed: 3)).given == nil)
  }

  /// Two suppliers of 0.2 to 0.4 and of what is left; all that is risky comes from the first.
  @Test("a share by hand")
  func byHand() throws {
    var small = SmallNetwork(parties: 3)
    for supplier in [1, 2] {
      small.network.parties[supplier].isOrigin = true
      small.buy(from: supplier, by: 0) { $0.confidence = Figure(1) }
    }
    small.network.relations[0].share = Figure(0.3)
    small.network.relations[0].ranges = 0
    small.network.ranges = [FigureRanges()]
    small.network.ranges[0].share = FigureRange(low: 0.2, high: 0.4)
    var ranged = RangedNetwork(small)
    ranged.assess(party: 1, level: 1, range: nil)
    let given = try #require(ranged.given)
    #expect(isClose(given.share.low, 0.2) && isClose(given.share.high, 0.4))
    #expect(given.likelihood == FigureRange(low: 1, high: 1))
    #expect(given.relations == 1 && given.assessments == 0)
  }

  @Test("mitigation that may be more lowers the lower end")
  func mitigation() throws {
    var small = SmallNetwork(parties: 2)
    small.network.parties[1].isOrigin = true
    small.buy(from: 1, by: 0) {
      $0.share = Figure(1)
      $0.confidence = Figure(1)
    }
    small.network.relations[0].mitigation = Figure(0.5)
    small.network.relations[0].ranges = 0
    small.network.ranges = [FigureRanges()]
    small.network.ranges[0].mitigation = FigureRange(low: 0.25, high: 0.75)
    var ranged = RangedNetwork(small)
    ranged.assess(party: 1, level: 0.6, range: FigureRange(low: 0.5, high: 0.75))
    let given = try #require(ranged.given)
    #expect(given.strongest == FigureRange(low: 0.125, high: 0.5625))
    // A quarter passes at least and met risk up to 0.75 of it; a half may pass or not; a quarter never does.
    #expect(isClose(given.share.low, 0.125) && isClose(given.share.high, 0.25 * 0.75 + 0.5))
  }
}

/// A network with ranges, its risks given by verified assessments.
private struct RangedNetwork {
  private static let asOf = CalendarDate(year: 2026, month: 11, day: 1)!
  private var small: SmallNetwork

  init(_ small: SmallNetwork) { self.small = small }

  /// Half of the figures of a random network are ranges, and all its risks.
  init(seed: Int) {
    var random = SplitMix(state: UInt64(seed) + 7000)
    small = SmallNetwork.random(seed: seed)
    for index in small.network.relations.indices where Bool.random(using: &random) {
      var ranges = FigureRanges()
      let relation = small.network.relations[index]
      if let share = relation.share.value { ranges.share = Self.around(share, most: 0.6, &random) }
      if let value = relation.confidence.value { ranges.confidence = Self.around(value, most: 1, &random) }
      if let value = relation.mitigation.value { ranges.mitigation = Self.around(value, most: 1, &random) }
      small.network.relations[index].ranges = Int32(small.network.ranges.count)
      small.network.ranges.append(ranges)
    }
    for (party, risk) in small.risk.enumerated() where risk > 0 {
      assess(party: party, level: risk, range: Self.around(risk, most: 1, &random))
    }
  }

  private static func around(_ value: Double, most: Double, _ random: inout SplitMix) -> FigureRange {
    let half = Double.random(in: 0...max(0, min(value, most - value)), using: &random)
    return FigureRange(low: value - half, high: value + half)
  }

  mutating func assess(party: Int, level: Double, range: FigureRange?) {
    var record = AssessmentRecord(
      party: 0, indicator: "observed", level: "\(level)", evidence: .verified, record: 0,
      location: SourceLocation(document: DocumentID(0), line: party + 2))
    (record.status, record.date, record.range) = ("verified", Self.asOf, range)
    small.network.assessments.append(Assessment(party: PartyIndex(party), record: record))
  }

  var given: GivenRanges? {
    RangeEvaluation(
      small.network, buyer: PartyIndex(0), lists: [], matches: [], policy: .default,
      parameters: small.parameters, asOf: Self.asOf, threads: 1
    ).given
  }

  /// The numbers with every range at a part, 0…1, of its way from low to high.
  func point(
    controlsAtOtherEnd isReversed: Bool = false, _ part: () -> Double
  ) -> (strongest: Double, likelihood: Double, share: ShareExposure) {
    var network = small.network
    func at(_ range: FigureRange, _ part: Double) -> Double { range.low + part * (range.high - range.low) }
    for index in network.relations.indices where network.relations[index].ranges >= 0 {
      let ranges = network.ranges[Int(network.relations[index].ranges)]
      if let range = ranges.share { network.relations[index].share = Figure(at(range, part())) }
      if let range = ranges.confidence { network.relations[index].confidence = Figure(at(range, part())) }
      if let range = ranges.mitigation {
        let part = part()
        network.relations[index].mitigation = Figure(at(range, isReversed ? 1 - part : part))
      }
    }
    for index in network.assessments.indices {
      guard let range = network.assessments[index].record.range else { continue }
      network.assessments[index].record.level = "\(at(range, part()))"
    }
    let rating = RiskRating.rate(
      network, lists: [], matches: [], policy: .default, asOf: Self.asOf, buyer: PartyIndex(0))
    let model = ExposureModel(
      network, buyer: PartyIndex(0), rating: rating,
      confidence: EvidenceWeighing.linkConfidences(in: network, policy: .default, asOf: Self.asOf)
        .confidences,
      parameters: small.parameters, asOf: Self.asOf)
    return (
      StrongestEvaluation(model).exposure.value,
      LikelihoodTrial(UncertainNetwork(model), worlds: 1024).value, ShareEvaluation(model).exposure
    )
  }
}
