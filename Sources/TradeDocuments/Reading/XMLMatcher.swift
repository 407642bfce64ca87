/// An outline compiled to a table: (state, name) → what to do and which state comes next.
final class XMLMatcher: Sendable {
  /// What is kept of an element.
  enum Capture: UInt8, Sendable { case nothing, value, presence, record, attachment }

  /// What to do with an element.
  struct Action: Hashable, Sendable {
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

  init(
    next: [UInt16], actions: [Action], vocabulary: XMLVocabulary, attributes: [String], start: Int
  ) {
    self.next = next
    self.actions = actions
    self.vocabulary = vocabulary
    self.attributes = attributes
    self.start = start
  }

  @inline(__always)
  func action(in state: Int, for name: Int) -> Action? {
    let position = Int(next[state * vocabulary.count + name])
    return position == 0 ? nil : actions[position]
  }
}

/// The names an outline knows, each with a number; 0 is every other name.
struct XMLVocabulary: Sendable {
  /// A name in a rule: the namespace as bound to its prefix, nil for none, `*` for any.
  struct Name: Hashable, Sendable {
    var namespace: String?
    var local: String
  }

  /// One name under its local name; the first one that takes an element has it.
  private struct Candidate: Sendable {
    let namespace: String?
    let number: Int
    /// What stands around the element's own name in its namespace, for names such as `…:xsd:{name}-2`.
    let around: (prefix: String, suffix: String)?

    func takes(_ namespace: String?, _ local: String) -> Bool {
      if self.namespace == "*" || self.namespace == namespace { return true }
      guard let around, let namespace else { return false }
      return namespace.hasPrefix(around.prefix) && namespace == around.prefix + local + around.suffix
    }
  }

  private(set) var count = 1
  private var numbers: [Name: Int] = [:]
  /// By local name, `*` for any.
  private var candidates: [String: [Candidate]] = [:]

  /// The number of a name from a rule, new or known.
  mutating func number(of name: Name) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = count
    let around = name.namespace.flatMap { Self.split($0, around: "{name}") }
    let candidate = Candidate(namespace: name.namespace, number: count, around: around)
    // What names its namespace goes before what takes any.
    let place = name.namespace == "*" ? candidates[name.local]?.count ?? 0 : 0
    candidates[name.local, default: []].insert(candidate, at: place)
    count += 1
    return count - 1
  }

  /// The number of an element's name: of a rule with that local name, else of one for any local name.
  func number(namespace: () -> String?, local: String) -> Int {
    let (named, any) = (candidates[local], candidates["*"])
    guard named != nil || any != nil else { return 0 }
    let namespace = namespace()
    let taker =
      named?.first { $0.takes(namespace, local) } ?? any?.first { $0.takes(namespace, local) }
    return taker?.number ?? 0
  }

  private static func split(_ text: String, around mark: String) -> (String, String)? {
    guard let open = text.firstIndex(of: "{"), text[open...].hasPrefix(mark) else { return nil }
    return (String(text[..<open]), String(text[open...].dropFirst(mark.count)))
  }
}
