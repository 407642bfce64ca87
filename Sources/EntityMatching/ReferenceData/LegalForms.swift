/// Legal forms of companies, as words at the end of a name (or the start), and which of them are the same.
///
/// Forms of one class are translations or abbreviations of each other; two names with forms of different classes
/// are two companies. Written from the registers' own abbreviations; names are folded and without punctuation.
enum LegalForms {
  /// Longest phrases first.
  static let endings: [(words: [String], form: String)] = phrases.flatMap { form, list in
    list.map { (words: $0.split(separator: " ").map(String.init), form: form) }
  }.sorted {
    ($1.words.count, $0.words.joined(separator: " ")) < ($0.words.count, $1.words.joined(separator: " "))
  }

  /// Forms written before the name.
  static let beginnings: [String: String] = [
    "pt": "pt", "cv": "cv", "ooo": "ooo", "oao": "jsc", "zao": "jsc",
  ]

  /// Whether one folded word is a legal form of its own or the end of one.
  static func contains(_ word: String) -> Bool { lastWords.contains(word) }

  /// `company` alone says little: it is compatible with every form.
  static func conflict(_ a: String, _ b: String) -> Bool { a != b && a != "company" && b != "company" }

  private static let lastWords = Set(endings.compactMap(\.words.last) + ["cv", "pvt"])

  private static let phrases: [(String, [String])] = [
    (
      "limited",
      [
        "co ltd", "company ltd", "company limited", "co limited", "ltd co", "ltd", "limited", "pvt ltd",
        "private limited", "private ltd", "p ltd", "p limited", "pte ltd", "pte limited", "pty ltd",
        "pty limited",
        "pvt limited",
      ]
    ),
    ("company", ["co", "company"]),
    ("corporation", ["inc", "incorporated", "corp", "corporation", "co inc"]),
    ("plc", ["plc", "public limited company"]),
    ("llc", ["llc", "l l c", "limited liability company"]),
    ("llp", ["llp", "lp"]),
    ("gmbh", ["gmbh", "gesellschaft mit beschrankter haftung", "mbh"]),
    ("gmbh co kg", ["gmbh co kg", "gmbh and co kg"]),
    ("kg", ["kg", "co kg", "and co kg"]),
    ("ag", ["ag", "aktiengesellschaft"]),
    ("se", ["se"]),
    ("sa", ["sa", "s a"]),
    ("sas", ["sas", "sasu"]),
    ("sarl", ["sarl"]),
    ("srl", ["srl", "s r l"]),
    ("spa", ["spa"]),
    ("sl", ["sl", "slu"]),
    ("sa de cv", ["sa de cv", "s a de c v", "sapi de cv"]),
    ("s de rl", ["s de rl de cv", "s de rl"]),
    ("ltda", ["ltda", "limitada"]),
    ("bv", ["bv"]),
    ("nv", ["nv"]),
    ("ab", ["ab", "aktiebolag"]),
    ("as", ["as", "asa"]),
    ("aps", ["aps"]),
    ("oy", ["oy", "oyj"]),
    ("doo", ["doo", "d o o"]),
    ("sp z oo", ["sp z oo", "sp zoo"]),
    ("kk", ["kk", "kabushiki kaisha"]),
    ("gk", ["gk"]),
    ("sdn bhd", ["sdn bhd", "sendirian berhad"]),
    ("bhd", ["bhd", "berhad"]),
    ("tbk", ["tbk"]),
    ("jsc", ["jsc", "ojsc", "pjsc", "cjsc", "joint stock company"]),
    ("as turkey", ["anonim sirketi"]),
    ("fze", ["fze", "fzco", "fz llc"]),
  ]
}
