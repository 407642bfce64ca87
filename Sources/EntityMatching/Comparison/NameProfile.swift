/// A name as numbers: its words in order and what else is compared.
struct NameProfile: Hashable, Sendable {
  /// Words beyond these are not compared; no company has so many that tell anything.
  static let longest = 24

  var words: [Int32] = []
  /// One bit per word that stands in parentheses.
  var asides: UInt32 = 0
  let legalForm: LegalForm?
  /// First letters of its words as written.
  let initials: [UInt8]

  init(legalForm: LegalForm?, initials: [UInt8]) {
    self.legalForm = legalForm
    self.initials = initials
  }
}
