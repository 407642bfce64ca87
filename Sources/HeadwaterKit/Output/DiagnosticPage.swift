import ExposureReports
import SupplyModel

/// Diagnostics with the lines they speak of, read again from the inputs.
package struct DiagnosticPage {
  private let log: DiagnosticLog
  private let inputs: [InputDocument]

  package init(_ log: DiagnosticLog, inputs: [InputDocument]) {
    self.log = log
    self.inputs = inputs
  }

  package func text(style: TerminalStyle) -> String {
    var source = SourceText()
    return DiagnosticText.text(for: log, inputs: inputs, style: style) { source.line(at: $0, of: inputs) }
  }
}
