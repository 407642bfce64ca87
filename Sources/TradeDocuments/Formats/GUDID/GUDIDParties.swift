import SupplyModel

/// The companies and establishments of a file of device records, each stated where it first occurs.
struct GUDIDParties {
  /// Positions by name and D-U-N-S number, and by establishment number.
  private var labelers: [String: Int32] = [:]
  private var establishments: [String: Int32] = [:]

  /// The company that labels the device: it answers for it, whoever made it.
  mutating func labeler(of record: XMLRecord<GUDIDField>, into facts: inout DocumentFacts) -> Int32? {
    let (name, duns) = (record.placed(.company), record.placed(.duns))
    guard let location = (name ?? duns)?.location else { return nil }
    let key = "\(name?.text ?? "")\n\(duns?.text ?? "")"
    if let known = labelers[key] { return known }
    var draft = PartyDraft(at: location)
    draft.name(name)
    draft.identifier(duns, scheme: "DUNS")
    draft.role("labeler", element: "companyName")
    let position = facts.state(draft)
    labelers[key] = position
    return position
  }

  /// An establishment, of which the record gives the FDA's number and nothing else.
  mutating func establishment(_ value: XMLValue<GUDIDField>, into facts: inout DocumentFacts) -> Int32? {
    guard let number = value.placed else { return nil }
    if let known = establishments[number.text] { return known }
    var draft = PartyDraft(at: number.location)
    draft.identifier(number, scheme: "FEI")
    draft.role("establishment, operation not stated", element: "fei")
    let position = facts.state(draft, key: "fei:\(number.text)")
    establishments[number.text] = position
    return position
  }
}
