/// A country or territory by its ISO 3166-1 alpha-2 code, `MY`.
///
/// A region keeps its own ISO 3166-2 code (`CN-XJ`) and is never cut to the country.
package struct Country: Hashable, Comparable, Sendable {
  package let code: String

  /// - Parameter code: an alpha-2 code known to be valid; use ``named(_:)`` for text from documents.
  package init(code: String) { self.code = code }

  package static func < (a: Self, b: Self) -> Bool { a.code < b.code }
}

extension Country: CustomStringConvertible {
  package var description: String { code }
}
