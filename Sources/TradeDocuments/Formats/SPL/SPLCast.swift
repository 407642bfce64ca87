import SupplyModel

/// One operation of one establishment, and the products it is for.
struct SPLWork {
  let party: Int32
  let part: SPLOperation.Part
  /// Product codes as written; none for all products of the document.
  let products: [String]
  let location: SourceLocation
}

/// The organisations of one document and what each does.
struct SPLCast {
  private(set) var labeler: Int32?
  private(set) var works: [SPLWork] = []
  var unknownOperations: Set<String>
  private let kind: SPLKind

  init(_ kind: SPLKind, unknownOperations: Set<String>) {
    self.kind = kind
    self.unknownOperations = unknownOperations
  }

  /// States an organisation and those it names. Levels have the same names: depth gives the role.
  mutating func state(
    _ entity: XMLRecord<SPLField>, level: Int = 0, of parent: Int32? = nil, into facts: inout DocumentFacts
  ) {
    let operations = kind == .ending ? [] : entity.records(.operation)
    let known = operations.map { operation($0, log: &facts.diagnostics) }
    let organisation = entity.record(.organisation)
    let roles = roles(of: operations, known, level: level)
    let own = organisation.flatMap { SPLOrganisation($0).state(roles: roles, into: &facts) }
    // What stands without an organisation is done by the one around it; an unnamed one is nobody.
    let around = organisation == nil ? parent : nil
    if let around { add(operations, known, to: around, &facts) }
    if level == 0, own != nil { labeler = own }
    if let party = own ?? around { addWorks(operations, known, of: party, level: level, at: entity.location) }
    for inner in organisation?.records(.entity) ?? [] {
      state(inner, level: level + 1, of: own ?? parent, into: &facts)
    }
  }

  /// Who made a lot of a product.
  mutating func state(
    _ event: XMLRecord<SPLField>, of product: String?, into facts: inout DocumentFacts
  ) {
    guard let product, let number = event.first(.performer),
      let operation = operation(event, log: &facts.diagnostics)
    else { return }
    let role = SPLRole(name: operation.role, written: Self.words(of: event))
    guard let party = SPLOrganisation.state(number, role: role, into: &facts) else { return }
    works.append(
      SPLWork(party: party, part: operation.part, products: [product], location: event.location))
  }

  /// Whether a step of making the products is stated of anyone, be it of the labeler itself.
  var namesMaker: Bool {
    works.contains { if case .step = $0.part { true } else { false } }
  }

  // MARK: Operations

  /// nil where the document gives none: an empty element of a template, a listing without operations.
  private mutating func operation(
    _ record: XMLRecord<SPLField>, log: inout DiagnosticLog
  ) -> SPLOperation? {
    let code = record.first(.operationCode)
    let words = Self.words(of: record)
    let number = code?.attribute("code").flatMap { $0.isEmpty ? nil : $0 }
    if let known = SPLOperation.named(code: number, name: words) { return known }
    guard let unknown = words ?? number else { return nil }
    if unknownOperations.insert(number ?? unknown).inserted {
      log.report(.unknownOperation(unknown, code: number, at: code?.location ?? record.location))
    }
    return SPLOperation(unknown.lowercased(), .unplaced)
  }

  private static func words(of operation: XMLRecord<SPLField>) -> String? {
    operation.first(.operationCode)?.placed(attribute: "displayName")?.text
  }

  /// An agent or importer is no establishment; everyone else has the role of its level too.
  private func roles(
    of operations: [XMLRecord<SPLField>], _ known: [SPLOperation?], level: Int
  ) -> [SPLRole] {
    let own = zip(operations, known).compactMap { record, operation in
      operation.map { SPLRole(name: $0.role, written: Self.words(of: record)) }
    }
    let isAgentOnly = level > 0 && !own.isEmpty && known.allSatisfy { $0?.part == .role }
    let ofLevel = SPLRole(name: kind.role(level: level), written: nil)
    var roles = isAgentOnly ? [] : [ofLevel]
    for role in own where !roles.contains(where: { $0.name == role.name }) { roles.append(role) }
    return roles
  }

  /// Adds to the roles of an organisation stated before.
  private func add(
    _ operations: [XMLRecord<SPLField>], _ known: [SPLOperation?], to party: Int32,
    _ facts: inout DocumentFacts
  ) {
    for (record, operation) in zip(operations, known) {
      guard let operation else { continue }
      facts.add(
        Statement(.role, operation.role, original: Self.words(of: record), at: record.location), to: party)
    }
  }

  /// An establishment of which no operation is stated works on the products all the same.
  private mutating func addWorks(
    _ operations: [XMLRecord<SPLField>], _ known: [SPLOperation?], of party: Int32, level: Int,
    at location: SourceLocation
  ) {
    for (record, operation) in zip(operations, known) {
      works.append(
        SPLWork(
          party: party, part: operation?.part ?? .unplaced,
          products: record.values(.productCode).compactMap { $0.placed(attribute: "code")?.text },
          location: record.location))
    }
    if operations.isEmpty, level > 1 {
      works.append(SPLWork(party: party, part: .unplaced, products: [], location: location))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownOperation(
    _ words: String, code: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "unknown-operation", .warning, "'\(words)' is no operation this program knows", at: location,
      excerpt: code,
      hint: "it is kept as the establishment's role; where it stands in the chain is treated as unknown")
  }
}
