import SupplyModel

/// One SPL document on its way into statements: its organisations, its products, then the chain between them.
struct SPLDocument {
  private let record: XMLRecord<SPLField>
  private let kind: SPLKind
  private let kindName: String
  private(set) var cast: SPLCast

  /// - Parameter unknownOperations: those reported before in this file.
  init(_ record: XMLRecord<SPLField>, unknownOperations: Set<String>) {
    self.record = record
    let code = record.first(.kind)
    kind = SPLKind(code: code?.attribute("code"), name: code?.attribute("displayName"))
    kindName = code?.placed(attribute: "displayName")?.text.lowercased() ?? "document"
    cast = SPLCast(kind, unknownOperations: unknownOperations)
  }

  mutating func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    guard kind != .index else { return facts.reject(.noSupply(kindName, at: record.location)) }
    let first = facts.batch.parties.count
    for entity in record.records(.entity) { cast.state(entity, into: &facts) }
    let listing = stateProducts(into: &facts)
    noteEdition(at: first, in: &facts)
    if facts.batch.parties.count == first, listing.listed.isEmpty {
      facts.reject(.noParty(kindName, at: record.location))
    } else {
      stateChain(listing, into: &facts)
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(kind == .label ? .registration : nil, .declared)
    let version = record.first(.version)?.placed(attribute: "value")?.text
    let set = record.first(.setID)?.placed(attribute: "root")?.text
    header.number = set.map { set in version.map { "\(set) version \($0)" } ?? set }
    header.issued = record.first(.effectiveTime)?.hl7Day(log: &log)
    return header
  }

  private mutating func stateProducts(into facts: inout DocumentFacts) -> SPLListing {
    let labeler = cast.labeler.flatMap { facts.batch.parties[Int($0)].value(of: .name) }
    var listing = SPLListing(labeler: labeler)
    for record in record.records(.listing) {
      listing.state(record, into: &facts)
      for product in record.records(.product) {
        let code = product.first(.code)?.placed(attribute: "code")?.text
        for event in product.records(.event) { cast.state(event, of: code, into: &facts) }
      }
    }
    for work in cast.works {
      for code in work.products { listing.state(code: code, at: work.location, into: &facts) }
    }
    return listing
  }

  /// Which edition of which document it is: the newest of a set counts.
  private func noteEdition(at first: Int, in facts: inout DocumentFacts) {
    guard let number = facts.header.number, let party = Int32(exactly: first) else { return }
    let location = record.first(.setID)?.location ?? record.location
    facts.add(Statement(.notes, "SPL set \(number)", at: location), to: party)
  }

  private func stateChain(_ listing: SPLListing, into facts: inout DocumentFacts) {
    if kind == .ending { facts.diagnostics.report(.ended(kindName, at: record.location)) }
    let before = facts.batch.relations.count
    SPLChain(cast, listing).state(into: &facts)
    let makesItself = cast.labeler != nil && cast.namesMaker
    if kind == .label, facts.batch.relations.count == before, !makesItself {
      facts.diagnostics.report(.noMaker(kindName, cast, at: record.location))
    }
  }
}

extension Diagnostic {
  fileprivate static func noSupply(_ kind: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-party", .note, "the \(kind) names no party of a supply", at: location,
      hint: "documents of this kind are about substances or other documents; nothing was read from it")
  }

  fileprivate static func noParty(_ kind: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-party", .warning, "the \(kind) names no party and no product", at: location,
      hint: "a party needs a name or an identifier; the document was not used")
  }

  fileprivate static func ended(_ kind: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "registration-ended", .note, "the \(kind) ends what it names; none of its operations is in force",
      at: location)
  }

  fileprivate static func noMaker(_ kind: String, _ cast: SPLCast, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      "no-relation", .warning,
      cast.labeler == nil
        ? "the \(kind) names no labeler; no relation was read from it"
        : "the \(kind) names no establishment besides its labeler; who makes its products stays unknown",
      at: location)
  }
}
