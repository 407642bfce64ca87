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

  /// A name inside a longer text: it is compared with whole names only.
  let isPart: Bool

  /// The number of its owner's country; -1 where unknown.
  var home: Int32 = -1

  init(_ reading: NameReading) {
    isPart = reading.isPart
    legalForm = reading.legalForm
    initials = Array(reading.initials.utf8)
    written = Array(reading.written.utf8)
  }
}
