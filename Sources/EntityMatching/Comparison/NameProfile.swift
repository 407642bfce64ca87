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

  /// All its letters and digits in Latin script, articles too, without spaces and legal form.
  let written: [UInt8]

  init(_ reading: NameReading) {
    legalForm = reading.legalForm
    initials = Array(reading.initials.utf8)
    written = Array(reading.written.utf8)
  }
}
