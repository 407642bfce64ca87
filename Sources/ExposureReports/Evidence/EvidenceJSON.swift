import SupplyModel

/// The same pack for programs: schema `headwater.evidence/1`.
package struct EvidenceJSON {
  private let pack: ProductEvidence

  package init(_ pack: ProductEvidence) { self.pack = pack }

  package var bytes: [UInt8] {
    let result = pack.index.result
    var json = JSONWriter()
    json.document { json in
      json.string("schema", "headwater.evidence/1")
      json.string("product", pack.product)
      json.object("buyer") {
        $0.string("id", result.buyer.id)
        $0.string("name", result.buyer.name)
      }
      json.string("asOf", "\(result.asOf)")
      json.string("grade", pack.grade.rawValue)
      json.strings("parties", pack.parties)
      json.blocks("steps", pack.steps, write)
      json.strings("openEnds", pack.openEnds)
      json.objects("contradictions", pack.contradictions) {
        $0.integer("input", $1.input.number)
        $0.integer("output", $1.output.number)
      }
      json.objects("quantities", pack.balances) { $0.write($1.party, $1.balance) }
      json.blocks("screened", pack.screening, write)
    }
    return json.output.bytes
  }

  private func write(_ json: inout JSONWriter, _ step: ProductEvidence.Step) {
    json.integer("step", step.number)
    json.integer("tier", step.tier)
    json.string("from", step.relation.from)
    json.string("to", step.relation.to)
    json.string("kind", step.relation.kind.name)
    json.string("product", step.relation.product)
    json.string("into", step.relation.into)
    json.number("quantity", step.relation.quantity)
    json.string("unit", step.relation.unit)
    json.flag("allocated", !step.isUnallocated)
    json.strings("missing", step.missing.map(\.rawValue))
    json.objects("exhibits", step.exhibits) { json, exhibit in
      let input = pack.index.input(exhibit.evidence.location.document)
      json.string("label", exhibit.label)
      json.string("family", exhibit.family.rawValue)
      json.string("class", exhibit.evidence.evidenceClass.name)
      json.string("document", exhibit.evidence.documentNumber)
      json.string("date", exhibit.evidence.date.map { "\($0)" })
      json.string("place", input?.place(exhibit.evidence.location))
      json.string("sha256", input?.sha256)
    }
  }

  private func write(_ json: inout JSONWriter, _ log: ProductEvidence.Screening) {
    json.string("list", log.list)
    json.string("edition", log.edition.map { "\($0)" })
    json.integer("without", log.without)
    json.objects("matches", log.matches) { json, match in
      json.string("party", match.party)
      json.string("entry", match.entryID)
      json.string("name", match.entryName)
      json.string("status", match.status)
      json.number("score", match.score)
      json.flag("confirmed", match.isConfirmed)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ party: String, _ balance: QuantityBalance) {
    string("party", party)
    strings("sold", balance.sold.map(Words.Quantities.line))
    strings("boughtIn", balance.boughtIn.map(Words.Quantities.line))
    string("missing", balance.missing)
    string("remark", Words.Quantities.remark(balance))
  }
}
