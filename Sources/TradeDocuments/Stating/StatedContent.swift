import SupplyModel

/// What an element says of a party, wherever it stands: shared by all records that say the same.
struct PartyContent {
  let statements: [Statement]
  /// Whether a record that says this is surely of the same party in any document.
  let identifies: Bool
  let identity: PartyIdentity
}

/// What an element says of a product, wherever it stands.
struct ProductContent {
  let name: String
  let statements: [Statement]
}

/// Parties and products of elements, built once for elements that say the same.
extension DocumentFacts {
  /// The position of the party an element describes; nil for one that names nobody.
  ///
  /// - Parameters:
  ///   - role: what the party does in the document, stated last.
  ///   - name: where the role comes from; nil for the element itself.
  ///   - fill: states what the element says. Called only for what was not read before.
  package mutating func party<Field>(
    of element: XMLRecord<Field>, as role: String, element name: String? = nil,
    _ fill: (inout PartyDraft, inout DiagnosticLog) -> Void
  ) -> Int32? {
    let number = memory.parties.number(of: element, as: role)
    if let number, let position = repeatedParty(number, at: element.location) { return position }
    var log = DiagnosticLog()
    var draft = PartyDraft(at: element.location)
    fill(&draft, &log)
    draft.role(role, element: name ?? element.elementName)
    diagnostics.merge(log)
    guard let position = state(draft) else { return nil }
    if let number, log.items.isEmpty {
      let statements = batch.parties[Int(position)].statements
      let content = PartyContent(
        statements: statements, identifies: statements.identifyParty,
        identity: PartyIdentity(statements))
      memory.parties.remember(content, of: number, madeIn: document)
      memory.parties.place(number, at: position)
    }
    return position
  }

  /// The position of the product an element describes; nil when it does not say what it is.
  package mutating func product<Field>(
    of element: XMLRecord<Field>, _ fill: (inout ProductDraft, inout DiagnosticLog) -> Void
  ) -> Int32? {
    let number = memory.products.number(of: element, as: "")
    if let number, let position = repeatedProduct(number, at: element.location) { return position }
    var log = DiagnosticLog()
    var draft = ProductDraft(at: element.location)
    fill(&draft, &log)
    diagnostics.merge(log)
    guard let position = state(draft) else { return nil }
    if let number, log.items.isEmpty {
      let product = batch.products[Int(position)]
      let content = ProductContent(name: product.name, statements: product.statements)
      memory.products.remember(content, of: number, madeIn: document)
      memory.products.place(number, at: position)
    }
    return position
  }

  /// Only what identifies a party is taken from another document, and only from an earlier one.
  private mutating func repeatedParty(_ number: Int, at location: SourceLocation) -> Int32? {
    if let position = memory.parties.position(of: number) {
      mention(position, at: location)
      return position
    }
    guard let known = memory.parties[number], known.content.identifies, known.document <= document else {
      return nil
    }
    let position = append(
      statements: known.content.statements, known.content.identity, at: location)
    memory.parties.place(number, at: position)
    return position
  }

  private mutating func repeatedProduct(_ number: Int, at location: SourceLocation) -> Int32? {
    if let position = memory.products.position(of: number) { return position }
    guard let known = memory.products[number], known.document <= document else { return nil }
    let position = append(
      productNamed: known.content.name, statements: known.content.statements, at: location)
    memory.products.place(number, at: position)
    return position
  }
}
