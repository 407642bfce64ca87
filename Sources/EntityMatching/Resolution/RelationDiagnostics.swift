import SupplyModel

/// The wording of what can be wrong when relation records are joined.
extension Diagnostic {
  static func duplicateRow(_ names: (supplier: String, buyer: String), at place: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      "duplicate-row", .note, "this says again what another row says of \(names.supplier) → \(names.buyer)",
      at: place, hint: "it is counted once; give rows a document number or date if they are two deliveries")
  }

  static func conflictingShare(
    _ names: (supplier: String, buyer: String), taken: Double, _ other: RelationRecord
  ) -> Diagnostic {
    Diagnostic(
      "conflicting-share", .warning,
      "the share of \(names.supplier) in what \(names.buyer) buys is \(taken) in one place and "
        + "\(other.share.value ?? taken) in another",
      at: other.location, hint: "the larger one is used; give each product its own row if they differ")
  }

  static func partlyStated(
    _ names: (supplier: String, buyer: String), _ figure: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "partly-stated", .warning,
      "the \(figure) of \(names.supplier) → \(names.buyer) stands in some of its rows and not in others",
      at: place,
      hint: figure == "mitigation"
        ? "none is counted; write it in every row of the relation"
        : "what the policy assumes counts where it is more; write it in every row of the relation")
  }

  static func mixedUnits(
    _ names: (supplier: String, buyer: String), _ words: String, _ found: [String], at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      words == "units" ? "mixed-units" : "mixed-currencies", .warning,
      "\(names.supplier) → \(names.buyer) is stated in several \(words) (\(found.joined(separator: ", "))) "
        + "and cannot be added up",
      at: place, hint: "state all amounts in one of them; until then the amount counts as missing")
  }

  static func moreCreditThanInvoiced(
    _ names: (supplier: String, buyer: String), at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "more-credit-than-invoiced", .warning,
      "what \(names.supplier) credited \(names.buyer) exceeds what it invoiced; the amount counts as 0",
      at: place,
      hint: "the invoices they belong to may not be among the inputs")
  }
}
