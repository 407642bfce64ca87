import SupplyModel

extension NetworkReading {
  /// Reports why a record is not used.
  mutating func reject(_ diagnostic: Diagnostic) -> Bool {
    batch.diagnostics.report(diagnostic)
    return false
  }

  /// An id: a text, or a number as written.
  func identity(_ value: JSONValue?) -> String? { value?.text ?? value?.number?.text }

  /// A text that is not empty, and its place.
  mutating func text(_ key: String, of object: JSONValue) -> (String, SourceLocation)? {
    guard let value = object[key] else { return nil }
    guard let text = value.text else {
      batch.diagnostics.report(.wrongType(value, "'\(key)'", wanted: "a text"))
      return nil
    }
    return text.isEmpty ? nil : (text, value.location)
  }

  /// A number from 0 to 1, and its place; nil, and reported, for anything else that is given.
  mutating func fraction(_ key: String, of object: JSONValue) -> (JSONNumber, SourceLocation)? {
    guard let value = object[key] else { return nil }
    guard let number = value.number else {
      batch.diagnostics.report(.wrongType(value, "'\(key)'", wanted: "a number"))
      return nil
    }
    guard (0...1).contains(number.value) else {
      batch.diagnostics.report(.outOfRange(key, value))
      return nil
    }
    return (number, value.location)
  }
}

extension Diagnostic {
  static func wrongType(_ value: JSONValue, _ subject: String, wanted: String) -> Diagnostic {
    Diagnostic(
      "wrong-type", .error, "\(subject) is \(value.kindName) and should be \(wanted)", at: value.location,
      excerpt: value.excerpt, hint: "it was not used")
  }

  static func unknownKind(_ name: String, at location: SourceLocation, lost: String) -> Diagnostic {
    Diagnostic(
      "unknown-kind", .error, "'\(name)' is no kind of relation", at: location, excerpt: name,
      hint: "one of \(RelationKind.allCases.map(\.name).joined(separator: ", ")); \(lost)")
  }

  fileprivate static func outOfRange(_ key: String, _ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "out-of-range", .error, "'\(key)' is \(value.excerpt) and should be from 0 to 1", at: value.location,
      excerpt: value.excerpt, hint: "the number was not used and counts as missing")
  }
}
