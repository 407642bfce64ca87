/// What a run says, after what was said before, when it would write the very reports there are.
package enum StandingText {
  /// - Parameter paths: of the reports.
  package static func text(for paths: [String], width: Int = 80) -> String {
    TextLayout.wrapped(Words.Terminal.stands(paths.map(DisplayText.singleLine)), width: width, limit: 3)
      .joined(separator: "\n")
  }
}
