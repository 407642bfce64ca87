import SupplyModel

/// Entities of OpenSanctions, or of anybody else who writes FollowTheMoney: JSON, one entity per line, with an id,
/// a schema and properties of many values.
///
/// Targets, and entities marked with a topic of risk, are entries; sanctions are entities of their own that name
/// the sanctioned one, and may stand before or after it. Owners, addresses and the rest are counted.
package struct FollowTheMoneyEntities: ListFormat {
  package let id = "follow-the-money"
  package let publisher = "OpenSanctions"
  package let summary = "entities of OpenSanctions in FollowTheMoney (JSON lines)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content else { return false }
    return entries.root.name == MarkupEntries.record
      && entries.parts.isSuperset(of: ["id", "schema", "properties"])
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let records) = source.content else { return ListReading() }
    var log = DiagnosticLog()
    var collection = OpenSanctionsCollection()
    var sanctions: [String: [OpenSanctionsSanction]] = [:]
    records.forEach(named: MarkupEntries.record) { record in
      let entity = FollowTheMoneyEntity(record)
      if entity.schema == "Sanction" {
        for target in entity.values("entity") { sanctions[target, default: []].append(entity.sanction) }
      } else if entity.isListed {
        collection.add(entity.datasets, seen: entity.lastSeen)
        if collection.screens(entity.schema), let entry = entity.entry(source, log: &log) {
          collection.entries.append(entry)
        }
      }
    }
    collection.entries = collection.entries.map { $0.sanctioned(sanctions[$0.id] ?? []) }
    return collection.reading(source, &log)
  }
}
