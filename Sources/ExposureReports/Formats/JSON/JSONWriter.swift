/// Writes a JSON document member by member, in the order of the calls.
///
/// The outermost members and the records of outermost lists stand on lines of their own, everything deeper
/// is on one line: a document people can grep and compare. Members without a value are left out, so there
/// is never a null.
package struct JSONWriter {
  package private(set) var output: ByteWriter
  private var depth = 0
  private var isFirst = true
  private var inRecords = false
  /// How deep records may lie that stand on lines of their own.
  private let recordDepth: Int

  package init(_ output: ByteWriter = ByteWriter(), recordDepth: Int = 3) {
    self.output = output
    self.recordDepth = recordDepth
  }

  /// The outermost object, with a final newline.
  package mutating func document(_ members: (inout JSONWriter) -> Void) {
    braces(members)
    output.newline()
  }

  /// An object within one line.
  package mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    braces(members)
  }

  /// An object of the document whose members stand on lines of their own.
  package mutating func block(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    enclosed(open: "{", close: "}", asRecords: true) { members(&$0) }
  }

  /// A list of objects; an empty one is `[]`.
  package mutating func objects<Elements: Collection>(
    _ name: StaticString, _ elements: Elements, _ members: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    brackets(elements, asRecords: true) { json, element in json.braces { members(&$0, element) } }
  }

  /// A list of objects whose members stand on lines of their own.
  package mutating func blocks<Elements: Collection>(
    _ name: StaticString, _ elements: Elements, _ members: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    brackets(elements, asRecords: true) { json, element in
      json.enclosed(open: "{", close: "}", asRecords: true) { members(&$0, element) }
    }
  }

  package mutating func strings(_ name: StaticString, _ values: [String]) {
    key(name)
    brackets(values, asRecords: false) { json, value in json.output.jsonString(value) }
  }

  package mutating func string(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    output.jsonString(value)
  }

  package mutating func integer(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    output.integer(value)
  }

  /// Left out when nil, NaN or infinite.
  package mutating func number(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    key(name)
    output.number(value)
  }

  package mutating func flag(_ name: StaticString, _ value: Bool) {
    key(name)
    if value { output.literal("true") } else { output.literal("false") }
  }

  /// A member whose name comes from the input, such as a slug or the column of a table.
  package mutating func integer(named name: String, _ value: Int) {
    separate()
    output.jsonString(name)
    output.literal(": ")
    output.integer(value)
  }

  package mutating func string(named name: String, _ value: String) {
    separate()
    output.jsonString(name)
    output.literal(": ")
    output.jsonString(value)
  }
}

extension JSONWriter {
  private mutating func key(_ name: StaticString) {
    separate()
    output.literal("\"")
    output.literal(name)
    output.literal("\": ")
  }

  private mutating func separate() {
    if !isFirst { output.literal(",") }
    if isOnOwnLine { breakLine() } else if !isFirst { output.literal(" ") }
    isFirst = false
  }

  /// Members of the document, and records of lists that are not too deep.
  private var isOnOwnLine: Bool { depth == 1 || (inRecords && depth <= recordDepth) }

  private mutating func breakLine() {
    output.newline()
    output.spaces(2 * depth)
  }

  private mutating func braces(_ members: (inout JSONWriter) -> Void) {
    enclosed(open: "{", close: "}", asRecords: false) { members(&$0) }
  }

  private mutating func brackets<Elements: Collection>(
    _ elements: Elements, asRecords: Bool, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    enclosed(open: "[", close: "]", asRecords: asRecords) { json in
      for element in elements {
        json.separate()
        write(&json, element)
      }
    }
  }

  private mutating func enclosed(
    open: Unicode.Scalar, close: Unicode.Scalar, asRecords: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    let outer = (isFirst, inRecords)
    output.byte(UInt8(ascii: open))
    (isFirst, inRecords) = (true, asRecords)
    depth += 1
    body(&self)
    let wasEmpty = isFirst
    let hadLines = isOnOwnLine
    depth -= 1
    if hadLines && !wasEmpty { breakLine() }
    output.byte(UInt8(ascii: close))
    (isFirst, inRecords) = outer
  }
}
