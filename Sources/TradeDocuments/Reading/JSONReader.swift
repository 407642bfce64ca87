import SupplyModel

/// Reads one JSON document (RFC 8259) into a tree of values that know their line and column.
///
/// Strict: UTF-8 only (a byte order mark is skipped), no comments, nothing after the value, at most
/// ``depthLimit`` levels. Does not recurse, so depth costs no stack. A name given twice in one object is kept
/// twice and reported.
package struct JSONReader {
  /// Levels of arrays and objects a document may have.
  package static let depthLimit = 512

  let document: DocumentID
  let bytes: [UInt8]
  var position = 0
  var places = PlaceCounter()
  private var open: [Frame] = []
  /// `duplicate-key` warnings found so far, in document order.
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ bytes: [UInt8], document: DocumentID) {
    self.bytes = bytes
    self.document = document
  }

  /// - Throws: `malformed-json` with its place.
  package mutating func read() throws(UnreadableDocument) -> JSONValue {
    try begin()
    let value = try next()
    skipSpace()
    guard position == bytes.count else { throw malformed("something follows the end of the JSON value") }
    return value
  }

  /// Reads JSON lines too: values one after the other, with nothing but white space between them, as registers hand
  /// out millions of statements.
  ///
  /// - Returns: the values; the elements of an array when there is nothing else.
  /// - Throws: `malformed-json` with its place.
  package mutating func readLines() throws(UnreadableDocument) -> [JSONValue] {
    try begin()
    var values = [try next()]
    skipSpace()
    while position < bytes.count {
      values.append(try next())
      skipSpace()
    }
    return values.count == 1 ? values[0].elements ?? values : values
  }

  private mutating func begin() throws(UnreadableDocument) {
    try requireUTF8()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { skipMark() }
  }

  private mutating func next() throws(UnreadableDocument) -> JSONValue {
    while true {
      skipSpace()
      let location = place()
      guard var value = try scalarOrOpening(at: location) else { continue }
      while !open.isEmpty {
        guard let closed = try addToInnermost(value) else { break }
        value = closed
      }
      if open.isEmpty { return value }
    }
  }
}

/// An array or object that is still open.
private struct Frame {
  let location: SourceLocation
  let isObject: Bool
  var elements: [JSONValue] = []
  var members: [JSONMember] = []
  /// Of the member whose value comes next; nil in an array.
  var name: Name?

  struct Name {
    let text: String
    let location: SourceLocation
  }

  mutating func add(_ value: JSONValue) {
    guard let name else { return elements.append(value) }
    members.append(JSONMember(name: name.text, location: name.location, value: value))
  }
}

extension JSONReader {
  /// Reads a scalar or an empty array or object; opens any other and gives nil.
  private mutating func scalarOrOpening(at location: SourceLocation) throws(UnreadableDocument) -> JSONValue?
  {
    guard let byte = peek else { throw unexpected("a value", inside: openPlace) }
    switch byte {
    case UInt8(ascii: "{"): return try opening(isObject: true, at: location)
    case UInt8(ascii: "["): return try opening(isObject: false, at: location)
    case UInt8(ascii: "\""): return JSONValue(.text(try string()), at: location)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), at: location)
    case UInt8(ascii: "t") where skip("true"): return JSONValue(.bool(true), at: location)
    case UInt8(ascii: "f") where skip("false"): return JSONValue(.bool(false), at: location)
    case UInt8(ascii: "n") where skip("null"): return JSONValue(.null, at: location)
    default: throw unexpected("a value", inside: openPlace)
    }
  }

  private mutating func opening(
    isObject: Bool, at location: SourceLocation
  ) throws(UnreadableDocument) -> JSONValue? {
    guard open.count < Self.depthLimit else {
      throw malformed("JSON is nested more than \(Self.depthLimit) levels deep")
    }
    position += 1
    skipSpace()
    if skip(isObject ? "}" : "]") { return JSONValue(isObject ? .object([]) : .array([]), at: location) }
    let name = isObject ? try readName(inside: location) : nil
    open.append(Frame(location: location, isObject: isObject, name: name))
    return nil
  }

  /// Adds a value to the innermost array or object; gives that when this closed it.
  private mutating func addToInnermost(_ value: JSONValue) throws(UnreadableDocument) -> JSONValue? {
    let innermost = open.count - 1
    open[innermost].add(value)
    let (isObject, location) = (open[innermost].isObject, open[innermost].location)
    skipSpace()
    if skip(",") {
      skipSpace()
      if isObject { open[innermost].name = try readName(inside: location) }
      return nil
    }
    guard skip(isObject ? "}" : "]") else {
      throw unexpected(isObject ? "',' or '}'" : "',' or ']'", inside: location)
    }
    let closed = open.removeLast()
    guard isObject else { return JSONValue(.array(closed.elements), at: location) }
    reportDuplicates(closed.members)
    return JSONValue(.object(closed.members), at: location)
  }

  /// Reads a member's name and colon.
  private mutating func readName(inside object: SourceLocation) throws(UnreadableDocument) -> Frame.Name {
    guard peek == UInt8(ascii: "\"") else { throw unexpected("a name in quotes", inside: object) }
    let location = place()
    let name = try string()
    skipSpace()
    guard skip(":") else { throw unexpected("':' after the name", inside: object) }
    return Frame.Name(text: name, location: location)
  }

  private mutating func reportDuplicates(_ members: [JSONMember]) {
    var seen = Set<String>(minimumCapacity: members.count)
    for member in members where !seen.insert(member.name).inserted {
      diagnostics.append(.duplicateKey(member))
    }
  }

  private var openPlace: SourceLocation? { open.last?.location }
}
