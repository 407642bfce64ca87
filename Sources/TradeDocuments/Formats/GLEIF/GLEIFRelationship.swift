import SupplyModel

/// What a record of level 2 states: two entities, and, when one owns the other, that.
struct GLEIFRelationship {
  private let record: XMLRecord<GLEIFField>
  private let kind: GLEIFRelationshipKind?

  init(_ record: XMLRecord<GLEIFField>) {
    self.record = record
    kind = record.text(.type).flatMap(GLEIFRelationshipKind.init(rawValue:))
  }

  func state(into facts: inout DocumentFacts, parents: inout GLEIFParents) {
    facts.begin(header(log: &facts.diagnostics))
    let owned = state(.start, as: kind?.startRole, into: &facts)
    let owner = state(.end, as: kind?.endRole, into: &facts)
    if owned == nil && owner == nil {
      return facts.reject(.namesNobody("relationship record", at: record.location))
    }
    if let owned { facts.add(wording, to: owned) }
    if kind == nil, let type = record.placed(.type) { facts.diagnostics.report(.unknownRelationship(type)) }
    guard let kind, kind.isOwnership, isInForce else { return }
    guard let relation = relation(from: owner, to: owned, into: &facts), let child = number(of: .start) else {
      return facts.diagnostics.report(.noOwnership(hasOwner: owner != nil, at: record.location))
    }
    parents.take(relation, of: child, as: kind, into: &facts)
  }

  /// Checked by the issuer against a register or accounts, or only as the entity says.
  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    let isChecked = record.text(.validation) == "FULLY_CORROBORATED"
    var header = DocumentHeader(.registration, isChecked ? .verified : .declared)
    header.flow = .ownership
    header.issued = record.placed(.updated)?.day(log: &log)
    return header
  }

  /// Ended relationships, and records that were withdrawn, say nothing of today.
  private var isInForce: Bool {
    record.text(.status) == "ACTIVE"
      && !["ANNULLED", "DUPLICATE", "RETIRED", "CANCELLED"].contains(record.text(.registrationStatus) ?? "")
  }

  /// The record in its own words, kept with the first entity: `IS_SUBFUND_OF 5493… ACTIVE`.
  private var wording: Statement? {
    let words = [
      record.text(.type), number(of: .end), record.text(.status),
      record.text(.registrationStatus).map { "(record \($0))" },
    ].compactMap(\.self)
    return Statement(.notes, words.joined(separator: " "), at: record.location)
  }
}

/// Its two ends, and what holds between them.
extension GLEIFRelationship {
  /// - Returns: the entity's position; nil for an end that names nobody.
  private func state(_ end: GLEIFField, as role: String?, into facts: inout DocumentFacts) -> Int32? {
    guard let node = record.record(end) else { return nil }
    var draft = PartyDraft(at: node.location)
    draft.identifier(node.placed(.nodeID), scheme: node.text(.nodeType) ?? "LEI")
    if let role, isInForce { draft.role(role, element: node.elementName) }
    return facts.state(draft, key: LEI.valid(number(of: end)))
  }

  private func number(of end: GLEIFField) -> String? { record.record(end)?.text(.nodeID) }

  /// Owner → owned.
  private func relation(
    from owner: Int32?, to owned: Int32?, into facts: inout DocumentFacts
  ) -> RelationRecord? {
    guard var relation = facts.relation(from: owner, to: owned, at: record.location) else { return nil }
    relation.share = kind == .headOffice ? Figure(1) : share(log: &facts.diagnostics)
    let period = record.records(.period).first { $0.text(.periodType) == "RELATIONSHIP_PERIOD" }
    relation.validFrom = period?.placed(.periodStart)?.day(log: &facts.diagnostics)
    relation.validTo = period?.placed(.periodEnd)?.day(log: &facts.diagnostics)
    return relation
  }

  private func share(log: inout DiagnosticLog) -> Figure {
    for quantifier in record.records(.quantifier)
    where quantifier.text(.units) ?? "PERCENTAGE" == "PERCENTAGE" {
      guard let amount = quantifier.placed(.amount), let percent = amount.figure(log: &log).value else {
        continue
      }
      if 0...100 ~= percent { return Figure(percent / 100) }
      log.report(.shareOutOfRange(amount))
    }
    return .missing
  }
}

extension Diagnostic {
  fileprivate static func noOwnership(hasOwner: Bool, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-relation", .warning,
      "the relationship record names \(hasOwner ? "no other entity that is owned" : "no owner")",
      at: location,
      hint: "the entity it names is kept")
  }

  fileprivate static func unknownRelationship(_ type: PlacedText) -> Diagnostic {
    Diagnostic(
      "unknown-relationship", .warning, "relationships of the type '\(type.text)' are not known",
      at: type.location,
      excerpt: type.text, hint: "its two entities are kept, and a note; no relation was read")
  }

  fileprivate static func shareOutOfRange(_ amount: PlacedText) -> Diagnostic {
    Diagnostic(
      "share-out-of-range", .warning, "'\(amount.text)' percent is no share of an entity",
      at: amount.location,
      excerpt: amount.text, hint: "the share is treated as unknown")
  }
}
