import SupplyModel

/// A JSON value and the place it starts at.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case text(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  package let content: Content
  package let location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }
}

/// A number as written and as understood; infinite when it is beyond `Double`.
package struct JSONNumber: Hashable, Sendable {
  package let text: String
  package let value: Double

  package init(text: String, value: Double) {
    self.text = text
    self.value = value
  }
}

/// A name and its value in an object, in document order.
package struct JSONMember: Sendable {
  package let name: String
  /// Where the name starts, the value's own place is in the value.
  package let location: SourceLocation
  package let value: JSONValue

  package init(name: String, location: SourceLocation, value: JSONValue) {
    self.name = name
    self.location = location
    self.value = value
  }
}

extension JSONValue {
  /// The member of that name: the last of several, as other programs read it; nil for a value that is no object,
  /// and for a member that is `null`.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content, let found = members.last(where: { $0.name == name })?.value
    else { return nil }
    if case .null = found.content { return nil }
    return found
  }

  /// The elements; nil for a value that is no array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  package var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }

  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  package var number: JSONNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let bool) = content { bool } else { nil }
  }

  /// What it is, for messages: `a text`, `an object`.
  package var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value as written, for excerpts; arrays and objects only hinted at.
  package var excerpt: String {
    switch content {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): number.text
    case .text(let text): text
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
