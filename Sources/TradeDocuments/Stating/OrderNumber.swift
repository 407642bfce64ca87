/// Numbers of orders as documents give them.
package enum OrderNumber {
  /// - Returns: nil for nothing and for words that stand where a number was required but not known: `NA`.
  package static func text(_ number: String?) -> String? {
    guard let number, !number.isEmpty, !PlaceholderName.contains(number) else { return nil }
    return number
  }
}
