import SupplyModel

/// One key a policy file may have, and how its value is checked and stored.
struct PolicyKey {
  /// `*` stands for a name the file chooses: a regime, a region, a list.
  let path: [String]
  /// - Parameter names: what the file wrote for each `*`.
  let store: (_ policy: inout Policy, _ names: [String], _ value: PolicyValue) throws(Refusal) -> Void

  /// Why a value is refused. `element` is the position inside a list.
  struct Refusal: Error {
    var message: String
    var hint: String?
    var element: Int?
  }

  init(
    _ path: [String],
    _ store: @escaping (inout Policy, [String], PolicyValue) throws(Refusal) -> Void
  ) {
    self.path = path
    self.store = store
  }

  /// The names that stand for `*` when `path` is this key; nil when it is another.
  func names(in path: [String]) -> [String]? {
    guard path.count == self.path.count else { return nil }
    var names: [String] = []
    for (part, pattern) in zip(path, self.path) {
      if pattern == "*" { names.append(part) } else if part != pattern { return nil }
    }
    return names
  }
}

extension PolicyKey {
  /// A number from 0 to 1.
  static func share(_ path: String..., at field: WritableKeyPath<Policy, Double>) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in policy[keyPath: field] = try value.share() }
  }

  /// A number from 0 to 1, stored by hand: into a dictionary.
  static func share(_ path: [String], store: @escaping (inout Policy, Double) -> Void) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in store(&policy, try value.share()) }
  }

  /// A whole number of days or things, at least `minimum` and at most `maximum`.
  static func count(
    _ path: String..., from minimum: Int, to maximum: Int = .max, at field: WritableKeyPath<Policy, Int>
  ) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in
      let count = try value.count(from: minimum)
      guard count <= maximum else { throw Refusal(message: "must be at most \(maximum), is \(count)") }
      policy[keyPath: field] = count
    }
  }

  static func flag(_ path: String..., at field: WritableKeyPath<Policy, Bool>) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in policy[keyPath: field] = try value.flag() }
  }

  static func text(_ path: String..., at field: WritableKeyPath<Policy, String>) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in policy[keyPath: field] = try value.text() }
  }

  static func severity(_ path: String..., at field: WritableKeyPath<Policy, FindingSeverity>) -> PolicyKey {
    PolicyKey(path) { policy, _, value throws(Refusal) in
      policy[keyPath: field] = try value.word(FindingSeverity.named, "a severity")
    }
  }
}

extension PolicyValue {
  typealias Refusal = PolicyKey.Refusal

  func number() throws(Refusal) -> Double {
    guard case .number(let number) = self else { throw expected("a number") }
    guard number.isFinite else { throw Refusal(message: "must be a number, not \(number)") }
    guard number >= 0 else { throw Refusal(message: "must not be negative, is \(number)") }
    return number
  }

  func share() throws(Refusal) -> Double {
    let number = try number()
    guard number <= 1 else {
      let hint = number <= 100 ? "did you mean \(number / 100)?" : nil
      throw Refusal(message: "must be from 0 to 1, is \(number)", hint: hint)
    }
    return number
  }

  func count(from minimum: Int) throws(Refusal) -> Int {
    let number = try number()
    guard number == number.rounded(), number <= 1e9 else {
      throw Refusal(message: "must be a whole number, is \(number)")
    }
    guard Int(number) >= minimum else {
      throw Refusal(message: "must be at least \(minimum), is \(Int(number))")
    }
    return Int(number)
  }

  func flag() throws(Refusal) -> Bool {
    guard case .flag(let flag) = self else { throw expected("true or false") }
    return flag
  }

  func text() throws(Refusal) -> String {
    guard case .text(let text) = self else { throw expected("a text") }
    return text
  }

  func date() throws(Refusal) -> CalendarDate {
    guard case .date(let date) = self else { throw expected("a date such as 2026-11-24, without quotes") }
    return date
  }

  func texts() throws(Refusal) -> [String] {
    guard case .list(let values) = self else { throw expected("a list of texts") }
    var texts: [String] = []
    for (position, value) in values.enumerated() {
      do {
        texts.append(try value.text())
      } catch {
        throw Refusal(message: error.message, hint: error.hint, element: position)
      }
    }
    return texts
  }

  /// One of a closed set of words.
  func word<Meaning>(_ known: [String: Meaning], _ what: String) throws(Refusal) -> Meaning {
    let word = try text()
    if let meaning = known[word] { return meaning }
    throw .unknown(word, what, known: known.keys)
  }

  /// Several of a closed set of words.
  func words<Meaning: Hashable>(_ known: [String: Meaning], _ what: String) throws(Refusal) -> Set<Meaning> {
    var meanings: Set<Meaning> = []
    for (position, word) in try texts().enumerated() {
      guard let meaning = known[word] else {
        var refusal = Refusal.unknown(word, what, known: known.keys)
        refusal.element = position
        throw refusal
      }
      meanings.insert(meaning)
    }
    return meanings
  }

  private func expected(_ wanted: String) -> Refusal { Refusal(message: "must be \(wanted), is \(kind)") }
}

extension PolicyKey.Refusal {
  /// A word that is none of the known ones.
  static func unknown(_ word: String, _ what: String, known: some Sequence<String>) -> Self {
    let near = ClosestWord.to(word, in: known)
    return Self(
      message: "'\(word)' is not \(what)",
      hint: near.map { "did you mean '\($0)'?" } ?? "known: \(known.sorted().joined(separator: ", "))")
  }
}

extension FindingSeverity {
  /// Severities by their names.
  static var named: [String: FindingSeverity] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
  }
}
