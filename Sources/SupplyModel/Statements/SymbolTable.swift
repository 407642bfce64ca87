/// Short texts that repeat, each stored once and named by a 32-bit number in order of first appearance.
package struct SymbolTable: Sendable {
  package private(set) var texts: [String] = []
  private var numbers: [String: Symbol] = [:]

  package init() {}

  package mutating func intern(_ text: String) -> Symbol {
    if let known = numbers[text] { return known }
    let symbol = Symbol(number: Int32(texts.count))
    texts.append(text)
    numbers[text] = symbol
    return symbol
  }

  /// nil for ``Symbol/none``.
  package subscript(symbol: Symbol) -> String? {
    symbol == .none ? nil : texts[Int(symbol.number)]
  }
}

/// A text in a ``SymbolTable``.
package struct Symbol: Hashable, Sendable {
  package let number: Int32
  package static let none = Symbol(number: -1)
}
