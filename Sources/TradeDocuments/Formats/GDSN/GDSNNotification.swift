import SupplyModel

/// A notification: trade items that contain one another, offered to the recipient of the data.
struct GDSNNotification {
  private let record: XMLRecord<GDSNField>

  init(_ record: XMLRecord<GDSNField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    let (parties, products) = (facts.batch.parties.count, facts.batch.products.count)
    let items = record.records(.item).map { GDSNStatedItem($0, into: &facts) }
    link(items, into: &facts)
    let relations = facts.batch.relations.count
    for item in items { item.stateMakers(into: &facts) }
    offer(items, into: &facts)
    if facts.batch.parties.count == parties && facts.batch.products.count == products {
      facts.reject(.namesNobody("catalogue item notification", at: record.location))
    } else if facts.batch.relations.count == relations {
      facts.diagnostics.report(.noFlow(at: record.location))
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(.catalogue, .declared)
    header.number = record.text(.number).flatMap { PlaceholderName.contains($0) ? nil : $0 }
    let created = record.placed(.created) ?? record.placed(attribute: "creationDateTime")
    header.issued = created.flatMap { PlaceholderName.contains($0.text) ? nil : $0 }?.day(log: &log)
    return header
  }

  /// What a pack contains goes into the pack.
  private func link(_ items: [GDSNStatedItem], into facts: inout DocumentFacts) {
    var known: [String: Int32] = [:]
    for item in items {
      if let gtin = item.gtin, let product = item.product, known[gtin] == nil { known[gtin] = product }
    }
    for item in items {
      guard let pack = item.product else { continue }
      for child in item.children {
        let number = GS1Number.tradeItem(child.text)?.value ?? child.text
        let content = known[number] ?? Self.state(child, into: &facts)
        if let content { facts.link(content, into: pack, madeBy: item.provider, at: child.location) }
        known[number] = content
      }
    }
  }

  /// An item that is only named as the content of another.
  private static func state(_ child: PlacedText, into facts: inout DocumentFacts) -> Int32? {
    var draft = ProductDraft(at: child.location)
    draft.tradeItem(child)
    return facts.state(draft)
  }

  /// The outermost items are offered to the recipient, unless that is the data pool they came through.
  private func offer(_ items: [GDSNStatedItem], into facts: inout DocumentFacts) {
    guard let recipient = recipient(into: &facts) else { return }
    let contained = Set(items.flatMap(\.children).compactMap { GS1Number.tradeItem($0.text)?.value })
    for item in items where item.gtin.map(contained.contains) != true {
      guard var relation = facts.relation(from: item.provider, to: recipient, at: item.record.location) else {
        continue
      }
      relation.product = item.product ?? -1
      facts.append(relation)
    }
  }

  private func recipient(into facts: inout DocumentFacts) -> Int32? {
    let pools = Set(record.values(.sourcePool).map(\.text))
    guard let number = record.placed(.recipient), !pools.contains(number.text),
      let key = GS1Number.validLocation(number.text)
    else { return nil }
    var draft = PartyDraft(at: number.location)
    draft.identifier(number, scheme: "GLN")
    draft.role("data recipient", element: "dataRecipient")
    return facts.state(draft, key: key)
  }
}

extension Diagnostic {
  fileprivate static func noFlow(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-relation", .note,
      "the catalogue item notification names no manufacturer beside the provider, and no recipient but a data pool",
      at: location, hint: "its items and parties are kept")
  }
}
