import SupplyModel

/// One figure that is drawn as a line over the runs, with its bounds where it has any.
struct TrendLine {
  let anchor: Anchor
  let title: String
  /// 0…1.
  let value: @Sendable (RunFigures) -> Double
  let bounds: (@Sendable (RunFigures) -> (low: Double, high: Double))?
  let text: @Sendable (Double) -> String

  static let all = [likelihood, share, untraced]

  private static let likelihood = TrendLine(
    anchor: .fixed("trend-likelihood"), title: Words.Trend.likelihoodTitle,
    value: { $0.headline.likelihood.estimate },
    bounds: { ($0.headline.likelihood.low, $0.headline.likelihood.high) }, text: Numerals.score)

  private static let share = TrendLine(
    anchor: .fixed("trend-share"), title: Words.Trend.shareTitle, value: { $0.headline.share.estimate },
    bounds: { ($0.headline.share.low, $0.headline.share.high) }, text: { "est. \(Numerals.percent($0))" })

  private static let untraced = TrendLine(
    anchor: .fixed("trend-untraced"), title: Words.Trend.untracedTitle, value: { $0.dark }, bounds: nil,
    text: Numerals.percent)
}
