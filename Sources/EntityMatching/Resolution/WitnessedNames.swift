import SupplyModel

/// Joins records of the same name in the same country at the same address: a name and a second, independent witness.
///
/// The name alone joins nothing, nor does a name with its country: there are many "Medical Supplies Ltd" in one.
/// Texts are compared as written, case, spaces and compatibility forms aside; likeness is for a person to judge.
struct WitnessedNames {
  private let records: RecordIndex

  init(_ records: RecordIndex) { self.records = records }

  func apply(
    to clusters: inout PartyClusters, _ identifiers: IdentifierIndex, log: inout DiagnosticLog
  ) {
    var groups: [String: [Int]] = [:]
    for record in 0..<records.count {
      guard let witnessed = records[record].witnessedName else { continue }
      groups[witnessed, default: []].append(record)
    }
    for members in groups.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      for refusal in clusters.join(members, because: "same name, country and address") {
        log.report(.keptApart("name, country and address", refusal, identifiers, records))
      }
    }
  }
}

extension PartyRecord {
  /// Name, country and address in one text; nil when one of them is not said.
  var witnessedName: String? {
    guard let name = value(of: .name), let country = value(of: .country), let address = value(of: .address)
    else { return nil }
    let parts = [NameFolding.compatible(name), country, NameFolding.compatible(address)]
    return parts.contains("") ? nil : parts.joined(separator: "\u{0}")
  }
}
