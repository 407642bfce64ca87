import SupplyModel

/// One figure that is drawn as a line over the runs, with its bounds where it has any.
struct TrendLine {
  let anchor: Anchor
  let title: String
  /// 0…1.
  let value: @Sendable (RunFigures) -> Double
  /// How the band is named that runs along the line.
  let band: String?
  let bounds: (@Sendable (RunFigures) -> (low: Double, high: Double))?
  let text: @Sendable (Double) -> String

  static let all = [likelihood, share, untraced]

  private static let likelihood = TrendLine(
    anchor: .fixed("trend-likelihood"), title: Words.Trend.likelihoodTitle,
    value: { $0.headline.likelihood.estimate }, band: Words.Trend.likelihoodBand,
    bounds: { ($0.headline.likelihood.low, $0.headline.likelihood.high) }, text: Numerals.score)

  private static let share = TrendLine(
    anchor: .fixed("trend-share"), title: Words.Trend.shareTitle, value: { $0.headline.share.estimate },
    band: Words.Trend.shareBand,
    bounds: { ($0.headline.share.low, $0.headline.share.high) }, text: { "est. \(Numerals.percent($0))" })

  private static let untraced = TrendLine(
    anchor: .fixed("trend-untraced"), title: Words.Trend.untracedTitle, value: { $0.dark }, band: nil,
    bounds: nil,
    text: Numerals.percent)
}
