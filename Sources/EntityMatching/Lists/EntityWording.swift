/// What US agencies write in one cell about an entity: its name, aliases, and who else is meant.
///
/// `Hoshine Silicon Industry (Shanshan) Co., Ltd (including one alias: Hesheng …) and subsidiaries`.
struct EntityWording: Equatable {
  /// Names of the entity or entities, as written, aliases after.
  private(set) var names: [String] = []
  /// The first name without an acronym after it.
  private(set) var plainName = ""
  /// Words that widen the entry: `and subsidiaries`.
  private(set) var extent: String?

  var includesSubsidiaries: Bool { extent != nil }

  init(_ text: String) {
    var rest = text.trimmed(" ,;")
    (rest, extent) = EntityWording.splitExtent(rest)
    let (name, note) = EntityWording.splitNote(rest)
    // The extent may also stand before the note: "X and its subsidiaries (also known as Y)".
    let (bare, inner) = EntityWording.splitExtent(name)
    extent = extent ?? inner
    let entities = EntityWording.entities(bare)
    for entity in entities { add(entity) }
    plainName = entities.first.map { EntityWording.acronym(of: $0)?.name ?? $0 } ?? ""
    for alias in note.map(EntityWording.aliases) ?? [] { add(alias) }
    for entity in entities {
      EntityWording.acronym(of: entity).map {
        add($0.name); add($0.acronym)
      }
    }
  }

  private mutating func add(_ name: String) {
    var name = name.trimmed(" ,;")
    if name.hasSuffix("..") { name = name.trimmed(".") + "." }
    if !name.isEmpty, !names.contains(name) { names.append(name) }
  }

  // MARK: Extent

  private static let extents = [
    "and its subordinate and affiliated entities", "and its subordinates", "and their subsidiaries",
    "and its subsidiaries", "and subsidiaries",
  ]

  private static func splitExtent(_ text: String) -> (String, String?) {
    for extent in extents where text.lowercased().hasSuffix(" " + extent) {
      return (String(text.dropLast(extent.count)).trimmed(" ,"), String(text.suffix(extent.count)))
    }
    return (text, nil)
  }

  // MARK: Note in parentheses at the end

  /// The text before the last pair of parentheses and what they hold, when they hold other names.
  private static func splitNote(_ text: String) -> (String, String?) {
    guard text.hasSuffix(")"), let open = matchingOpen(text), open > text.startIndex else {
      return (text, nil)
    }
    let note = String(text[text.index(after: open)...].dropLast())
    let name = String(text[..<open]).trimmed(" ")
    if note.hasPrefix("of ") { return (name, nil) }
    return isAcronym(note) ? (text, nil) : (name, note)
  }

  /// The parenthesis that the last character closes.
  private static func matchingOpen(_ text: String) -> String.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == ")" { depth += 1 }
      if text[index] == "(" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// `Xinjiang Production and Construction Corps (XPCC)` is also known by either part.
  private static func acronym(of text: String) -> (name: String, acronym: String)? {
    guard text.hasSuffix(")"), let open = matchingOpen(text) else { return nil }
    let acronym = String(text[text.index(after: open)...].dropLast())
    return isAcronym(acronym) ? (String(text[..<open]).trimmed(" "), acronym) : nil
  }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}

extension String {
  /// Without these characters at either end.
  func trimmed(_ characters: String) -> String {
    guard let first = firstIndex(where: { !characters.contains($0) && !$0.isNewline }),
      let last = lastIndex(where: { !characters.contains($0) && !$0.isNewline })
    else { return "" }
    return String(self[first...last])
  }
}
