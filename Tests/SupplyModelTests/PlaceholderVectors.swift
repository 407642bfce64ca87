@testable import SupplyModel

/// What people type where they have no number, and numbers that lost or gained a character: for every scheme.
extension IdentifierVector {
  static let placeholders: [Self] =
    IdentifierScheme.all.flatMap { scheme -> [Self] in
      let country = scheme.jurisdiction.isWritten ? "MY:" : ""
      return fillers(scheme.id).map { Self("\(scheme.id):\(country)\($0)", .placeholder) }
    } + [
      Self("vat:DE000000000", .placeholder), Self("vat:IT00000000000", .placeholder),
      Self("vat:DE123456789", .placeholder), Self("vat:GB999999999", .placeholder),
      Self("uid:CHE-000.000.000", .placeholder), Self("eori:DE123456789", .placeholder),
      Self("reg:DE:HRB 000000", .placeholder), Self("reg:DE:HRB 1111"), Self("ndc:0000-0000", .placeholder),
      Self("gln:1234567890128", .placeholder), Self("lei:00000000000000000000", .placeholder),
    ]

  private static func fillers(_ scheme: String) -> [String] {
    let words = [
      "N/A", "n.a.", "NONE", "TBD", "unknown", "XXXXXXXXX", "0000000000", "123456789", "1234567890",
    ]
    // Sellers do give such numbers to customers, and mailboxes may be called anything.
    return words + (scheme == "email" ? ["test"] : ["999999999", "string", "NOT AVAILABLE"])
  }

  /// Valid vectors without their last character, and with one more.
  static let lengths: [Self] =
    [
      ("lei", "529900T8BM49AURSDO55"), ("imo", "9074729"), ("uscc", "91110000600037341L"),
      ("siren", "552008443"), ("cvr", "13585628"), ("kennitala", "4504013150"), ("ytunnus", "20774740"),
      ("piva", "00743110157"), ("kbo", "0403019261"), ("kvk", "33014286"), ("abn", "51824753556"),
      ("siret", "73282932000074"), ("gln", "5790000435944"), ("osid", "IN2019067X1K87G"),
      ("duns", "069032677"),
      ("unii", "X0HW00001B"), ("uid", "CHE100155212"),
    ].flatMap { scheme, value in
      [
        Self("\(scheme):\(value.dropLast())", .wrongLength), Self("\(scheme):\(value)7", .wrongLength),
      ]
    } + [
      Self("orgnr:98807791", .wrongLength), Self("orgnr:55603607931", .wrongLength),
      Self("gtin:40063813339", .wrongLength), Self("gtin:400638133393107", .wrongLength),
      Self("fei:300280", .wrongLength), Self("fei:30028080871", .wrongLength),
      Self("vat:DE13669597", .wrongLength), Self("vat:PL13408699445", .wrongLength),
      Self("vat:FR4030326504", .wrongLength), Self("vat:NL13430BA45", .wrongLength),
      Self("hibc:A99", .wrongLength), Self("reg:MY:20", .wrongLength),
    ]
}

extension IdentifierScheme.Jurisdiction {
  /// Whether a country stands before the value.
  fileprivate var isWritten: Bool { if case .required = self { true } else { false } }
}
