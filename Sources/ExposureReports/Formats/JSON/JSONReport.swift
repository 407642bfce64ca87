import SupplyModel

/// `result.json` (DESIGN §8): everything the analysis found, for programs and for every later command.
package struct JSONReport: StreamReport {
  package let id = "json"
  package let fileExtension = "json"
  package let fileName = "result.json"
  package let summary = Words.Formats.json

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    var json = JSONWriter(output)
    json.document { json in
      json.header(result)
      json.headlines(result)
      json.network(result)
      json.review(result)
      json.sources(result)
    }
    output = json.output
  }
}

extension JSONWriter {
  fileprivate mutating func header(_ result: AnalysisResult) {
    string("schema", AnalysisResult.schema)
    object("tool") {
      $0.string("name", "headwater")
      $0.string("version", result.toolVersion)
    }
    string("asOf", result.asOf.description)
    string("question", result.question.rawValue)
    object("buyer") {
      $0.string("id", result.buyer.id)
      $0.string("name", result.buyer.name)
    }
    string("verdict", result.verdict.rawValue)
    strings("reasons", result.reasons)
  }

  fileprivate mutating func headlines(_ result: AnalysisResult) {
    reach(result.reach)
    likelihood(result.likelihood)
    strongest(result.strongest)
    share(result.share)
    variants(result.variants)
    intervals(result.intervals)
    categories(result.categories)
  }

  fileprivate mutating func network(_ result: AnalysisResult) {
    let index = ResultIndex(result)
    parties(index)
    relations(index)
    findings(index)
    matches(result.matches)
    screened(result.screened)
    paths(index)
  }

  fileprivate mutating func review(_ result: AnalysisResult) {
    coverage(result.coverage)
    structure(result.structure)
    sensitivity(result.sensitivity)
    questions(ResultIndex(result))
    actions(ResultIndex(result))
    if let changes = result.changes { self.changes(changes) }
    if let trend = result.trend { self.trend(trend) }
    if !result.decisions.isEmpty { decisions(result.decisions) }
  }

  fileprivate mutating func sources(_ result: AnalysisResult) {
    indicators(result.indicators)
    policy(result.policy)
    waivers(result.waivers)
    lists(result.lists)
    inputs(result.inputs)
    diagnostics(result.diagnostics, inputs: result.inputs)
    omitted(result.omitted)
  }
}
