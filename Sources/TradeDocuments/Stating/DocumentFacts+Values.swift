import SupplyModel

/// Symbols and figures.
extension DocumentFacts {
  /// A short text that repeats; none for nil and for nothing.
  package mutating func symbol(_ text: String?) -> Symbol {
    guard let text, !text.isEmpty else { return .none }
    return batch.symbols.intern(text)
  }

  /// The symbol of an attribute; none when it is missing or empty.
  package mutating func symbol<Field>(_ attribute: String, of value: XMLValue<Field>) -> Symbol {
    let storage = value.storage
    let text = storage.value(ofAttribute: attribute, of: storage.entries[value.index])
    return text.map { storage.symbol(of: $0, in: &batch.symbols) } ?? .none
  }

  /// The symbol of the first value of a field that is not empty; none without one.
  package mutating func symbol<Field>(_ field: Field, of record: XMLRecord<Field>) -> Symbol {
    let storage = record.storage
    for index in storage.children(of: record.index) where storage.entries[index].isValue(field.rawValue) {
      let symbol = storage.symbol(of: storage.entries[index].text, in: &batch.symbols)
      if symbol != .none { return symbol }
    }
    return .none
  }

  /// The number in a value, signed; missing with a warning when there is something else.
  package mutating func signedFigure<Field>(of value: XMLValue<Field>) -> Figure {
    let figure = value.figure(log: &batch.diagnostics)
    return signed(figure)
  }

  /// An amount as the document means it: taken back where the document takes back.
  package func signed(_ figure: Figure) -> Figure {
    figure.value.map { Figure($0 * header.sign) } ?? .missing
  }
}
