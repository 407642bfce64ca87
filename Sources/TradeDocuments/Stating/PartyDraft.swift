import SupplyModel

/// What one place of a document says of a party, while it is being put together.
///
/// Every format writes parties through a draft, so that a name, an address or a tax number means the same in all
/// of them. State countries before identifiers: a register number is one of the party's country.
package struct PartyDraft: Sendable {
  package let location: SourceLocation
  package private(set) var statements: [Statement] = []
  private var nameCount = 0

  package init(at location: SourceLocation) { self.location = location }

  /// Whether it says who the party is: a name or an identifier that may join records.
  package var isNamed: Bool {
    nameCount > 0 || statements.contains { $0.property == .identifier }
  }

  /// The first name is what the party is called, every other one an alias. Template words are no names.
  package mutating func name(_ name: PlacedText?) {
    guard let name, !name.text.isEmpty, !PlaceholderName.contains(name.text),
      !statements.contains(where: { ($0.property == .name || $0.property == .alias) && $0.value == name.text }
      )
    else { return }
    statements.append(Statement(nameCount == 0 ? .name : .alias, name.text, at: name.location))
    nameCount += 1
  }

  /// What the party does in the document: `seller`, with the element that says so.
  package mutating func role(_ role: String, element: String? = nil) {
    statements.append(Statement(.role, role, original: element, at: location))
  }

  /// A text kept for readers that joins nothing.
  package mutating func note(_ words: PlacedText?) { add(Statement(.notes, words)) }

  package mutating func add(_ statement: Statement?) {
    guard let statement, !statements.contains(where: statement.saysTheSame) else { return }
    statements.append(statement)
  }
}

/// Places.
extension PartyDraft {
  /// The country as alpha-2, alpha-3, number or English name; warned of when it is none.
  package mutating func country(
    _ country: PlacedText?, as property: Statement.Property = .country, log: inout DiagnosticLog
  ) {
    guard value(of: property) == nil else { return }
    add(.country(property, country, log: &log))
  }

  /// A region as written or as an ISO 3166-2 code: `CN-XJ` stays `CN-XJ`.
  package mutating func region(_ region: PlacedText?) {
    if value(of: .region) == nil { add(Statement(.region, region)) }
  }

  /// The lines of an address in the document's order, each of parts parted by spaces.
  package mutating func address(_ lines: [[PlacedText?]]) {
    let written = lines.map { $0.compactMap(\.self).filter { !$0.text.isEmpty } }.filter { !$0.isEmpty }
    guard let first = written.first?.first else { return }
    let text = written.map { $0.map(\.text).joined(separator: " ") }.joined(separator: ", ")
    add(Statement(.address, text, at: first.location))
  }
}

/// Identifiers: strong ones may join records, weak ones are kept as notes, placeholders say nothing.
extension PartyDraft {
  /// - Parameters:
  ///   - scheme: as the document writes it: `0088`, `GLN`, `DUNS`; nil for none.
  ///   - place: what its place says about a number without a scheme.
  package mutating func identifier(
    _ number: PlacedText?, scheme: String?, place: PartyIdentifier.Place = .any
  ) {
    guard let number, !number.text.isEmpty else { return }
    let country = value(of: .country) ?? value(of: .registeredCountry)
    let scheme = scheme?.isEmpty == true ? nil : scheme
    switch PartyIdentifier(number.text, scheme: scheme, place: place, country: country) {
    case .strong(let identifier):
      add(Statement(.identifier, identifier.description, original: number.text, at: number.location))
    case .weak(let words): add(Statement(.notes, words, original: number.text, at: number.location))
    case .placeholder: break
    }
  }

  /// A party known by a local number only is called by it, unless it is a mere list position.
  package mutating func nameByLocalNumber() {
    guard !isNamed, let number = statements.first(where: { $0.property == .notes }),
      number.value.utf8.count > 2
    else { return }
    statements.insert(Statement(.name, number.value, at: number.location), at: 0)
    nameCount = 1
  }

  private func value(of property: Statement.Property) -> String? {
    statements.first { $0.property == property }?.value
  }
}

extension Statement {
  /// Whether both say the same of their subject, wherever they stand.
  func saysTheSame(as other: Statement) -> Bool { property == other.property && value == other.value }
}

/// Words of templates and schemas that stand where a name belongs.
enum PlaceholderName {
  private static let words: Set<String> = [
    "string", "normalizedstring", "token", "xxx", "xxxx", "n/a", "na", "null", "<null/>", "none", "-", ".",
  ]

  static func contains(_ name: String) -> Bool {
    // No word has a digit in it.
    name.utf8.count < 17 && !name.utf8.contains { 0x30...0x39 ~= $0 } && words.contains(name.lowercased())
  }
}
