/// Turns the rules of an outline into the table of an ``XMLMatcher``.
///
/// Every shape becomes a small tree of states. A shape with `//` rules has one more state for everything off
/// its paths, so that those rules still match further down.
struct XMLMatcherCompiler {
  private struct State {
    var transitions: [Int: XMLMatcher.Action] = [:]
  }

  private let namespaces: [String: String]
  private let attributes: [String]
  private var vocabulary = XMLVocabulary()
  private var states: [State] = []
  /// States whose unknown children lead to another state instead of being skipped.
  private var offPath: [Int: Int] = [:]
  private var known: [ObjectIdentifier: Int] = [:]
  private var flow: Int?

  init(namespaces: [String: String], attributes: [String]) {
    self.namespaces = namespaces
    self.attributes = attributes
  }

  mutating func compile<Field>(_ file: XMLShape<Field>) -> XMLMatcher {
    let start = state(for: file)
    var actions = [XMLMatcher.Action(capture: .nothing, field: 0, state: 0)]
    var numbers: [XMLMatcher.Action: UInt16] = [:]
    var next = [UInt16](repeating: 0, count: states.count * vocabulary.count)
    func number(_ action: XMLMatcher.Action) -> UInt16 {
      if let known = numbers[action] { return known }
      actions.append(action)
      numbers[action] = UInt16(actions.count - 1)
      return UInt16(actions.count - 1)
    }
    for (index, state) in states.enumerated() {
      let row = index * vocabulary.count
      for name in 0..<vocabulary.count {
        let unknown = offPath[index].map { XMLMatcher.Action(capture: .nothing, field: 0, state: $0) }
        if let action = state.transitions[name] ?? unknown { next[row + name] = number(action) }
      }
    }
    return XMLMatcher(
      next: next, actions: actions, vocabulary: vocabulary, attributes: attributes, start: start)
  }

  private mutating func state<Field>(for shape: XMLShape<Field>) -> Int {
    if let known = known[ObjectIdentifier(shape)] { return known }
    let root = newState()
    known[ObjectIdentifier(shape)] = root
    var inside = [root]
    for rule in shape.rules where !rule.path.hasPrefix("//") { add(rule, to: root, inside: &inside) }
    let anywhere = shape.rules.filter { $0.path.hasPrefix("//") }
    if !anywhere.isEmpty { addAnywhere(anywhere, inside: inside) }
    return root
  }

  private mutating func add<Field>(_ rule: XMLRule<Field>, to root: Int, inside: inout [Int]) {
    let names = rule.path.split(separator: "/").map { number(of: $0) }
    var state = root
    for name in names.dropLast() {
      let step = states[state].transitions[name] ?? .init(capture: .nothing, field: 0, state: newState())
      precondition(step.capture == .nothing, "'\(rule.path)' runs through a value or record")
      states[state].transitions[name] = step
      state = step.state
      if !inside.contains(state) { inside.append(state) }
    }
    let end = action(for: rule)
    precondition(states[state].transitions[names[names.count - 1]] == nil, "two rules for '\(rule.path)'")
    states[state].transitions[names[names.count - 1]] = end
  }

  private mutating func addAnywhere<Field>(_ rules: [XMLRule<Field>], inside: [Int]) {
    let elsewhere = newState()
    for state in inside + [elsewhere] {
      offPath[state] = elsewhere
      for rule in rules {
        let name = number(of: rule.path.dropFirst(2))
        if states[state].transitions[name] == nil { states[state].transitions[name] = action(for: rule) }
      }
    }
  }

  private mutating func action<Field>(for rule: XMLRule<Field>) -> XMLMatcher.Action {
    switch rule.content {
    case .value: .init(capture: .value, field: rule.field.rawValue, state: leaf)
    case .wholeText: .init(capture: .value, field: rule.field.rawValue, state: flowState())
    case .presence: .init(capture: .presence, field: rule.field.rawValue, state: leaf)
    case .attachment: .init(capture: .attachment, field: rule.field.rawValue, state: leaf)
    case .record(let shape): .init(capture: .record, field: rule.field.rawValue, state: state(for: shape))
    }
  }

  /// The state inside values: everything is skipped.
  private var leaf: Int {
    mutating get {
      if states.isEmpty { states.append(State()) }
      return 0
    }
  }

  /// The state inside running text: no element is skipped, none is kept.
  private mutating func flowState() -> Int {
    if let flow { return flow }
    let state = newState()
    offPath[state] = state
    flow = state
    return state
  }

  private mutating func newState() -> Int {
    _ = leaf
    states.append(State())
    return states.count - 1
  }

  private mutating func number(of step: Substring) -> Int {
    let parts = step.split(separator: ":").map { String($0) }
    guard parts.count == 2 else { return vocabulary.number(of: .init(namespace: nil, local: parts[0])) }
    guard parts[0] != "*" else { return vocabulary.number(of: .init(namespace: "*", local: parts[1])) }
    guard let namespace = namespaces[parts[0]] else {
      preconditionFailure("prefix of '\(step)' is not bound")
    }
    return vocabulary.number(of: .init(namespace: namespace, local: parts[1]))
  }
}
