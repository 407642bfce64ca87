import SupplyModel

/// Why nothing may be concluded, with everything found out so far.
package struct AnalysisFailure: Error, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No input was recognised: exit 3, for nothing was looked at rather than nothing found.
    case nothingRecognised
    /// Configuration, policy, lists or buyer unusable.
    case unusable
  }

  package let reason: Reason
  package let diagnostics: DiagnosticLog
  package let inputs: [InputDocument]

  package init(_ reason: Reason, _ diagnostics: DiagnosticLog, inputs: [InputDocument] = []) {
    self.reason = reason
    self.diagnostics = diagnostics
    self.inputs = inputs
  }

  package init(_ diagnostic: Diagnostic) {
    var log = DiagnosticLog()
    log.report(diagnostic)
    self.init(.unusable, log)
  }
}
