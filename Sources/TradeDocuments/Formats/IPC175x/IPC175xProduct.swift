import SupplyModel

/// A product or component: what it is called, and the components, materials and substances that go into it.
struct IPC175xProduct {
  private let record: XMLRecord<IPC175xField>

  init(_ record: XMLRecord<IPC175xField>) { self.record = record }

  /// States the product with everything inside it.
  ///
  /// - Parameter maker: who puts the product together; nil for a component, of which nobody says who makes it.
  /// - Returns: the product's position; nil when nothing says what it is.
  func state(madeBy maker: Int32?, into facts: inout DocumentFacts) -> Int32? {
    let product = facts.state(draft)
    stateSite(into: &facts)
    for component in record.records(.subproduct) {
      link(IPC175xProduct(component).state(madeBy: nil, into: &facts), component, product, maker, &facts)
    }
    for material in record.records(.material) {
      link(state(material, into: &facts), material, product, maker, &facts)
    }
    if let deeper = record.first(.deeper) { facts.diagnostics.report(.nestedTooDeep(at: deeper.location)) }
    return product
  }

  private func link(
    _ input: Int32?, _ source: XMLRecord<IPC175xField>, _ output: Int32?, _ maker: Int32?,
    _ facts: inout DocumentFacts
  ) {
    guard let input, let output else { return }
    facts.link(input, into: output, madeBy: maker, at: source.location)
  }

  private var draft: ProductDraft {
    let identity = record.first(.productID)
    var draft = ProductDraft(at: identity?.location ?? record.location)
    draft.name(identity?.placed(attribute: "itemName"))
    draft.note("seller's number", identity?.placed(attribute: "itemNumber"), namesProduct: true)
    draft.note("version", identity?.placed(attribute: "version"))
    draft.note("buyer's number", identity?.placed(attribute: "requesterItemNumber"))
    draft.note("manufacturing site", identity?.placed(attribute: "manufacturingSite"))
    return draft
  }

  /// A site is a place of whoever runs it, which the declaration does not say.
  private func stateSite(into facts: inout DocumentFacts) {
    guard let site = record.first(.productID)?.placed(attribute: "manufacturingSite") else { return }
    var draft = PartyDraft(at: site.location)
    draft.name(site)
    draft.role("manufacturing site", element: "manufacturingSite")
    _ = facts.state(draft)
  }

  private func state(_ material: XMLRecord<IPC175xField>, into facts: inout DocumentFacts) -> Int32? {
    var draft = ProductDraft(at: material.location)
    draft.name(material.placed(attribute: "name"))
    draft.name(material.placed(attribute: "materialGroupName"))
    draft.note("material group", material.placed(attribute: "materialGroupName"))
    let position = facts.state(draft)
    for substance in material.records(.substance) {
      link(state(substance: substance, into: &facts), substance, position, nil, &facts)
    }
    return position
  }

  private func state(substance: XMLRecord<IPC175xField>, into facts: inout DocumentFacts) -> Int32? {
    var draft = ProductDraft(at: substance.location)
    draft.name(substance.placed(attribute: "name"))
    for number in substance.values(.substanceID) {
      let identity = number.placed(attribute: "identity")
      if number.attribute("authority")?.uppercased() == "CAS" {
        draft.identifier("cas", identity)
      } else {
        draft.note(number.attribute("authority") ?? "substance", identity)
      }
    }
    return facts.state(draft)
  }
}

extension Diagnostic {
  fileprivate static func nestedTooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "components-too-deep", .warning,
      "components nested more than \(IPC175xOutline.depth) deep were not read", at: location)
  }
}
