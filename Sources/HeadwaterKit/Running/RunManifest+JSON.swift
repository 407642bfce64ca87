import ExposureReports
import SupplyModel

extension RunManifest {
  /// The bytes of `run.json`.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.document { json in
      json.string("schema", Self.schema)
      json.object("tool") {
        $0.string("name", "headwater")
        $0.string("version", toolVersion)
        $0.string("graphviz", graphviz)
      }
      writeAnswer(&json)
      writeRequest(&json)
      writeSources(&json)
      writeCounts(&json)
      json.objects("outputs", outputs) { json, output in
        json.string("name", output.name)
        json.string("sha256", output.sha256)
        json.integer("bytes", output.bytes)
      }
    }
    return json.output.bytes
  }

  private func writeAnswer(_ json: inout JSONWriter) {
    json.string("asOf", "\(asOf)")
    json.string("question", question.rawValue)
    json.object("buyer") {
      $0.string("id", buyer.id)
      $0.string("name", buyer.name)
    }
    json.string("verdict", verdict.rawValue)
    json.strings("reasons", reasons)
  }

  private func writeRequest(_ json: inout JSONWriter) {
    json.object("request") {
      $0.strings("formats", request.formats)
      $0.string("detail", request.detail?.rawValue)
      $0.string("failOn", request.failOn.word)
      if !request.drawing.isUsual { $0.drawing(request.drawing) }
    }
  }

  private func writeSources(_ json: inout JSONWriter) {
    json.source("configuration", configuration)
    json.source("policy", policy)
    json.source("waivers", waivers)
    json.source("baseline", baseline, kept: keptBaseline)
    if let history {
      json.object("history") {
        $0.string("path", history.path)
        $0.integer("runs", history.runs)
        $0.string("sha256", history.sha256)
      }
    }
    json.objects("lists", lists) { $0.members(of: $1) }
    json.objects("inputs", inputs) { $0.members(of: $1) }
  }

  private func writeCounts(_ json: inout JSONWriter) {
    json.object("counts") { json in
      json.integer("inputs", inputs.count)
      json.object("records") {
        $0.integer("read", records.read)
        $0.integer("kept", records.kept)
        $0.integer("merged", records.merged)
        $0.integer("rejected", records.rejected)
      }
      json.integer("parties", parties)
      json.integer("relations", relations)
      json.object("findings") {
        for severity in FindingSeverity.allCases.sorted(by: >) {
          $0.integer(named: severity.name, findings[severity] ?? 0)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func source(
    _ name: StaticString, _ source: RunManifest.Source?, kept: String? = nil
  ) {
    guard let source else { return }
    object(name) {
      $0.members(of: source)
      $0.string("kept", kept)
    }
  }

  fileprivate mutating func members(of source: RunManifest.Source) {
    string("path", source.path)
    string("sha256", source.sha256)
  }

  fileprivate mutating func drawing(_ scope: DrawingScope) {
    object("drawing") {
      $0.string("focus", scope.focus)
      $0.integer("depth", scope.depth)
      $0.string("collapse", scope.collapse?.rawValue)
      $0.integer("top", scope.top)
      $0.number("minShare", scope.minShare)
      if scope.isWhole { $0.flag("all", true) }
    }
  }
}
