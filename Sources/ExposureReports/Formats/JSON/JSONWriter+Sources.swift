import SupplyModel

/// What the result rests on: coverage, actions, policy, lists, inputs, and what went wrong on the way.
extension JSONWriter {
  mutating func coverage(_ coverage: Coverage) {
    block("coverage") { json in
      json.number("visible", coverage.visible)
      json.number("dark", coverage.dark)
      json.objects("byTier", coverage.byTier) { $0.tier($1) }
      json.objects("darkest", coverage.darkest) {
        $0.string("party", $1.party)
        $0.number("mass", $1.value)
      }
      json.number("identifiers", coverage.identifiers)
      json.number("countries", coverage.countries)
      json.number("singleEvidence", coverage.singleEvidence)
      json.object("evidenceAge") {
        $0.integer("fresh", coverage.evidenceAge.fresh)
        $0.integer("stale", coverage.evidenceAge.stale)
        $0.integer("undated", coverage.evidenceAge.undated)
      }
    }
  }

  mutating func actions(_ index: ResultIndex) {
    objects("actions", index.result.actions) { json, action in
      json.string("id", action.id)
      json.string("party", action.party)
      json.object("fields") { json in
        for (name, value) in action.sortedFields { json.string(named: name, value) }
      }
      json.place("location", action.location, index)
    }
  }

  mutating func indicators(_ indicators: [IndicatorResult]) {
    objects("indicators", indicators) { json, indicator in
      json.string("id", indicator.id)
      json.string("summary", indicator.summary)
      json.string("rationale", indicator.rationale)
    }
  }

  mutating func policy(_ policy: AnalysisResult.PolicyEdition) {
    object("policy") {
      $0.string("name", policy.name)
      $0.string("path", policy.path)
      $0.string("sha256", policy.sha256)
    }
  }

  mutating func waivers(_ waivers: AnalysisResult.WaiverEdition?) {
    guard let waivers else { return }
    object("waivers") {
      $0.string("path", waivers.path)
      $0.string("sha256", waivers.sha256)
      $0.integer("count", waivers.count)
    }
  }

  mutating func lists(_ lists: [ListEdition]) {
    objects("lists", lists) { json, list in
      json.string("id", list.id)
      json.string("publisher", list.publisher)
      json.string("title", list.title)
      json.string("edition", list.edition?.description)
      json.integer("entries", list.entries)
      json.integer("activeEntries", list.activeEntries)
      json.string("path", list.path)
      json.string("sha256", list.sha256)
      json.integer("ageDays", list.ageInDays)
      json.flag("stale", list.isStale)
    }
  }

  mutating func inputs(_ inputs: [InputDocument]) {
    objects("inputs", inputs) { $0.input($1) }
  }

  mutating func diagnostics(_ log: DiagnosticLog, inputs: [InputDocument]) {
    block("diagnostics") { json in
      json.object("counts") { $0.diagnosticCounts(log) }
      json.objects("items", log.sorted) { $0.diagnostic($1, inputs) }
    }
  }

  mutating func omitted(_ omitted: AnalysisResult.Omitted?) {
    string("detail", omitted == nil ? "all" : "exposed")
    guard let omitted else { return }
    object("omitted") {
      $0.integer("parties", omitted.parties)
      $0.integer("relations", omitted.relations)
    }
  }
}

extension JSONWriter {
  private mutating func tier(_ tier: Coverage.TierCoverage) {
    integer("tier", tier.tier)
    integer("parties", tier.parties)
    integer("traced", tier.traced)
    number("mass", tier.mass)
  }

  private mutating func input(_ input: InputDocument) {
    string("path", input.path)
    if input.isSheet { flag("sheet", true) }
    string("format", input.format)
    string("recognition", input.recognition)
    string("sha256", input.sha256)
    integer("bytes", input.bytes)
    object("records") {
      $0.integer("read", input.records.read)
      $0.integer("kept", input.records.kept)
      $0.integer("merged", input.records.merged)
      $0.integer("rejected", input.records.rejected)
    }
  }

  private mutating func diagnosticCounts(_ log: DiagnosticLog) {
    object("bySeverity") { json in
      for severity in Diagnostic.Severity.allCases.sorted(by: >) {
        json.integer(named: severity.name, log.countsBySeverity[severity, default: 0])
      }
    }
    object("bySlug") { json in
      for (slug, count) in log.counts.sorted(by: { $0.key < $1.key }) { json.integer(named: slug, count) }
    }
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic, _ inputs: [InputDocument]) {
    string("slug", diagnostic.slug)
    string("severity", diagnostic.severity.name)
    string("message", diagnostic.message)
    let input = diagnostic.input(among: inputs)
    string("file", input?.path ?? diagnostic.path)
    integer("line", diagnostic.location.flatMap { $0.line == 0 ? nil : Int($0.line) })
    integer("column", diagnostic.location.flatMap { $0.column == 0 ? nil : Int($0.column) })
    string("cell", diagnostic.location.flatMap { input?.cell($0) })
    string("excerpt", diagnostic.excerpt)
    string("hint", diagnostic.hint)
  }
}

extension Diagnostic {
  /// The input it is about; nil when no input came of the file.
  package func input(among inputs: [InputDocument]) -> InputDocument? {
    guard let location else { return nil }
    let position = Int(location.document.index)
    return inputs.indices.contains(position) ? inputs[position] : nil
  }
}

extension ActionResult {
  var sortedFields: [(name: String, value: String)] {
    fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
