import SupplyModel

/// The digest for programs: schema `headwater.digest/1`.
package struct DigestJSON: StreamReport {
  package let id = "digest-json"
  package let fileExtension = "json"
  package let fileName = "digest.json"
  package let summary = Words.Formats.digestJSON

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    var json = JSONWriter(output)
    json.document { json in
      json.string("schema", "headwater.digest/1")
      json.string("title", Words.Digest.title(result))
      json.string("asOf", result.asOf.description)
      json.string("question", result.question.rawValue)
      json.object("buyer") {
        $0.string("id", result.buyer.id)
        $0.string("name", result.buyer.name)
      }
      json.string("verdict", result.verdict.rawValue)
      json.strings("reasons", result.reasons)
      json.string("comparison", Words.Digest.comparison(result))
      if let changes = result.changes { json.changes(changes) }
      json.headline("today", result.headline)
      json.lookedAt(result)
      json.oldLists(result.lists.filter(\.isStale))
      json.strings("next", NextSteps.steps(for: result))
    }
    output = json.output
  }
}

extension JSONWriter {
  fileprivate mutating func lookedAt(_ result: AnalysisResult) {
    object("lookedAt") {
      $0.integer("inputs", result.inputs.count)
      $0.integer("parties", result.parties.count + (result.omitted?.parties ?? 0))
      $0.integer("lists", result.lists.count)
      $0.string("oldestList", result.lists.compactMap(\.edition).min()?.description)
      $0.number("untraced", result.coverage.dark)
    }
  }

  fileprivate mutating func oldLists(_ lists: [ListEdition]) {
    objects("oldLists", lists) { json, list in
      json.string("id", list.id)
      json.string("path", list.path)
      json.string("edition", list.edition?.description)
      json.integer("ageDays", list.ageInDays)
    }
  }
}
