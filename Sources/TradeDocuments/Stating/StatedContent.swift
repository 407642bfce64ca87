import SupplyModel

/// What an element says of a party, wherever it stands: shared by all records that say the same.
final class PartyContent: Sendable {
  let statements: [Statement]
  /// Whether a record that says this is surely of the same party in any document.
  let identifies: Bool
  let identity: PartyIdentity
  /// Nil when they are not noted.
  let places: StatedPlaces?

  init(_ statements: [Statement], places: StatedPlaces?) {
    self.statements = statements
    self.places = places
    identifies = statements.identifyParty
    identity = PartyIdentity(statements)
  }
}

/// What an element says of a product, wherever it stands.
struct ProductContent: Sendable {
  let name: String
  let statements: [Statement]
  /// Nil when they are not noted.
  let places: StatedPlaces?

  init(_ product: ProductRecord, places: StatedPlaces?) {
    (name, statements) = (product.name, product.statements)
    self.places = places
  }
}

/// Which part of an element each of its statements stands at, so that an element that says the same can be asked where
/// it says it.
struct StatedPlaces: Sendable {
  private let offsets: [Int]

  /// Nil when a statement stands at none of the element's parts.
  init?<Field>(of statements: [Statement], in element: XMLRecord<Field>) {
    var offsets: [Int] = []
    for statement in statements {
      guard let offset = element.offset(at: statement.location) else { return nil }
      offsets.append(offset)
    }
    self.offsets = offsets
  }

  func locations<Field>(in element: XMLRecord<Field>) -> some Sequence<SourceLocation> {
    offsets.lazy.map { element.location(atOffset: $0) }
  }
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
    if let number, let position = repeatedParty(number, element) { return position }
    var log = DiagnosticLog()
    var draft = PartyDraft(at: element.location)
    fill(&draft, &log)
    draft.role(role, element: name ?? element.elementName)
    diagnostics.merge(log)
    guard let position = state(draft) else { return nil }
    if let number, log.items.isEmpty {
      let statements = batch.parties[Int(position)].statements
      let content = PartyContent(statements, places: places(of: statements, in: element))
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
    if let number, let position = repeatedProduct(number, element) { return position }
    var log = DiagnosticLog()
    var draft = ProductDraft(at: element.location)
    fill(&draft, &log)
    diagnostics.merge(log)
    guard let position = state(draft) else { return nil }
    if let number, log.items.isEmpty {
      let product = batch.products[Int(position)]
      let content = ProductContent(product, places: places(of: product.statements, in: element))
      memory.products.remember(content, of: number, madeIn: document)
      memory.products.place(number, at: position)
    }
    return position
  }

  /// Only what identifies a party is taken from another document, and only from an earlier one.
  private mutating func repeatedParty<Field>(_ number: Int, _ element: XMLRecord<Field>) -> Int32? {
    if let position = memory.parties.position(of: number) {
      mention(position, at: element.location)
      return position
    }
    guard let known = memory.parties[number], known.content.identifies, known.document <= document,
      known.content.places != nil || !memory.notesPlaces
    else { return nil }
    let content = known.content
    let position = append(statements: content.statements, content.identity, at: element.location)
    if let places = content.places, known.document != document {
      batch.restated.restate(party: position, at: places.locations(in: element))
    }
    memory.parties.place(number, at: position)
    return position
  }

  private mutating func repeatedProduct<Field>(_ number: Int, _ element: XMLRecord<Field>) -> Int32? {
    if let position = memory.products.position(of: number) { return position }
    guard let known = memory.products[number], known.document <= document,
      known.content.places != nil || !memory.notesPlaces
    else { return nil }
    let content = known.content
    let position = append(
      productNamed: content.name, statements: content.statements, at: element.location)
    if let places = content.places, known.document != document {
      batch.restated.restate(product: position, at: places.locations(in: element))
    }
    memory.products.place(number, at: position)
    return position
  }

  private func places<Field>(of statements: [Statement], in element: XMLRecord<Field>) -> StatedPlaces? {
    memory.notesPlaces ? StatedPlaces(of: statements, in: element) : nil
  }
}
