import SupplyModel

extension PageColumns {
  /// The columns as JSON, in a `script` element that no browser runs.
  var html: HTML {
    var writer = ByteWriter()
    var strings = Strings()
    let scores = Levels(everyScore, text: Numerals.score)
    let percents = Levels(everyPercent, text: Numerals.percent)
    writer.literal("{")
    write(parties: &writer, &strings, scores, percents)
    write(findings: &writer, &strings, scores, percents)
    write(relations: &writer, &strings)
    write(matches: &writer, &strings, scores)
    write(documents: &writer)
    write(words: &writer)
    writer.column("scores", scores.texts)
    writer.column("percents", percents.texts)
    writer.column("strings", strings.texts)
    writer.literal("}")
    return .data(writer, id: "columns")
  }

  private var everyScore: [Double] {
    parties.flatMap { [result.parties[$0].exposure.strongest, result.parties[$0].exposure.carries] }
      + findings.flatMap { [result.findings[$0].confidence, result.findings[$0].exposure.strongest] }
      + result.matches.map(\.score)
  }

  private var everyPercent: [Double] {
    parties.flatMap { position in
      let exposure = result.parties[position].exposure
      return [exposure.share, exposure.arrivals, exposure.dark]
    } + findings.map { result.findings[$0].exposure.share }
  }

  private func write(
    parties writer: inout ByteWriter, _ strings: inout Strings, _ scores: Levels, _ percents: Levels
  ) {
    let all = parties.map { result.parties[$0] }
    writer.member("parties", after: false)
    writer.literal("{")
    writer.column("position", after: false, parties)
    writer.column("name", all.map { $0.name.isEmpty ? $0.id : $0.name })
    writer.column("place", all.map { strings.place($0.placeCode) })
    writer.column("tier", all.map { $0.tier?.min ?? -1 })
    writer.column("tierText", all.map { strings.place(Words.tier($0)) })
    writer.column("strongest", all.map { scores.place($0.exposure.strongest) })
    writer.column("share", all.map { percents.place($0.exposure.share) })
    writer.column("carries", all.map { scores.place($0.exposure.carries) })
    writer.column("arrivals", all.map { percents.place($0.exposure.arrivals) })
    writer.column("dark", all.map { percents.place($0.exposure.dark) })
    writer.literal("}")
  }

  private func write(
    findings writer: inout ByteWriter, _ strings: inout Strings, _ scores: Levels, _ percents: Levels
  ) {
    let all = findings.map { result.findings[$0] }
    writer.member("findings")
    writer.literal("{")
    writer.column("id", after: false, all.map(\.id))
    writer.column("party", all.map { rows[$0.party] ?? -1 })
    writer.column("severity", all.map { FindingSeverity.worstFirst.firstIndex(of: $0.severity) ?? 0 })
    writer.column("indicator", all.map { strings.place($0.indicator) })
    writer.column("status", all.map { strings.place($0.status) })
    writer.column("message", all.map { strings.place($0.message) })
    writer.column("product", all.map { strings.place($0.product) })
    writer.column(
      "waiver", all.map { strings.place($0.waiver.map { Words.Waivers.standing($0.standing) }) })
    writer.column("waiverText", all.map { strings.place($0.waiver.map(Words.Waivers.sentence)) })
    writer.column("confidence", all.map { scores.place($0.confidence) })
    writer.column("strongest", all.map { scores.place($0.exposure.strongest) })
    writer.column("share", all.map { percents.place($0.exposure.share) })
    write(places: all.map(\.primaryLocation), &writer)
    writer.column("morePlaces", all.map { max(0, $0.locations.count - 1) })
    writer.literal("}")
    writer.member("anchors")
    write(
      sparse: findings.enumerated().filter { page.findingAnchor($1).id != result.findings[$1].id }, &writer
    ) {
      $0.scriptString(page.findingAnchor($1).id)
    }
    writer.member("listPlaces")
    write(sparse: findings.enumerated().filter { result.findings[$1].listLocation != nil }, &writer) {
      $0.scriptString(result.findings[$1].listLocation.map(Words.Page.listPlace) ?? "")
    }
  }

  private func write(relations writer: inout ByteWriter, _ strings: inout Strings) {
    let all = relations.map { result.relations[$0] }
    let best = all.map { relation in relation.evidence.max { $0.evidenceClass < $1.evidenceClass } }
    writer.member("relations")
    writer.literal("{")
    writer.column("from", after: false, all.map { rows[$0.from] ?? 0 })
    writer.column("to", all.map { rows[$0.to] ?? 0 })
    writer.column("what", all.map { strings.place(Words.Page.what($0)) })
    writer.column("share", all.map { strings.place(Words.Page.share($0)) })
    writer.column("percent", all.map { $0.share.map { Int((min(max($0, 0), 1) * 100).rounded()) } ?? -1 })
    writer.column("line", best.map { $0.map { Int($0.location.line) } ?? -1 })
    writer.column("document", best.map { $0.map { Int($0.location.document.index) } ?? -1 })
    writer.column("column", best.map { $0.map { Int($0.location.column) } ?? 0 })
    writer.column("evidence", best.map { strings.place(($0?.evidenceClass ?? .none).word) })
    writer.column("number", best.map { strings.place($0?.documentNumber) })
    writer.column("more", all.map { max(0, $0.evidence.count - 1) })
    writer.column("style", zip(all, best).map { Self.style($0, $1?.evidenceClass ?? .none) })
    writer.literal("}")
  }

  /// 0 documented, 1 inferred, 2 ownership, 3 shared cause: as in the drawing.
  private static func style(_ relation: RelationResult, _ best: EvidenceClass) -> Int {
    switch relation.kind {
    case .ownership: 2
    case .cause: 3
    default: best <= .inferred ? 1 : 0
    }
  }

  private func write(places: [SourceLocation], _ writer: inout ByteWriter) {
    writer.column("document", places.map { Int($0.document.index) })
    writer.column("line", places.map { Int($0.line) })
    writer.column("column", places.map { Int($0.column) })
  }

  /// Only the rows that have something to say: `{"17":"…"}`.
  private func write(
    sparse entries: [(offset: Int, element: Int)], _ writer: inout ByteWriter,
    _ value: (inout ByteWriter, Int) -> Void
  ) {
    writer.literal("{")
    for (count, entry) in entries.enumerated() {
      writer.raw("\(count > 0 ? "," : "")\"\(entry.offset)\":")
      value(&writer, entry.element)
    }
    writer.literal("}")
  }
}
