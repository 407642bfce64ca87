import RiskAnalysis
import SupplyModel

/// One thing a run can be told: the same in `headwater.toml`, in the environment and on the command line.
///
/// This is its only declaration. Reading, `config show`, `config init`, the article and the tests of completeness follow it.
package struct Setting {
  /// `as-of`: the key of the file, and the option of the command line.
  package let name: String
  /// The table of the file it stands in; nil for the top.
  package let table: String?
  /// One sentence or two, for people.
  package let meaning: String
  package let usual: Usual
  /// A value, as TOML.
  package let example: String
  /// What a value must be: `a date such as "2026-11-01"`.
  package let expectation: String
  /// The words it can be, where they are few.
  let words: [String]
  /// Whether a file's value is relative to the file.
  let isPath: Bool
  /// Takes over a value; false when it means nothing.
  let read: (_ value: SettingValue, _ configuration: inout Configuration) -> Bool
  /// The value as TOML; nil where it is not told.
  package let literal: (Configuration) -> String?
  /// Copies the value.
  let copy: (_ source: Configuration, _ target: inout Configuration) -> Void

  /// What holds when nobody says anything.
  package enum Usual: Hashable, Sendable {
    /// As TOML.
    case value(String)
    case words(String)
  }

  /// `HEADWATER_AS_OF`.
  package var variable: String {
    "HEADWATER_" + name.uppercased().replacing("-", with: "_")
  }

  /// `--as-of`; inputs have no option.
  package var option: String { name == "inputs" ? "the command line" : "--\(name)" }

  /// The word nearest to what was written, or all there are where none is near and they are many.
  func hint(about value: SettingValue) -> String? {
    let wrong = value.texts?.first { !words.contains($0) }
    if let nearest = wrong.flatMap({ ClosestWord.to($0, in: words) }) { return "did you mean '\(nearest)'?" }
    return words.count > 2 ? "known: \(words.joined(separator: ", "))" : nil
  }
}

extension Setting {
  /// How people are told of a setting.
  struct Telling {
    var name: String
    var table: String?
    var meaning: String
    var usual: Usual
    var example: String
  }

  init<Value>(
    _ telling: Telling, expecting expectation: String, words: [String] = [], isPath: Bool = false,
    at field: WritableKeyPath<Configuration, Value?>, parse: @escaping (SettingValue) -> Value?,
    literal: @escaping (Value) -> String
  ) {
    (name, table, meaning) = (telling.name, telling.table, telling.meaning)
    (usual, example) = (telling.usual, telling.example)
    (self.expectation, self.words, self.isPath) = (expectation, words, isPath)
    read = { value, configuration in
      guard let parsed = parse(value) else { return false }
      configuration[keyPath: field] = parsed
      return true
    }
    self.literal = { $0[keyPath: field].map(literal) }
    copy = { $1[keyPath: field] = $0[keyPath: field] }
  }
}
