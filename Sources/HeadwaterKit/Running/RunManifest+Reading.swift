import ExposureReports
import SupplyModel

extension RunManifest {
  /// - Throws: ``AnalysisFailure`` when the file cannot be read, or is no manifest of ours; it says where it is not.
  package static func read(_ path: String) throws(AnalysisFailure) -> RunManifest {
    try StoredResult.read(path, schema: schema, madeBy: "the run.json beside the reports of a run") {
      record throws(ResultReadingError) in try RunManifest(stored: record)
    }
  }

  private init(stored record: StoredRecord) throws(ResultReadingError) {
    let tool = try record.record("tool")
    (toolVersion, graphviz) = (try tool.text("version"), try tool.textIfAny("graphviz"))
    asOf = try record.word("asOf") { CalendarDate(iso: $0) }
    question = try record.word("question")
    let buyer = try record.record("buyer")
    self.buyer = AnalysisResult.Buyer(id: try buyer.text("id"), name: try buyer.text("name"))
    (verdict, reasons) = (try record.word("verdict"), try record.texts("reasons"))
    request = try RunRequest(stored: record.record("request"))
    configuration = try record.recordIfAny("configuration").map(Source.init(stored:))
    policy = try Source(stored: record.record("policy"))
    waivers = try record.recordIfAny("waivers").map(Source.init(stored:))
    let baseline = try record.recordIfAny("baseline")
    self.baseline = try baseline.map(Source.init(stored:))
    keptBaseline = try baseline?.textIfAny("kept")
    history = try record.recordIfAny("history").map(HistoryMark.init(stored:))
    lists = try record.records("lists", Source.init(stored:))
    inputs = try record.records("inputs", Source.init(stored:))
    let counts = try record.record("counts")
    records = try RecordTally(counts: counts.record("records"))
    (parties, relations) = (try counts.integer("parties"), try counts.integer("relations"))
    let found = try counts.record("findings")
    findings = [:]
    for severity in FindingSeverity.allCases {
      findings[severity] = try found.integerIfAny(severity.name) ?? 0
    }
    outputs = try record.records("outputs") { output throws(ResultReadingError) in
      Output(
        name: try output.text("name"), sha256: try output.text("sha256"), bytes: try output.integer("bytes"))
    }
  }
}

extension RunManifest.Source {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    (path, sha256) = (try record.text("path"), try record.text("sha256"))
  }
}

extension RecordTally {
  fileprivate init(counts record: StoredRecord) throws(ResultReadingError) {
    self.init(
      read: try record.integer("read"), kept: try record.integer("kept"),
      merged: try record.integer("merged"),
      rejected: try record.integer("rejected"))
  }
}

extension RunRequest {
  fileprivate init(stored record: StoredRecord) throws(ResultReadingError) {
    formats = try record.texts("formats")
    if try record.textIfAny("detail") != nil { detail = try record.word("detail") }
    if try record.textIfAny("failOn") != nil {
      failOn = try record.word("failOn") { AnalysisOptions.FailOn(word: $0) }
    }
    if let scope = try record.recordIfAny("drawing") { drawing = try DrawingScope(stored: scope) }
  }
}

extension DrawingScope {
  fileprivate init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    focus = try record.textIfAny("focus")
    (depth, top) = (try record.integerIfAny("depth"), try record.integerIfAny("top"))
    if try record.textIfAny("collapse") != nil { collapse = try record.word("collapse") }
    minShare = try record.numberIfAny("minShare")
    isWhole = try record.flagIfAny("all") ?? false
  }
}
