/// What spellings of one word share: `Mueller` and `Müller`, `Qaeda` and `Kaida`, `Uighur` and `Uygur`.
enum WordSound {
  /// The word with letters that sound alike written alike; the word itself when it is shorter than four letters.
  static func key(_ letters: [UInt8]) -> String {
    guard letters.count >= 4 else { return String(decoding: letters, as: UTF8.self) }
    var rest = letters[...]
    var key: [UInt8] = []
    while let first = rest.first {
      let second = rest.dropFirst().first ?? 0
      let (sound, length) = sound(first, second)
      rest = rest.dropFirst(length)
      for letter in sound where key.last != letter { key.append(letter) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Consonants alone, as scripts without vowels write them.
  static func consonants(_ letters: [UInt8]) -> String {
    let kept = key(letters).utf8.filter { !"aeiouhvw-".utf8.contains($0) }
    return "·" + String(decoding: kept, as: UTF8.self)
  }

  private static func sound(_ first: UInt8, _ second: UInt8) -> ([UInt8], Int) {
    if let sound = pairs[UInt16(first) << 8 | UInt16(second)] { return (sound, 2) }
    return (singles[first].map { [$0] } ?? [first], 1)
  }

  private static let pairs: [UInt16: [UInt8]] = [
    "ae": "a", "oe": "o", "ue": "u", "ph": "f", "ck": "k", "kh": "k", "gh": "g", "th": "t", "dh": "d",
    "zh": "j",
    "sh": "s", "ou": "u", "oo": "u", "ee": "i", "ie": "i", "ei": "ai", "ts": "z", "tz": "z", "ks": "x",
    "qu": "kv", "ia": "ya",
    "iu": "yu",
  ].reduce(into: [:]) { pairs, pair in
    let letters = Array(pair.key.utf8)
    pairs[UInt16(letters[0]) << 8 | UInt16(letters[1])] = Array(pair.value.utf8)
  }

  private static let singles: [UInt8: UInt8] = ["y": "i", "q": "k", "c": "k", "w": "v"]
    .reduce(into: [:]) { $0[$1.key.utf8.first!] = $1.value.utf8.first! }
}
