import RiskAnalysis
import SupplyModel

extension IndicatorResult {
  /// Every indicator this version has.
  static var all: [IndicatorResult] {
    RiskIndicators.all.map { IndicatorResult(id: $0.id, summary: $0.summary, rationale: $0.rationale) }
  }
}
