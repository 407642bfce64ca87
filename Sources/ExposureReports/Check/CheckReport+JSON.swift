import SupplyModel

extension CheckReport {
  /// The document of `headwater check --format json` (DESIGN §8).
  package func json(to output: inout ByteWriter) {
    var json = JSONWriter(output)
    json.document { json in
      json.string("schema", Self.schema)
      json.inputs(inputs)
      json.diagnostics(diagnostics, inputs: inputs)
      json.parties(network)
      json.products(network)
      json.relations(network, inputs)
      json.links(network, inputs)
    }
    output = json.output
  }
}

extension JSONWriter {
  fileprivate mutating func parties(_ network: SupplyNetwork) {
    objects("parties", network.parties) { json, party in
      json.string("id", party.id)
      json.string("name", party.name)
      json.strings("names", party.names)
      json.string("country", party.country?.code)
      json.string("region", party.region)
      json.identifiers(party.identifiers)
      json.strings("roles", party.roles)
    }
  }

  fileprivate mutating func products(_ network: SupplyNetwork) {
    objects("products", network.products) { json, product in
      json.string("id", product.id)
      json.string("name", product.name)
      json.identifiers(product.identifiers)
      json.string("hs", product.hs)
      json.string("origin", product.origin)
    }
  }

  fileprivate mutating func relations(_ network: SupplyNetwork, _ inputs: [InputDocument]) {
    objects("relations", network.relations) { json, relation in
      let evidence = network.evidence(of: relation)
      json.string("from", network.parties[relation.supplier.position].id)
      json.string("to", network.parties[relation.buyer.position].id)
      json.string("kind", relation.kind.name)
      json.string("product", relation.product.map { network.products[$0.position].id })
      json.number("value", relation.value.value)
      json.string("currency", network.symbols[relation.currency])
      json.number("quantity", relation.quantity.value)
      json.string("unit", network.symbols[relation.unit])
      json.string("date", evidence.compactMap(\.date).max()?.description)
      json.objects("evidence", evidence) { $0.evidence($1, network.symbols, inputs) }
    }
  }

  fileprivate mutating func links(_ network: SupplyNetwork, _ inputs: [InputDocument]) {
    objects("links", network.links) { json, link in
      json.string("input", network.products[link.input.position].id)
      json.string("output", network.products[link.output.position].id)
      json.string("by", link.maker.map { network.parties[$0.position].id })
      json.string("class", link.evidence.name)
      json.location(link.location, inputs)
    }
  }

  private mutating func location(_ location: SourceLocation, _ inputs: [InputDocument]) {
    object("location") { json in
      let position = Int(location.document.index)
      json.place(location, in: inputs.indices.contains(position) ? inputs[position] : nil)
    }
  }

  private mutating func identifiers(_ identifiers: [Identifier]) {
    objects("identifiers", identifiers) { json, identifier in
      json.string("scheme", identifier.scheme)
      json.string("jurisdiction", identifier.jurisdiction)
      json.string("value", identifier.value)
    }
  }

  private mutating func evidence(_ evidence: Evidence, _ symbols: SymbolTable, _ inputs: [InputDocument]) {
    string("class", evidence.evidenceClass.name)
    string("document", symbols[evidence.documentNumber])
    location(evidence.location, inputs)
    string("date", evidence.date?.description)
  }
}
