extension Romanization {
  /// Letters of other alphabets that look like Latin ones in one typeface or another (Unicode TR 39, the usual ones).
  static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = pairs(
    "авеёкмнорстухіјѕԁһӏαβεικνορτυχγω", "abeekmhopctyxijsdhlabeiknoptuxyw")

  /// Cyrillic as English-language registers spell it (close to BGN/PCGN), Greek (ELOT 743), Arabic and Hebrew
  /// consonants, and Latin letters that have no marks to drop.
  static let letters: [Unicode.Scalar: String] = {
    let rows = """
      а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch \
      ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ gh қ k ң n ө o ұ u ү u һ h ҳ h ҷ j
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o \
      ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
      ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l \
      م m ن n ه h و w ي y ى a ة a ء - ئ y ؤ w پ p چ ch ژ zh گ g ک k ی y
      א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t
      ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ n ħ h ŧ t ə a
      """
    let words = rows.split { $0 == " " || $0 == "\n" }
    var letters: [Unicode.Scalar: String] = [:]
    for position in stride(from: 0, to: words.count - 1, by: 2) {
      guard let letter = words[position].unicodeScalars.first else { continue }
      letters[letter] = words[position + 1] == "-" ? "" : String(words[position + 1])
    }
    return letters
  }()

  private static func pairs(_ theirs: String, _ ours: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(theirs.unicodeScalars, ours.unicodeScalars))
  }
}
