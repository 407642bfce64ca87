/// Between which ends the numbers lie when what was given as a range is anywhere in it.
package struct GivenRanges: Hashable, Sendable {
  /// How many relations and assessments give a range.
  package var relations = 0
  package var assessments = 0
  /// Exact: both numbers rise with every risk and every weight, so the ends of all ranges together give their ends.
  package var likelihood = FigureRange(low: 0, high: 0)
  package var strongest = FigureRange(low: 0, high: 0)
  /// A bound, which may be wider than what is possible: shares have to add up, so not all can be at one end together.
  package var share = FigureRange(low: 0, high: 0)

  package init() {}
}
