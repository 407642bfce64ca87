import SupplyModel

/// Why a file is not a result that can be told again.
struct ResultReadingError: Error, Hashable {
  /// What is wrong, with the member's name, lower case, no full stop.
  let message: String
  /// Where it stands in the result.
  let location: SourceLocation
}
