import SupplyModel
import TradeDocuments

/// One object of a result document.
///
/// Members that the schema requires are asked for by name and fail with their place; those it may leave out are nil.
struct StoredRecord {
  private let object: JSONValue

  typealias Failure = ResultReadingError

  init(_ value: JSONValue) throws(Failure) {
    guard value.members != nil else {
      throw Failure(message: "\(value.kindName) stands where an object belongs", location: value.location)
    }
    object = value
  }

  // MARK: Values

  func textIfAny(_ name: String) throws(Failure) -> String? { try value(name, "a text", \.text) }
  func text(_ name: String) throws(Failure) -> String { try required(name, textIfAny(name)) }

  func numberIfAny(_ name: String) throws(Failure) -> Double? { try value(name, "a number", \.number?.value) }
  func number(_ name: String) throws(Failure) -> Double { try required(name, numberIfAny(name)) }

  func integerIfAny(_ name: String) throws(Failure) -> Int? {
    try value(name, "a whole number", \.integer)
  }
  func integer(_ name: String) throws(Failure) -> Int { try required(name, integerIfAny(name)) }

  func flagIfAny(_ name: String) throws(Failure) -> Bool? { try value(name, "true or false", \.bool) }
  func flag(_ name: String) throws(Failure) -> Bool { try required(name, flagIfAny(name)) }

  func texts(_ name: String) throws(Failure) -> [String] {
    try required(name, value(name, "a list of texts", \.texts))
  }

  func dateIfAny(_ name: String) throws(Failure) -> CalendarDate? {
    guard let text = try textIfAny(name) else { return nil }
    guard let date = CalendarDate(iso: text) else { throw unknown(text, "a date", at: name) }
    return date
  }

  func countryIfAny(_ name: String) throws(Failure) -> Country? {
    try textIfAny(name).map(Country.init(code:))
  }

  // MARK: Words

  func word<Word: RawRepresentable<String>>(_ name: String) throws(Failure) -> Word {
    try word(name, Word.init(rawValue:))
  }

  /// A word that must mean something.
  func word<Meaning>(_ name: String, _ meaning: (String) -> Meaning?) throws(Failure) -> Meaning {
    let text = try text(name)
    guard let found = meaning(text) else { throw unknown(text, "a word known here", at: name) }
    return found
  }

  // MARK: Objects

  func recordIfAny(_ name: String) throws(Failure) -> StoredRecord? {
    guard let value = object[name] else { return nil }
    return try StoredRecord(value)
  }

  func record(_ name: String) throws(Failure) -> StoredRecord { try required(name, recordIfAny(name)) }

  func records<Element>(
    _ name: String, _ read: (StoredRecord) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    let values = try required(name, value(name, "a list of objects", \.elements))
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values { elements.append(try read(StoredRecord(value))) }
    return elements
  }

  /// Of a list that earlier versions did not write; empty without it.
  func recordsIfAny<Element>(
    _ name: String, _ read: (StoredRecord) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    object[name] == nil ? [] : try records(name, read)
  }

  /// Members whose names are data.
  func dictionary<Value>(
    _ name: String, _ kind: String, _ meaning: (JSONValue) -> Value?
  ) throws(Failure) -> [String: Value] {
    var found: [String: Value] = [:]
    for member in try required(name, value(name, kind, \.members)) {
      guard let value = meaning(member.value) else {
        throw Failure(message: "'\(name)' does not hold \(kind)", location: member.value.location)
      }
      found[member.name] = value
    }
    return found
  }

  // MARK: Failures

  /// What the record as a whole lacks.
  func failure(_ message: String) -> Failure { Failure(message: message, location: object.location) }

  private func value<Value>(
    _ name: String, _ kind: String, _ meaning: (JSONValue) -> Value?
  ) throws(Failure) -> Value? {
    guard let member = object[name] else { return nil }
    guard let value = meaning(member) else {
      throw Failure(message: "'\(name)' is \(member.kindName), not \(kind)", location: member.location)
    }
    return value
  }

  private func required<Value>(_ name: String, _ value: Value?) throws(Failure) -> Value {
    guard let value else { throw failure("'\(name)' is missing") }
    return value
  }

  private func unknown(_ text: String, _ kind: String, at name: String) -> Failure {
    Failure(
      message: "'\(name)' is '\(text.prefix(40))', which is not \(kind)",
      location: object[name]?.location ?? object.location)
  }
}

extension JSONValue {
  fileprivate var integer: Int? { number.flatMap { Int(exactly: $0.value) } }

  /// nil unless every element is a text.
  fileprivate var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }
}
