import RiskAnalysis
import SupplyModel
import TOMLKit

/// A table of the configuration whose keys are taken one by one; what nobody took is unknown and refused.
struct TOMLSection {
  private let table: TOMLTable
  /// Keys from the root to here, with the numbers of elements of arrays.
  private let keyPath: [String]
  private let source: TOMLSource
  private var known: Set<String> = []
  private(set) var problems = DiagnosticLog()

  init(_ table: TOMLTable, keyPath: [String] = [], source: TOMLSource) {
    self.table = table
    self.keyPath = keyPath
    self.source = source
  }

  var keys: [String] { table.keys.sorted() }

  mutating func text(_ key: String) -> String? {
    parsed(key, expecting: "text in quotes") { $0 }
  }

  /// A text that must mean something.
  mutating func parsed<Value>(
    _ key: String, expecting expectation: String, _ parse: (String) -> Value?
  ) -> Value? {
    known.insert(key)
    guard let value = table[key] else { return nil }
    if let text = value.string, let parsed = parse(text) { return parsed }
    refuse(key, expectation)
    return nil
  }

  /// A number 0…1.
  mutating func fraction(_ key: String) -> Double? {
    known.insert(key)
    guard let value = table[key] else { return nil }
    let number = value.double ?? value.int.map(Double.init)
    if let number, 0...1 ~= number { return number }
    refuse(key, "a number from 0 to 1")
    return nil
  }

  mutating func flag(_ key: String) -> Bool {
    known.insert(key)
    guard let value = table[key] else { return false }
    if let flag = value.bool { return flag }
    refuse(key, "true or false")
    return false
  }

  /// A list of texts that must each mean something.
  mutating func list<Value>(_ key: String, expecting expectation: String, _ parse: (String) -> Value?)
    -> [Value]
  {
    known.insert(key)
    guard let value = table[key] else { return [] }
    let texts = value.array.map { array in (0..<array.count).map { array[$0].string } }
    let parsed = texts?.map { $0.flatMap(parse) } ?? [nil]
    if parsed.contains(where: { $0 == nil }) { refuse(key, "a list of \(expectation)") }
    return parsed.compactMap { $0 }
  }

  /// A table inside this one.
  mutating func section(_ key: String) -> TOMLSection? {
    known.insert(key)
    guard let value = table[key] else { return nil }
    if let inner = value.table { return TOMLSection(inner, keyPath: keyPath + [key], source: source) }
    refuse(key, "a table")
    return nil
  }

  /// The tables of an array of tables, `[[key]]`.
  mutating func sections(_ key: String) -> [TOMLSection] {
    known.insert(key)
    guard let value = table[key] else { return [] }
    guard let array = value.array else {
      refuse(key, "written as [[\(key)]]")
      return []
    }
    let sections = (0..<array.count).compactMap { number in
      array[number].table.map {
        TOMLSection($0, keyPath: keyPath + [key, String(number)], source: source)
      }
    }
    if sections.count < array.count { refuse(key, "written as [[\(key)]]") }
    return sections
  }

  /// To be called last: what was not taken is reported with the nearest key there is.
  mutating func refuseUnknownKeys() {
    for key in keys where !known.contains(key) {
      problems.report(
        .unknownKey(key, at: source.place(of: keyPath + [key]), nearest: ClosestWord.to(key, in: known)))
    }
  }

  mutating func refuse(_ key: String, _ expectation: String) {
    problems.report(.wrongValue(key, expectation, at: source.place(of: keyPath + [key])))
  }

  mutating func report(_ message: String) {
    problems.report(Diagnostic("bad-configuration", .error, message, path: source.place(of: keyPath)))
  }

  mutating func adopt(_ log: DiagnosticLog) { problems.merge(log) }
}

/// A configuration file and where its keys stand.
struct TOMLSource {
  let path: String
  private let locator: TOMLKeyLocator

  init(_ toml: String, path: String) {
    self.path = path
    locator = TOMLKeyLocator(toml)
  }

  /// `headwater.toml:3:1`, or the path alone when the key cannot be found.
  func place(of key: [String]) -> String {
    guard let place = locator.places[key] else { return path }
    let (line, column) = locator.position(of: place.key)
    return "\(path):\(line):\(column)"
  }
}

extension Diagnostic {
  fileprivate static func wrongValue(_ key: String, _ expectation: String, at place: String) -> Diagnostic {
    Diagnostic("bad-configuration", .error, "'\(key)' must be \(expectation)", path: place)
  }

  fileprivate static func unknownKey(_ key: String, at place: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      "unknown-key", .error, "'\(key)' is no key of the configuration", path: place,
      hint: nearest.map { "did you mean '\($0)'?" })
  }
}
