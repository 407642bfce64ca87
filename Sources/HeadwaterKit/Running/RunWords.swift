import ExposureReports
import SupplyModel

/// What a finished run says to a person: problems first, the summary last, where the eye is.
package struct RunWords: Hashable, Sendable {
  package var plain: String
  package var coloured: String
  /// What to do now, for machines.
  package var steps: [String]

  /// Without a word of the files that were written.
  ///
  /// - Parameters:
  ///   - written: their paths.
  ///   - advice: said before everything else.
  init(_ result: AnalysisResult, written: [String], advice: DiagnosticLog) {
    func text(_ style: TerminalStyle) -> String {
      Self.text(advice, style) + Self.text(result, style, written: written, saysWritten: false)
    }
    (plain, coloured) = (text(.plain), text(.coloured))
    steps = NextSteps.steps(for: result, written: written)
  }

  /// - Parameter written: paths of the files the run has written.
  package static func text(
    _ result: AnalysisResult, _ style: TerminalStyle, written: [String], saysWritten: Bool = true
  ) -> String {
    let next = NextText.text(for: result, style: style, written: written)
    let below = next.isEmpty ? 0 : next.count { $0 == "\n" } + 1
    return text(result.diagnostics, inputs: result.inputs, style)
      + TerminalSummary.text(for: result, style: style, wrote: saysWritten ? written : [], below: below)
      + (next.isEmpty ? "" : "\n" + next)
  }

  /// - Returns: empty when there is nothing to say.
  package static func text(
    _ log: DiagnosticLog, inputs: [InputDocument] = [], _ style: TerminalStyle
  ) -> String {
    log.items.isEmpty ? "" : DiagnosticPage(log, inputs: inputs).text(style: style) + "\n"
  }
}

extension RunWords: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(plain)
    bytes.store(coloured)
    bytes.store(steps)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (plain, coloured, steps) = (try cursor.read(), try cursor.read(), try cursor.read())
  }
}
