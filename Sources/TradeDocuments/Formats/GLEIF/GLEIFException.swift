import SupplyModel

/// What a reporting exception states: that no parent is reported, and why. The parent stays unknown; the entity is
/// not said to have none.
struct GLEIFException {
  private let record: XMLRecord<GLEIFField>

  init(_ record: XMLRecord<GLEIFField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin()
    var draft = PartyDraft(at: record.location)
    draft.identifier(record.placed(.lei), scheme: "LEI")
    guard draft.isNamed else {
      return facts.reject(.namesNobody("reporting exception", at: record.location))
    }
    for reason in record.values(.exceptionReason) {
      draft.note(reason.placed?.map { "\(parent) not reported: \($0)" })
    }
    _ = facts.state(draft, key: LEI.valid(record.text(.lei)))
  }

  private var parent: String {
    switch record.text(.exceptionCategory) {
    case "DIRECT_ACCOUNTING_CONSOLIDATION_PARENT": "direct parent"
    case "ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT": "ultimate parent"
    default: "parent"
    }
  }
}
