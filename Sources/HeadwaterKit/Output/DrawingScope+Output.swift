import ExposureReports
import SupplyModel

extension DrawingScope {
  /// The same scope with its focus as an id of the result.
  ///
  /// - Throws: ``AnalysisFailure`` when the focus is nobody in particular; it names who may be meant.
  package func resolved(for result: AnalysisResult) throws(AnalysisFailure) -> DrawingScope {
    do {
      return try resolved(in: result)
    } catch {
      throw AnalysisFailure(.unknownFocus(error))
    }
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

extension Diagnostic {
  fileprivate static func unknownFocus(_ focus: UnknownFocus) -> Diagnostic {
    let several = focus.candidates.prefix(5).map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    return Diagnostic(
      "unknown-focus", .error, "no single party is called '\(focus.name)'", excerpt: focus.name,
      hint: several.isEmpty
        ? "give --focus the id, an identifier or the name of a party of the result"
        : "give --focus the id of one of them: \(several)")
  }
}
