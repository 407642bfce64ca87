import SupplyModel

/// Gives the parties of one document keys, so that a company named on every line is one party.
///
/// Within one document the same name is the same company, unless identifiers or countries contradict it.
package struct DocumentParties: Sendable {
  private struct Known {
    var key: String
    var identity: PartyIdentity
  }

  /// By name. Most documents name a handful of parties, which are found faster without hashing their names.
  private var known: [String: [Known]] = [:]
  private var few: [Known] = []
  private static let fewest = 8

  package init() {}

  /// The key of the party a record is about; nil for one without a name.
  package mutating func key(for identity: PartyIdentity) -> String? {
    guard let name = identity.name else { return nil }
    guard known.isEmpty else { return Self.key(for: identity, name, among: &known[name, default: []]) }
    let key = Self.key(for: identity, name, among: &few)
    if few.count > Self.fewest {
      known = Dictionary(grouping: few) { $0.identity.name ?? "" }
      few = []
    }
    return key
  }

  private static func key(
    for identity: PartyIdentity, _ name: String, among known: inout [Known]
  ) -> String {
    var namesakes = 0
    for position in known.indices where known[position].identity.name == name {
      if known[position].identity.agrees(with: identity) {
        if !known[position].identity.includes(identity) {
          known[position].identity = known[position].identity.joined(with: identity)
        }
        return known[position].key
      }
      namesakes += 1
    }
    let key = namesakes == 0 ? name : "\(name) (\(namesakes + 1))"
    known.append(Known(key: key, identity: identity))
    return key
  }
}

/// What tells companies of one name in one document apart.
///
/// Shared by all records that say the same.
package final class PartyIdentity: Sendable {
  /// In lower case; nil for a party known by numbers only.
  let name: String?
  private let country: String?
  /// Scheme → value of the strong identifiers seen.
  private let identifiers: [String: String]

  init(_ statements: [Statement]) {
    name = statements.first { $0.property == .name }?.value.lowercased()
    country = statements.first { $0.property == .country }?.value
    var identifiers: [String: String] = [:]
    for statement in statements where statement.property == .identifier {
      guard let colon = statement.value.utf8.lastIndex(of: UInt8(ascii: ":")) else { continue }
      identifiers[String(statement.value[..<colon])] = String(
        statement.value[colon...].unicodeScalars.dropFirst())
    }
    self.identifiers = identifiers
  }

  private init(name: String?, country: String?, identifiers: [String: String]) {
    (self.name, self.country, self.identifiers) = (name, country, identifiers)
  }

  func agrees(with other: PartyIdentity) -> Bool {
    if self === other { return true }
    if let ours = country, let theirs = other.country, ours != theirs { return false }
    return other.identifiers.allSatisfy { identifiers[$0.key, default: $0.value] == $0.value }
  }

  func includes(_ other: PartyIdentity) -> Bool {
    self === other
      || (country != nil || other.country == nil)
        && other.identifiers.keys.allSatisfy { identifiers[$0] != nil }
  }

  /// What is known after the two turned out to be one.
  func joined(with other: PartyIdentity) -> PartyIdentity {
    PartyIdentity(
      name: name, country: country ?? other.country,
      identifiers: identifiers.merging(other.identifiers) { old, _ in old })
  }
}
