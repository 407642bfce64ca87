/// Where every key and value of a TOML text stands: TOMLKit keeps no positions of values.
///
/// Reads text that has already been parsed without error, so it may take the grammar for granted. Elements of
/// an array are found under their number, `["kinds", "0"]`, those of `[[mapping]]` too.
package struct TOMLKeyLocator {
  /// A key and its value in the text, as offsets of Unicode scalars.
  package struct Place: Hashable {
    package let key: Int
    package let value: Range<Int>
  }

  package private(set) var places: [[String]: Place] = [:]
  private let text: [Unicode.Scalar]
  private var offset = 0
  /// Per array of tables, the number of the element read last.
  private var elements: [[String]: Int] = [:]

  package init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    var table: [String] = []
    while skipBlank() {
      if next == "[" {
        table = readHeader()
      } else {
        readPair(under: table, endsAt: "\n")
      }
    }
  }

  /// Line and column of an offset, both from 1, in characters.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let before = text[..<min(offset, text.count)]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return (before.count { $0 == "\n" } + 1, offset - lineStart + 1)
  }

  /// The text of a range of offsets.
  func slice(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text[range]))
  }

  /// Where the line of an offset ends.
  func lineEnd(after offset: Int) -> Int { text[offset...].firstIndex(of: "\n") ?? text.count }

  // MARK: Reading

  private var next: Unicode.Scalar? { offset < text.count ? text[offset] : nil }

  /// Skips white space, line ends and comments; false at the end of the text.
  private mutating func skipBlank() -> Bool {
    while let scalar = next {
      if scalar == "#" {
        while next != nil, next != "\n" { offset += 1 }
      } else if scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n" {
        offset += 1
      } else {
        return true
      }
    }
    return false
  }

  /// `[table]`, or `[[array]]` and the number of the element it begins.
  private mutating func readHeader() -> [String] {
    let start = offset
    while next == "[" { offset += 1 }
    let isElement = offset - start == 2
    let keys = readKey(endsAt: "]")
    while next == "]" { offset += 1 }
    var path: [String] = []
    for (position, key) in keys.enumerated() {
      path.append(key)
      if isElement, position == keys.count - 1 { elements[path, default: -1] += 1 }
      if let number = elements[path] { path.append(String(number)) }
    }
    for length in path.indices.dropLast() { note(Array(path[...length]), at: start) }
    if isElement { places[path] = Place(key: start, value: start..<offset) } else { note(path, at: start) }
    return path
  }

  /// A table stands where it is first named.
  private mutating func note(_ table: [String], at start: Int) {
    if places[table] == nil { places[table] = Place(key: start, value: start..<offset) }
  }

  /// `key = value`; a value under a table that ends with a comma or brace, or at the end of its line.
  private mutating func readPair(under table: [String], endsAt end: Unicode.Scalar) {
    let start = offset
    let path = table + readKey(endsAt: "=")
    offset += 1
    readValue(path, key: start, endsAt: end)
  }

  /// A key, bare, quoted or dotted, up to but not including `end`.
  private mutating func readKey(endsAt end: Unicode.Scalar) -> [String] {
    var parts: [String] = []
    while let scalar = next, scalar != end {
      if scalar == "\"" || scalar == "'" {
        parts.append(readQuoted(scalar))
      } else if scalar == "." || scalar == " " || scalar == "\t" {
        offset += 1
      } else {
        let start = offset
        while let scalar = next, scalar != end, !". \t".unicodeScalars.contains(scalar) { offset += 1 }
        parts.append(slice(start..<offset))
      }
    }
    return parts
  }

  private mutating func readQuoted(_ quote: Unicode.Scalar) -> String {
    let start = offset
    let isMultiline =
      text[offset...].prefix(3).count == 3 && text[offset..<offset + 3].allSatisfy { $0 == quote }
    offset += isMultiline ? 3 : 1
    while let scalar = next {
      if scalar == "\\", quote == "\"" { offset += 2; continue }
      let closes = text[offset...].prefix(isMultiline ? 3 : 1)
      offset += 1
      if closes.allSatisfy({ $0 == quote }) {
        offset += isMultiline ? 2 : 0
        break
      }
    }
    let width = isMultiline ? 3 : 1
    return slice(start + width..<max(start + width, offset - width))
  }

  private mutating func readValue(_ path: [String], key: Int, endsAt end: Unicode.Scalar) {
    while next == " " || next == "\t" { offset += 1 }
    let start = offset
    switch next {
    case "[": readElements(path)
    case "{": readInlineTable(path)
    case "\"", "'": _ = readQuoted(text[offset])
    default:
      while let scalar = next, !",]}#\r\n".unicodeScalars.contains(scalar) { offset += 1 }
      while offset > start, text[offset - 1] == " " || text[offset - 1] == "\t" { offset -= 1 }
    }
    places[path] = Place(key: key, value: start..<offset)
  }

  private mutating func readElements(_ path: [String]) {
    offset += 1
    var number = 0
    while skipBlank(), next != "]" {
      if next == "," { offset += 1; continue }
      readValue(path + [String(number)], key: offset, endsAt: ",")
      number += 1
    }
    offset += 1
  }

  private mutating func readInlineTable(_ path: [String]) {
    offset += 1
    while skipBlank(), next != "}" {
      if next == "," { offset += 1; continue }
      readPair(under: path, endsAt: ",")
    }
    offset += 1
  }
}
