import SupplyModel

extension PartyMention: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(party)
    bytes.store(record)
    bytes.store(location)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(party: try cursor.read(), record: try cursor.read(), location: try cursor.read())
  }
}

extension RelationRecord: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(supplier)
    bytes.store(buyer)
    bytes.store(kind)
    bytes.store(evidence)
    bytes.store(documentKind)
    bytes.store(record)
    bytes.store(location)
    bytes.store(product)
    bytes.store(into)
    bytes.store(share)
    bytes.store(value)
    bytes.store(quantity)
    bytes.store(confidence)
    bytes.store(presence)
    bytes.store(mitigation)
    bytes.store(currency)
    bytes.store(unit)
    bytes.store(documentNumber)
    bytes.store(order)
    bytes.store(orderLine)
    bytes.store(observedOn)
    bytes.store(validFrom)
    bytes.store(validTo)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(
      supplier: try cursor.read(), buyer: try cursor.read(), kind: try cursor.read(),
      evidence: try cursor.read(), documentKind: try cursor.read(), record: try cursor.read(),
      location: try cursor.read())
    (product, into) = (try cursor.read(), try cursor.read())
    (share, value, quantity) = (try cursor.read(), try cursor.read(), try cursor.read())
    (confidence, presence, mitigation) = (try cursor.read(), try cursor.read(), try cursor.read())
    (currency, unit, documentNumber) = (try cursor.read(), try cursor.read(), try cursor.read())
    (order, orderLine) = (try cursor.read(), try cursor.read())
    (observedOn, validFrom, validTo) = (try cursor.read(), try cursor.read(), try cursor.read())
  }
}

extension ProductLinkRecord: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(input)
    bytes.store(output)
    bytes.store(maker)
    bytes.store(evidence)
    bytes.store(record)
    bytes.store(location)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let (input, output) = (try cursor.read(Int32.self), try cursor.read(Int32.self))
    self.init(
      input: input, output: output, maker: try cursor.read(), evidence: try cursor.read(),
      record: try cursor.read(), location: try cursor.read())
  }
}

extension AssessmentRecord: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(party)
    bytes.store(indicator)
    bytes.store(level)
    bytes.store(evidence)
    bytes.store(record)
    bytes.store(location)
    bytes.store(range)
    bytes.store(status)
    bytes.store(source)
    bytes.store(date)
    bytes.store(expires)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(
      party: try cursor.read(), indicator: try cursor.read(), level: try cursor.read(),
      evidence: try cursor.read(), record: try cursor.read(), location: try cursor.read())
    range = try cursor.read()
    (status, source) = (try cursor.read(), try cursor.read())
    (date, expires) = (try cursor.read(), try cursor.read())
  }
}

extension ActionRecord: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(id)
    bytes.store(party)
    bytes.store(fields)
    bytes.store(record)
    bytes.store(location)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(
      id: try cursor.read(), party: try cursor.read(), fields: try cursor.read(), record: try cursor.read(),
      location: try cursor.read())
  }
}

extension JudgementRecord: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(left)
    bytes.store(right)
    bytes.store(verdict)
    bytes.store(record)
    bytes.store(location)
    bytes.store(by)
    bytes.store(reason)
    bytes.store(on)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(
      left: try cursor.read(), right: try cursor.read(), verdict: try cursor.read(),
      record: try cursor.read(), location: try cursor.read())
    (by, reason) = (try cursor.read(), try cursor.read())
    on = try cursor.read()
  }
}

extension StatedNetwork: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(buyer)
    for kind in RelationKind.allCases { bytes.store(kindFactor[kind]) }
    bytes.store(decay)
    bytes.store(unknownRisk)
    bytes.store(includeBuyerRisk)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init()
    buyer = try cursor.read()
    for kind in RelationKind.allCases { kindFactor[kind] = try cursor.read(Double?.self) }
    (decay, unknownRisk) = (try cursor.read(), try cursor.read())
    includeBuyerRisk = try cursor.read()
  }
}

extension CountedFacts.Counts: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(parties)
    bytes.store(products)
    bytes.store(relations)
    bytes.store(links)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(
      parties: try cursor.read(), products: try cursor.read(), relations: try cursor.read(),
      links: try cursor.read())
  }
}

extension CountedFacts: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(stated)
    bytes.store(distinct)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init()
    (stated, distinct) = (try cursor.read(), try cursor.read())
  }
}
