/// How shares that were given as ranges are read.
package enum ShareReading: Sendable {
  /// As the middle of the range.
  case stated
  /// Each as the least it can be, those that are estimated too; what that leaves open counts as untraced.
  case least
}
