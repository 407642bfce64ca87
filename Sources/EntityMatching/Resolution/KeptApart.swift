import SupplyModel

extension Diagnostic {
  /// Records that a join would have united, had identifiers or a judgement not excluded it.
  ///
  /// - Parameter witness: what they have in common: an identifier, a key, a judgement.
  static func keptApart(
    _ witness: String, _ refusal: PartyClusters.Refusal, _ identifiers: IdentifierIndex,
    _ records: RecordIndex
  ) -> Diagnostic {
    let (kept, apart) = (records[refusal.kept], records[refusal.apart])
    let names = "\(kept.label) and \(apart.label)"
    guard let ours = identifiers.identifier(of: refusal.ours),
      let theirs = identifiers.identifier(of: refusal.theirs)
    else {
      return Diagnostic(
        "judged-different", .note,
        "\(names) share \(witness) but were judged different; they stay two parties",
        at: apart.location, hint: "remove the judgement if they are one party after all")
    }
    return Diagnostic(
      "conflicting-identifiers", .warning,
      "\(names) share \(witness) but carry \(ours) and \(theirs); they stay two parties", at: apart.location,
      hint: "correct the wrong identifier, or judge the records different")
  }
}

extension PartyRecord {
  /// What to call the record in a message.
  var label: String { value(of: .name) ?? key ?? value(of: .identifier) ?? "a party without a name" }
}
