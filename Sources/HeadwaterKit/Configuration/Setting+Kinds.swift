import SupplyModel

extension Setting {
  static func text(_ telling: Telling, at field: WritableKeyPath<Configuration, String?>) -> Setting {
    Setting(telling, expecting: "text in quotes", at: field, parse: \.text, literal: TOMLText.quoted)
  }

  /// A file or folder.
  static func path(_ telling: Telling, at field: WritableKeyPath<Configuration, String?>) -> Setting {
    Setting(
      telling, expecting: "text in quotes", isPath: true, at: field, parse: \.text,
      literal: TOMLText.quoted)
  }

  static func paths(_ telling: Telling, at field: WritableKeyPath<Configuration, [String]?>) -> Setting {
    Setting(
      telling, expecting: "a list of paths in quotes", isPath: true, at: field,
      parse: { value in value.texts.flatMap { $0.isEmpty ? nil : $0 } }, literal: TOMLText.list)
  }

  static func flag(_ telling: Telling, at field: WritableKeyPath<Configuration, Bool?>) -> Setting {
    Setting(
      telling, expecting: "true or false", words: ["true", "false"], at: field, parse: \.flag,
      literal: { "\($0)" })
  }

  /// A whole number, 1 or more.
  static func count(_ telling: Telling, at field: WritableKeyPath<Configuration, Int?>) -> Setting {
    Setting(
      telling, expecting: "a whole number, 1 or more", at: field,
      parse: { value in value.number.flatMap { Int(exactly: $0) }.flatMap { $0 > 0 ? $0 : nil } },
      literal: { "\($0)" })
  }

  /// A number 0…1.
  static func share(_ telling: Telling, at field: WritableKeyPath<Configuration, Double?>) -> Setting {
    Setting(
      telling, expecting: "a number from 0 to 1", at: field,
      parse: { value in value.number.flatMap { 0...1 ~= $0 ? $0 : nil } },
      literal: { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" })
  }

  /// One of few words.
  static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ telling: Telling, at field: WritableKeyPath<Configuration, Word?>
  ) -> Setting {
    word(
      telling, expecting: choice(Word.allCases.map(\.rawValue)), among: Word.allCases.map(\.rawValue),
      at: field, parse: Word.init(rawValue:),
      word: \.rawValue)
  }

  static func word<Word>(
    _ telling: Telling, expecting expectation: String, among words: [String],
    at field: WritableKeyPath<Configuration, Word?>, parse: @escaping (String) -> Word?,
    word: @escaping (Word) -> String
  ) -> Setting {
    Setting(
      telling, expecting: expectation, words: words, at: field, parse: { $0.text.flatMap(parse) },
      literal: { TOMLText.quoted(word($0)) })
  }

  /// Several of few words.
  static func words(
    _ telling: Telling, expecting expectation: String, among words: [String],
    at field: WritableKeyPath<Configuration, [String]?>
  ) -> Setting {
    Setting(
      telling, expecting: expectation, words: words, at: field,
      parse: { value in
        value.texts.flatMap { $0.isEmpty || !$0.allSatisfy(words.contains) ? nil : $0 }
      }, literal: TOMLText.list)
  }

  /// `diligence or import`.
  private static func choice(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}

/// Values as TOML writes them.
enum TOMLText {
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case _ where scalar.value < 32 || scalar.value == 127:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }

  static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }
}
