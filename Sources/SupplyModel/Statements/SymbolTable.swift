/// Short texts that repeat, each stored once and named by a 32-bit number in order of first appearance.
///
/// A table of ten million relations has as many document numbers, so texts are kept as bytes.
package struct SymbolTable: Sendable {
  private var bytes = ByteInterner()
  /// Texts beyond ASCII, which may be the same though their bytes differ.
  private var spelled: [String: Symbol] = [:]

  package init() {}

  /// - Parameter texts: distinct ones; their positions are their numbers.
  package init(_ texts: [String]) {
    for text in texts { _ = intern(text) }
  }

  package var count: Int { bytes.count }
  package var isEmpty: Bool { count == 0 }

  /// By number.
  package var texts: [String] { (0..<count).map(text) }

  package mutating func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The symbol of a text given as bytes, which are meant to be UTF-8.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Symbol {
    if text.allSatisfy({ $0 < 0x80 }) { return added(text) }
    var spelling = String(decoding: text, as: UTF8.self)
    if let known = spelled[spelling] { return known }
    let symbol = spelling.withUTF8 { added($0) }
    spelled[spelling] = symbol
    return symbol
  }

  /// The symbols here of all texts of another table, by their numbers there.
  package mutating func intern(allOf other: SymbolTable) -> [Symbol] {
    if other.spelled.isEmpty { return bytes.intern(allOf: other.bytes).map(Symbol.init(number:)) }
    return (0..<other.count).map { other.bytes.withBytes($0) { intern($0) } }
  }

  /// nil for ``Symbol/none``.
  package subscript(symbol: Symbol) -> String? { symbol == .none ? nil : text(Int(symbol.number)) }

  private func text(_ number: Int) -> String {
    bytes.withBytes(number) { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func added(_ text: UnsafeBufferPointer<UInt8>) -> Symbol {
    Symbol(number: Int32(bytes.intern(text).number))
  }
}

/// A text in a ``SymbolTable``.
package struct Symbol: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  package static let none = Symbol(number: -1)
}
