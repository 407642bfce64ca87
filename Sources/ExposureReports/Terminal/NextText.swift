import SupplyModel

/// Why a run did not pass and what to do now, for a terminal: what a person on call reads last.
package enum NextText {
  /// Reasons beyond these stand in the result.
  static let mostReasons = 6

  /// Why is told of an inconclusive run only: what violates a policy stands in the summary above.
  ///
  /// - Parameter written: paths of the run's reports.
  /// - Returns: empty for a run that passed with nothing to do.
  package static func text(
    for result: AnalysisResult, width: Int = 80, style: TerminalStyle = .plain, written: [String] = []
  ) -> String {
    guard result.verdict != .passed else { return "" }
    let why = result.verdict == .inconclusive ? block("why", reasons(result), width, style) : ""
    return why + block("next", NextSteps.steps(for: result, written: written), width, style)
  }

  private static func reasons(_ result: AnalysisResult) -> [String] {
    let rest = result.reasons.count - mostReasons
    return result.reasons.prefix(mostReasons) + (rest > 0 ? [Words.NextSteps.moreReasons(rest)] : [])
  }

  private static func block(_ word: String, _ texts: [String], _ width: Int, _ style: TerminalStyle) -> String
  {
    let lines = texts.flatMap { text in
      TextLayout.wrapped(DisplayText.singleLine(text), width: width - 8, limit: 3).enumerated().map {
        ($0 == 0 ? "- " : "  ") + $1
      }
    }
    return lines.enumerated().map { position, line in
      (position == 0 ? style.bold(TextLayout.column(word, 6)) : "      ") + line + "\n"
    }.joined()
  }
}
