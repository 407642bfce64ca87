import ExposureReports
import SupplyModel

extension DrawingScope {
  /// The same scope with its focus as an id of the result.
  ///
  /// - Throws: ``AnalysisFailure`` when the focus is nobody in particular; it names who may be meant.
  package func resolved(in result: AnalysisResult) throws(AnalysisFailure) -> DrawingScope {
    guard let name = focus else { return self }
    var scope = self
    scope.focus = try result.party(named: name, in: "--focus").id
    return scope
  }
}

extension ReportSet {
  /// What to say of the drawing, such as that it is too large for tiers.
  package func advice(for result: AnalysisResult) -> DiagnosticLog {
    var log = DiagnosticLog()
    let isDrawn = destination != .none && (formats.contains("dot") || formats.contains("svg"))
    if isDrawn, let advice = drawing.advice(for: result) { log.report(advice) }
    return log
  }
}
