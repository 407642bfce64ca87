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

  /// `headwater.toml:3:1`.
  func place(of key: String) -> String { source.place(of: keyPath + [key]) }

  /// Whatever stands there; nil when nothing does.
  mutating func value(_ key: String) -> SettingValue? {
    known.insert(key)
    return table[key].map { SettingValue($0.tomlValue) }
  }

  func has(_ key: String) -> Bool { table[key] != nil }

  var keys: [String] { table.keys.sorted() }

  /// Where this table stands; nil when it cannot be found.
  var position: (line: Int, column: Int)? { source.position(of: keyPath) }

  mutating func text(_ key: String) -> String? {
    parsed(key, expecting: "text in quotes") { $0 }
  }

  /// A text without which the table says nothing.
  mutating func required(_ key: String) -> String? {
    guard table[key] != nil else {
      known.insert(key)
      report("'\(key)' is missing")
      return nil
    }
    guard let text = text(key) else { return nil }
    if text.contains(where: { !$0.isWhitespace }) { return text }
    refuse(key, "given: it is empty")
    return nil
  }

  /// A date, in quotes or not.
  mutating func date(_ key: String) -> CalendarDate? {
    known.insert(key)
    guard let value = table[key] else { return nil }
    let written = value.date.flatMap {
      CalendarDate(year: Int($0.year), month: Int($0.month), day: Int($0.day))
    }
    if let date = written ?? value.string.flatMap(CalendarDate.init(iso:)) { return date }
    refuse(key, "a date such as \"2026-11-01\"")
    return nil
  }

  /// One of the words known for it, with the nearest as a hint.
  ///
  /// - Parameter what: `an indicator`.
  mutating func word(_ key: String, _ what: String, among words: [String]) -> String? {
    guard let word = text(key) else { return nil }
    if words.contains(word) { return word }
    let nearest = ClosestWord.to(word, in: words)
    report(
      "'\(word)' is not \(what)", at: key,
      hint: nearest.map { "did you mean '\($0)'?" } ?? "known: \(words.joined(separator: ", "))")
    return nil
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
        source.unknownKey(key, at: keyPath + [key], nearest: ClosestWord.to(key, in: known)))
    }
  }

  mutating func refuse(_ key: String, _ expectation: String, hint: String? = nil) {
    problems.report(source.bad("'\(key)' must be \(expectation)", at: keyPath + [key], hint: hint))
  }

  /// - Parameter key: whose place it is; nil for that of the table.
  mutating func report(_ message: String, at key: String? = nil, hint: String? = nil) {
    problems.report(source.bad(message, at: keyPath + [key].compactMap(\.self), hint: hint))
  }

  mutating func adopt(_ log: DiagnosticLog) { problems.merge(log) }
}
