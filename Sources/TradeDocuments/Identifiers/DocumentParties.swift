import SupplyModel

/// Gives the parties of one document keys, so that a company named on every line is one party.
///
/// Within one document the same name is the same company, unless identifiers or countries contradict it.
package struct DocumentParties: Sendable {
  private struct Known {
    var key: String
    var country: String?
    /// Scheme → value of the strong identifiers seen.
    var identifiers: [String: String]
  }

  private var known: [String: [Known]] = [:]

  package init() {}

  /// The key of the party a record is about; nil for one without a name.
  package mutating func key(for record: PartyRecord) -> String? {
    guard let name = record.value(of: .name)?.lowercased() else { return nil }
    let country = record.value(of: .country)
    let identifiers = Self.identifiers(of: record)
    var namesakes = known[name] ?? []
    defer { known[name] = namesakes }
    for index in namesakes.indices where Self.agree(namesakes[index], country, identifiers) {
      namesakes[index].country = namesakes[index].country ?? country
      namesakes[index].identifiers.merge(identifiers) { old, _ in old }
      return namesakes[index].key
    }
    let key = namesakes.isEmpty ? name : "\(name) (\(namesakes.count + 1))"
    namesakes.append(Known(key: key, country: country, identifiers: identifiers))
    return key
  }

  private static func agree(_ known: Known, _ country: String?, _ identifiers: [String: String]) -> Bool {
    if let ours = known.country, let theirs = country, ours != theirs { return false }
    return identifiers.allSatisfy { known.identifiers[$0.key, default: $0.value] == $0.value }
  }

  private static func identifiers(of record: PartyRecord) -> [String: String] {
    var found: [String: String] = [:]
    for statement in record.statements where statement.property == .identifier {
      guard let colon = statement.value.lastIndex(of: ":") else { continue }
      found[String(statement.value[..<colon])] = String(statement.value[colon...].dropFirst())
    }
    return found
  }
}
