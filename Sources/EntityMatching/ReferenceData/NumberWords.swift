/// Numbers as names write them: `5`, `5th`, `fifth`, `V`, `第五`.
enum NumberWords {
  /// What a token says as a number, and how surely it is one.
  struct Reading: Equatable {
    /// Canonical digits, without leading zeros.
    let digits: String
    /// A Roman numeral or a year: series and vintages of one house, often dropped or written differently.
    let isSoft: Bool
  }

  /// - Parameter word: folded, without dots.
  static func read(_ word: String) -> Reading? {
    if let first = word.utf8.first, first.isASCIIDigit { return digits(word) }
    if let value = words[word] { return Reading(digits: value, isSoft: false) }
    return roman[word].map { Reading(digits: $0, isSoft: true) }
  }

  /// Tens and units that were two words: `forty`, `four`.
  static func joined(_ tens: String, _ units: String) -> String? {
    guard let ten = words[tens], let unit = words[units], ten.count == 2, ten.hasSuffix("0"), ten != "10",
      unit.count == 1, unit != "0"
    else { return nil }
    return String(ten.first!) + unit
  }

  /// The digits of a Chinese numeral up to 99, `第` dropped before.
  static func chinese(_ text: some StringProtocol) -> String? {
    let values = text.map { chineseDigits[$0] }
    guard !values.isEmpty, !values.contains(nil) else { return nil }
    let digits = values.compactMap { $0 }
    guard let ten = digits.firstIndex(of: 10) else { return digits.map(String.init).joined() }
    let tens = ten == 0 ? 1 : digits[ten - 1]
    return String(tens * 10 + (ten + 1 < digits.count ? digits[ten + 1] : 0))
  }

  private static func digits(_ word: String) -> Reading? {
    let number = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th", "er", "e", "eme", "o", "a"].contains(word.dropFirst(number.count))
    else {
      return nil
    }
    let bare = number.drop { $0 == "0" }
    let isYear = number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
    return Reading(digits: bare.isEmpty ? "0" : String(bare), isSoft: isYear)
  }

  private static let chineseDigits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "〇": 0, "两": 2,
  ]

  /// Those that are hardly ever words or initials; `I` alone is not among them.
  private static let roman: [String: String] = [
    "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
    "xi": "11",
    "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16", "xvii": "17", "xviii": "18", "xix": "19",
    "xx": "20",
    "xxi": "21", "xxii": "22",
  ]

  private static let words: [String: String] = {
    let rows = """
      1 one first erste premier primera primero primo pervyy pervy pertama
      2 two second zweite deuxieme segundo segunda vtoroy kedua
      3 three third dritte troisieme tercero tercera tretiy
      4 four fourth
      5 five fifth
      6 six sixth
      7 seven seventh
      8 eight eighth
      9 nine ninth
      10 ten tenth
      11 eleven eleventh
      12 twelve twelfth
      13 thirteen thirteenth
      14 fourteen fourteenth
      15 fifteen fifteenth
      16 sixteen sixteenth
      17 seventeen seventeenth
      18 eighteen eighteenth
      19 nineteen nineteenth
      20 twenty twentieth
      30 thirty thirtieth
      40 forty fourty fortieth
      50 fifty fiftieth
      60 sixty sixtieth
      70 seventy seventieth
      80 eighty eightieth
      90 ninety ninetieth
      100 hundred hundredth
      """
    var words: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: " ").map(String.init)
      for word in parts.dropFirst() { words[word] = parts[0] }
    }
    return words
  }()
}
