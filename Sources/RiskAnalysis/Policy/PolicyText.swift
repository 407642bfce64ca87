/// The policy in effect as text: the default file with its comments, each value the buyer's file changes put in
/// its place, with the default beside it. What `headwater policy show` prints.
package enum PolicyText {
  /// The default policy, as published.
  package static var annotated: String { DefaultPolicy.toml }

  /// - Returns: a policy file that reads back as the policy in effect.
  /// - Throws: what ``Policy/init(toml:path:)`` throws.
  package static func annotated(overlay toml: String, path: String) throws(PolicyError) -> String {
    _ = try Policy(toml: toml, path: path)
    let overlay = try PolicyDocument(toml: toml, path: path)
    var edition = PolicyEdition(try PolicyDocument(toml: DefaultPolicy.toml, path: DefaultPolicy.path))
    for entry in overlay.entries {
      guard let place = overlay.locator.places[entry.path] else { continue }
      let (line, column) = overlay.locator.position(of: place.key)
      edition.set(
        entry.path, to: overlay.locator.slice(place.value), note: "set by \(path):\(line):\(column)")
    }
    return edition.text(of: DefaultPolicy.toml)
  }
}

/// Changes to a policy text: values replaced, keys added to tables, tables added at the end.
private struct PolicyEdition {
  private let base: PolicyDocument
  /// Values replaced and remarks at the ends of their lines.
  private var edits: [(range: Range<Int>, text: String)] = []
  /// Keys added under the last line of their table.
  private var pairs: [(range: Range<Int>, text: String)] = []
  /// Keys of tables the base does not have, by header, in order of appearance.
  private var additions: [(header: String, keys: String)] = []

  init(_ base: PolicyDocument) { self.base = base }

  mutating func set(_ path: [String], to value: String, note: String) {
    let pair = "\(path[path.count - 1].asKey) = \(value)  # \(note)"
    if let known = base.locator.places[path]?.value {
      edits.append((known, value))
      let before = base.locator.slice(known).oneLine
      edits.append((lineEnd(after: known.upperBound), "  # default \(before), \(note)"))
    } else if let end = endOfTable(path.dropLast()) {
      pairs.append((lineEnd(after: end), "\n" + pair))
    } else {
      add(pair, to: "[\(path.dropLast().map(\.asKey).joined(separator: "."))]")
    }
  }

  func text(of toml: String) -> String {
    var text = Array(toml.unicodeScalars)
    // From the end of the text to its start; of those at one place, what must stand first goes in last.
    let order = (pairs.reversed() + edits).enumerated().sorted { a, b in
      let (x, y) = (a.element.range.lowerBound, b.element.range.lowerBound)
      return x != y ? x > y : a.offset < b.offset
    }
    for (_, edit) in order { text.replaceSubrange(edit.range, with: edit.text.unicodeScalars) }
    return String(String.UnicodeScalarView(text))
      + additions.map { "\n\($0.header)\n\($0.keys)" }.joined()
  }

  private func lineEnd(after offset: Int) -> Range<Int> {
    let end = base.locator.lineEnd(after: offset)
    return end..<end
  }

  private mutating func add(_ pair: String, to header: String) {
    let known = additions.firstIndex { $0.header == header }
    if known == nil { additions.append((header, "")) }
    additions[known ?? additions.count - 1].keys += pair + "\n"
  }

  /// Where the last value directly in a table ends; nil when the base has no such table.
  private func endOfTable(_ table: ArraySlice<String>) -> Int? {
    base.locator.places.filter { $0.key.dropLast() == table }.map(\.value.value.upperBound).max()
  }
}

extension String {
  /// White space collapsed, so that a list over several lines fits a comment.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Quoted unless TOML allows it bare.
  fileprivate var asKey: String {
    let isBare =
      !isEmpty
      && utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x5F
      }
    return isBare ? self : "\"\(self)\""
  }
}
