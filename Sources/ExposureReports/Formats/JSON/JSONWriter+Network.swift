import SupplyModel

/// Parties and the relations between them.
extension JSONWriter {
  mutating func parties(_ index: ResultIndex) {
    objects("parties", index.result.parties) { json, party in
      json.identity(party)
      json.position(party)
      json.numbers(party)
      json.provenance(party, index)
    }
  }

  mutating func relations(_ index: ResultIndex) {
    objects("relations", index.result.relations) { json, relation in
      json.string("from", relation.from)
      json.string("to", relation.to)
      json.string("kind", relation.kind.name)
      json.string("product", relation.product)
      json.string("into", relation.into)
      json.number("quantity", relation.quantity)
      json.string("unit", relation.unit)
      json.object("share") {
        $0.number("value", relation.share)
        $0.string("basis", relation.shareBasis.rawValue)
      }
      json.number("weight", relation.weight)
      json.number("confidence", relation.confidence)
      json.objects("evidence", relation.evidence) { $0.evidence($1, index) }
    }
  }

  private mutating func identity(_ party: PartyResult) {
    string("id", party.id)
    string("name", party.name)
    strings("otherNames", party.otherNames)
    string("country", party.country?.code)
    string("region", party.region)
    string("registeredCountry", party.registeredCountry?.code)
    string("sector", party.sector)
    strings("roles", party.roles)
    strings("identifiers", party.identifiers.map(\.description))
  }

  private mutating func position(_ party: PartyResult) {
    flag("isCause", party.isCause)
    flag("isOrigin", party.isOrigin)
    flag("hasSuppliers", party.hasSuppliers)
    guard let tier = party.tier else { return }
    object("tier") {
      $0.integer("min", tier.min)
      $0.integer("max", tier.max)
      $0.flag("loop", tier.isInLoop)
    }
  }

  private mutating func numbers(_ party: PartyResult) {
    object("risk") {
      $0.number("inherent", party.risk.inherent)
      $0.number("mitigation", party.risk.mitigation)
      $0.number("residual", party.risk.residual)
      $0.flag("rated", party.risk.isRated)
    }
    object("exposure") {
      $0.number("strongest", party.exposure.strongest)
      $0.number("share", party.exposure.share)
      $0.number("carries", party.exposure.carries)
      $0.number("arrivals", party.exposure.arrivals)
      $0.number("dark", party.exposure.dark)
    }
    string("dominator", party.dominator)
  }

  private mutating func provenance(_ party: PartyResult, _ index: ResultIndex) {
    objects("records", party.records) { json, record in
      json.string("key", record.key)
      json.place(record.location, index)
      json.string("reason", record.reason)
    }
    integer("moreRecords", party.moreRecords == 0 ? nil : party.moreRecords)
    objects("sources", party.statements) { json, statement in
      json.place(statement.location, index)
      json.string("property", statement.property.rawValue)
      json.string("value", statement.value)
      json.string("original", statement.original)
    }
  }

  private mutating func evidence(_ evidence: EvidenceResult, _ index: ResultIndex) {
    string("class", evidence.evidenceClass.name)
    string("document", evidence.documentNumber)
    place("location", evidence.location, index)
    string("date", evidence.date?.description)
  }
}
