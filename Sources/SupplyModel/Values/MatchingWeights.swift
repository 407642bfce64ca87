/// Every number the comparison of names uses: what words weigh, what agreement and conflict are worth, and where
/// the bands begin. Factors multiply the score; 1 changes nothing.
///
/// A run takes them from the policy; what stands here is the default policy's, and a test holds the two together.
package struct MatchingWeights: Hashable, Sendable {
  // Where the bands begin.
  package var strong = 0.85
  package var review = 0.70
  /// What scores this much without being a match is kept in the screening log.
  package var nearMiss = 0.60

  // What a word weighs beside a word of its own, which weighs 1.
  package var functionWord = 0.05
  package var weakWord = 0.3
  package var tradeWord = 0.55
  package var place = 0.4
  package var number = 0.5
  /// Part of its weight that a word in parentheses keeps.
  package var aside = 0.5

  // How words that differ count.
  /// Likeness below which two words are two words: one letter of four, two of seven.
  package var leastLikeness = 0.71
  /// Likeness of spellings that sound alike, and of words written without vowels.
  package var soundsAlike = 0.93
  /// Likeness of a word and its beginning, `Pharm` and `Pharmaceutical`.
  package var abbreviation = 0.7
  /// Cost of weight that only one name has, and further cost where both have some the other lacks.
  package var missing = 0.5
  package var conflict = 1.2

  // Factors.
  /// One name says a form and the other none.
  package var legalFormMissing = 0.99
  /// A form and its English translation, `GmbH` and `Ltd`.
  package var legalFormTranslated = 0.96
  /// The same kind under two laws, `GmbH` and `Sdn Bhd`; a corporation and a stock or limited company.
  package var legalFormNear = 0.88
  /// Forms that one company cannot have at once, `AG` and `GmbH`.
  package var legalFormConflict = 0.68
  /// The same when identity has a second witness, such as the country.
  package var legalFormConflictWitnessed = 0.75
  package var numberMissing = 0.78
  /// Years and Roman numerals: sister vehicles of one house, for a person to judge.
  package var softNumberConflict = 0.78
  package var numberConflict = 0.3
  /// One name has a city or region, or a country in parentheses, that the other leaves out.
  package var placeMissing = 0.9
  /// One name has a country as a word of its own: the house's company there, more often than not.
  package var countryMissing = 0.78
  package var placeConflict = 0.6
  /// The one telling word of a name beside further words of the other: a short one, and one of seven letters.
  package var loneWord = 0.84
  package var loneLongWord = 0.92
  /// Both names have none but words that any company may have.
  package var genericName = 0.84
  /// Letters that stand for the words of the other name.
  package var acronym = 0.8
  package var countryConflict = 0.75
  /// The same words in another script or with other marks.
  package var otherSpelling = 0.95
  package var weakAlias = 0.8
  /// One name stands word for word inside the other.
  package var nameWithin = 0.8

  package init() {}
}
