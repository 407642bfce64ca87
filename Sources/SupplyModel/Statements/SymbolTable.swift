/// Short texts that repeat, each stored once and named by a 32-bit number in order of first appearance.
package struct SymbolTable: Sendable {
  package private(set) var texts: [String] = []
  /// Empty while there are few texts, which are found faster without hashing.
  private var numbers: [String: Symbol] = [:]
  private static let few = 8

  package init() {}

  /// - Parameter texts: distinct ones; their positions are their numbers.
  package init(_ texts: [String]) {
    self.texts = texts
    if texts.count > Self.few { index() }
  }

  package mutating func intern(_ text: String) -> Symbol {
    if let known = symbol(of: text) { return known }
    let symbol = Symbol(number: Int32(texts.count))
    texts.append(text)
    if texts.count > Self.few { index() }
    return symbol
  }

  private func symbol(of text: String) -> Symbol? {
    if texts.count > Self.few { return numbers[text] }
    return texts.firstIndex(of: text).map { Symbol(number: Int32($0)) }
  }

  /// Adds the texts that are not in the index yet.
  private mutating func index() {
    for number in numbers.count..<texts.count { numbers[texts[number]] = Symbol(number: Int32(number)) }
  }

  /// nil for ``Symbol/none``.
  package subscript(symbol: Symbol) -> String? {
    symbol == .none ? nil : texts[Int(symbol.number)]
  }
}

/// A text in a ``SymbolTable``.
package struct Symbol: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  package static let none = Symbol(number: -1)
}
