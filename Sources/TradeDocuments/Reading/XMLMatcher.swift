/// An outline compiled to a table: (state, name) → what to do and which state comes next.
struct XMLMatcher: Sendable {
  /// What to do with an element.
  struct Action: Hashable, Sendable {
    enum Capture: UInt8, Sendable { case nothing, value, presence, record }
    var capture: Capture
    var field: UInt8
    var state: Int
  }

  /// `next[state * names + name]` is a position in `actions`; 0 skips the element and all it holds.
  let next: [UInt16]
  let actions: [Action]
  let vocabulary: XMLVocabulary
  /// Local names of the attributes to keep.
  let attributes: [String]
  /// The state outside all records.
  let start: Int

  @inline(__always)
  func action(in state: Int, for name: Int) -> Action? {
    let position = Int(next[state * vocabulary.count + name])
    return position == 0 ? nil : actions[position]
  }
}

/// The names an outline knows, each with a number; 0 is every other name.
struct XMLVocabulary: Sendable {
  /// A name in a rule: the namespace as bound to its prefix, nil for none.
  struct Name: Hashable, Sendable {
    static let anyNamespace = "*"
    var namespace: String?
    var local: String
  }

  private(set) var count = 1
  private var numbers: [Name: Int] = [:]
  private var patterns: [(prefix: String, suffix: String, local: String, number: Int)] = []

  /// The number of a name from a rule, new or known.
  mutating func number(of name: Name) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = count
    if let namespace = name.namespace, let (prefix, suffix) = Self.split(namespace, around: "{name}") {
      patterns.append((prefix, suffix, name.local, count))
    }
    count += 1
    return count - 1
  }

  /// The number of an element's name; the surest rule wins: exact, any namespace, pattern, any name.
  func number(namespace: String?, local: String) -> Int {
    numbers[Name(namespace: namespace, local: local)]
      ?? numbers[Name(namespace: Name.anyNamespace, local: local)]
      ?? namespace.flatMap { patternNumber($0, local) }
      ?? numbers[Name(namespace: namespace, local: "*")] ?? 0
  }

  private func patternNumber(_ namespace: String, _ local: String) -> Int? {
    patterns.first {
      ($0.local == "*" || $0.local == local) && namespace == $0.prefix + local + $0.suffix
    }?.number
  }

  private static func split(_ text: String, around mark: String) -> (String, String)? {
    guard let open = text.firstIndex(of: "{"), text[open...].hasPrefix(mark) else { return nil }
    return (String(text[..<open]), String(text[open...].dropFirst(mark.count)))
  }
}
