import SupplyModel

/// What a product element of an SPL document states of the product itself.
///
/// Many products have one name, and equal names are one product: so its code is part of what it is called.
struct SPLProduct {
  let record: XMLRecord<SPLField>
  /// The element around it, where approval and marketing stand.
  private let listing: XMLRecord<SPLField>

  init(_ record: XMLRecord<SPLField>, in listing: XMLRecord<SPLField>) {
    self.record = record
    self.listing = listing
  }

  /// Its own code and those of its packages.
  var codes: [String] {
    (record.values(.code) + record.values(.packageCode)).compactMap { $0.placed(attribute: "code")?.text }
  }
  var name: PlacedText? { record.placed(.name) }

  /// - Parameter kit: what it is a part of; names a part that has no code.
  func draft(labeler: String?, kit: String?, log: inout DiagnosticLog) -> ProductDraft {
    var draft = ProductDraft(at: record.location)
    draft.name(calledName(in: kit))
    for value in record.values(.code) + record.values(.packageCode) { Self.add(value, to: &draft) }
    for value in record.values(.productClass) {
      draft.classification(value.placed(attribute: "code"), list: "FDAPC")
    }
    draft.note("generic name", record.placed(.genericName))
    draft.note("form", record.first(.form)?.placed(attribute: "displayName"))
    draft.note("model number", record.first(.model)?.placed(attribute: "extension"))
    draft.note("labeler", labeler.map { PlacedText($0, at: record.location) })
    addApproval(to: &draft)
    addMarketing(to: &draft, log: &log)
    return draft
  }

  /// Its code with what to call it: `NDC 99999-044`; nil for a part of a kit or a template without one.
  var calledCode: String? {
    guard let value = record.first(.code), let code = value.placed(attribute: "code")?.text else {
      return nil
    }
    return "\(SPLRegister.codeName(system: value.attribute("codeSystem"))) \(code)"
  }

  /// `Example Tablets (NDC 99999-044)`; nil when it has no name, for its code then names it.
  private func calledName(in kit: String?) -> PlacedText? {
    if let calledCode { return name?.map { "\($0) (\(calledCode))" } }
    return kit.map { kit in name?.map { "\($0), part of \(kit)" } } ?? name
  }

  static func add(_ value: XMLValue<SPLField>, to draft: inout ProductDraft) {
    guard let code = value.placed(attribute: "code") else { return }
    let system = value.attribute("codeSystem")
    if let identifier = SPLRegister.identifier(code: code.text, system: system) {
      draft.identifier(identifier.scheme, PlacedText(identifier.value, at: code.location))
    } else {
      draft.note("code of system \(system ?? "unknown"):", code)
    }
  }

  private func addApproval(to draft: inout ProductDraft) {
    for approval in listing.records(.approval) {
      let category = approval.first(.approvalCategory)?.placed(attribute: "displayName")
      let number = approval.first(.approvalNumber)?.placed(attribute: "extension")
      guard let words = number ?? category else { continue }
      let both = [category?.text, number?.text].compactMap(\.self).joined(separator: " ")
      draft.note("marketed under", PlacedText(both, at: words.location))
    }
  }

  private func addMarketing(to draft: inout ProductDraft, log: inout DiagnosticLog) {
    let status = listing.first(.marketingStatus)?.placed(attribute: "code")
    draft.note("marketing", status)
    for (field, words) in [(SPLField.marketingStart, "marketed from"), (.marketingEnd, "marketed until")] {
      guard let value = listing.first(field), let day = value.hl7Day(log: &log) else { continue }
      draft.note(words, PlacedText("\(day)", at: value.location))
    }
  }
}
