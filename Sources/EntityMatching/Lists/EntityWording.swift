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

  // MARK: Lists of names

  private static let introductions = [
    "also known as", "formerly known as", "a.k.a.", "aka", "including", "one alias:", "two aliases:",
    "three aliases:", "four aliases:", "five aliases:", "six aliases:", "aliases:", "alias:", "and",
  ]

  private static func aliases(_ note: String) -> [String] {
    let marked = ["formerly known as", "also known as"].reduce(note) { text, words in
      text.replacing("and " + words, with: "; ").replacing(words, with: "; ")
    }
    return marked.split(separator: ";").flatMap { splitAtAnd(withoutIntroduction(String($0))) }
  }

  private static func withoutIntroduction(_ text: String) -> String {
    var text = text.trimmed(" ,")
    while let words = introductions.first(where: { text.lowercased().hasPrefix($0 + " ") }) {
      text = String(text.dropFirst(words.count)).trimmed(" ,")
    }
    return text
  }

  /// Several entities in one cell: separated by semicolons, by `and` after a legal form, or listed with commas.
  private static func entities(_ text: String) -> [String] {
    let named = text.split(separator: ";").map { String($0).trimmed(" ,") }
    // A single word after a semicolon is the place: "K.K. Carpet Industries; Kathmandu."
    let kept = named.filter { named.count == 1 || $0.contains(" ") }
    let restored = text.contains(";") ? kept : [text]
    return restored.flatMap(splitAtSubsidiaries).flatMap(splitAtCommas).flatMap(splitAtAnd)
  }

  /// `X and its two subsidiaries from China, Y and Z`.
  private static func splitAtSubsidiaries(_ text: String) -> [String] {
    guard let range = text.range(of: " and its ", in: "subsidiaries"),
      let comma = text[range...].firstIndex(of: ",")
    else { return [text] }
    return [String(text[..<range]), String(text[text.index(after: comma)...]).trimmed(" .")]
  }

  private static func splitAtAnd(_ text: String) -> [String] {
    var names: [String] = []
    for piece in text.split(separator: " and ", omittingEmptySubsequences: true).map(String.init) {
      // Only after a legal form does "and" join two names: "Co., Ltd. and JWD Technology".
      if let last = names.last, !endsWithLegalForm(last) {
        names[names.count - 1] = last + " and " + piece
      } else {
        names.append(piece)
      }
    }
    return names
  }

  /// `A Carpet, B Carpet, and C Industries`; a name that itself contains commas has one-word parts.
  private static func splitAtCommas(_ text: String) -> [String] {
    guard text.contains(", and ") else { return [text] }
    var names: [String] = []
    for piece in text.replacing(", and ", with: ", ").split(separator: ",").map({ String($0).trimmed(" ") }) {
      if let last = names.last, isLegalForm(piece) {
        names[names.count - 1] = last + ", " + piece
      } else {
        names.append(piece)
      }
    }
    return names.count > 2 && names.allSatisfy { $0.contains(" ") } ? names : [text]
  }

  private static func endsWithLegalForm(_ text: String) -> Bool {
    text.split(separator: " ").last.map { isLegalForm(String($0)) } ?? false
  }

  private static func isLegalForm(_ word: String) -> Bool {
    LegalForms.contains(word.lowercased().filter { $0.isLetter })
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

  /// Where `words` starts, when `follower` comes after it.
  fileprivate func range(of words: String, in follower: String) -> String.Index? {
    guard let found = firstRange(of: words), self[found.upperBound...].contains(follower) else { return nil }
    return found.lowerBound
  }
}
