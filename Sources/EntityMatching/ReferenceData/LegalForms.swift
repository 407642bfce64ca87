/// A legal form of companies as names carry it.
struct LegalForm: Hashable, Sendable {
  /// Stable and readable: `gmbh`, `sdn bhd`. Translations and abbreviations of one form share it.
  let id: String
  let kind: Kind

  /// An English form that documents put for any of its kind: `Ltd` for `GmbH`, but not `Sdn Bhd` for it.
  let isTranslation: Bool

  init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
    isTranslation = LegalForm.english.contains(id)
  }

  private static let english: Set<String> = [
    "limited", "private limited", "llc", "co ltd", "plc", "corporation", "jsc",
  ]

  /// What a form is in any law; forms of one kind are what translators put for one another.
  enum Kind: String, Sendable, CaseIterable {
    /// `Company`, `公司`: says nothing about the form.
    case unspecific
    /// `Co., Ltd.`: how East and South-East Asia writes both of the next two in English.
    case anyCompany
    case limited, stock
    /// `Inc.`, `Corp.`: a stock company of North American law, and a common translation.
    case corporation
    case partnership, soleTrader, cooperative, foundation, nonprofit, publicBody
  }
}

/// Legal forms of companies, as words at the end of a name or at its start, in the spellings registers use.
///
/// The forms are those of ISO 20275 (entity legal forms) that names in trade carry, each written from general
/// knowledge of its country's company law; `LegalForms+Table.swift` lists them.
enum LegalForms {
  /// By the folded words of each phrase, joined by a space, in its own script and in Latin letters.
  static let byPhrase: [String: LegalForm] = forms.reduce(into: [:]) { phrases, row in
    for spelling in row.phrases.flatMap(foldings) { phrases[spelling] = row.form }
  }

  /// Forms that are also written before the name.
  static let beginnings = Set(startingPhrases.split(separator: "\n").flatMap { foldings(String($0)) })

  /// Words of five letters and more that forms are written with: what a misspelt one is compared with.
  static let longWords: [[UInt8]] = Set(
    byPhrase.keys.flatMap { $0.split(separator: " ") }.filter { $0.utf8.count >= 5 }.map(String.init)
  ).sorted().map { Array($0.utf8) }

  /// Words of the longest phrase.
  static let longestPhrase = byPhrase.keys.map { $0.split(separator: " ").count }.max() ?? 1

  /// Whether one folded word is a legal form of its own or the end of one.
  static func contains(_ word: String) -> Bool { lastWords.contains(word) }

  /// Whether a folded word begins one of ``beginnings``.
  static func mayBegin(with word: String) -> Bool { firstWords.contains(word) }

  /// Words that are a legal form and no word of any name.
  static let unmistakable: Set<String> = [
    "gmbh", "ltd", "limited", "llc", "inc", "plc", "bhd", "sdn", "pvt", "pte", "pty", "incorporated", "jsc",
    "tbk", "srl", "sarl",
  ]

  /// Words behind which a name has ended, whatever follows.
  static let ending = unmistakable.union(["corporation", "corp", "berhad"])

  private static let firstWords = Set(
    beginnings.compactMap { $0.split(separator: " ").first.map(String.init) })

  private static let lastWords = Set(
    byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) })

  /// A phrase as ``NameWords`` and as ``NameChunks`` fold it, so that the table can be written as registers write.
  private static func foldings(_ phrase: String) -> [String] {
    let words = NameWords.words(of: phrase).map(NameFolding.unmarked)
    return [words.joined(separator: " "), latin[phrase] ?? romanized(phrase)]
  }

  /// In Latin letters, word by word.
  static func romanized(_ phrase: String) -> String {
    var romanization = Romanization()
    return NameChunks.split(phrase).map { romanization.latin($0.text) }.joined(separator: " ")
  }

  /// Every phrase of the tables, as written there.
  static var phrases: [String] {
    forms.flatMap(\.phrases) + startingPhrases.split(separator: "\n").map(String.init)
  }

  private static let forms: [(form: LegalForm, phrases: [String])] = table.split(separator: "\n").map {
    line in
    let parts = line.split(separator: "|").map { $0.trimmingSpaces }
    let kind = LegalForm.Kind(rawValue: parts[1]) ?? .unspecific
    return (LegalForm(id: parts[0], kind: kind), parts[2].split(separator: ";").map { $0.trimmingSpaces })
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}
