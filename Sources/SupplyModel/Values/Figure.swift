/// A number that may be missing, in eight bytes: columns hold millions of them.
///
/// Missing is not zero; every reader of a figure says what it takes for a missing one.
package struct Figure: Hashable, Sendable {
  private let raw: Double

  package static let missing = Figure(raw: .nan)

  /// - Parameter value: any number; NaN counts as missing.
  package init(_ value: Double) { raw = value }

  private init(raw: Double) { self.raw = raw }

  /// nil when missing.
  package var value: Double? { raw.isNaN ? nil : raw }

  package var isMissing: Bool { raw.isNaN }

  package static func == (a: Self, b: Self) -> Bool { a.value == b.value }
}
