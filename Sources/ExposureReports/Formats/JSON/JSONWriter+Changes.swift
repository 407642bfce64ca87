import SupplyModel

/// What `headwater diff --format json` prints: schema `headwater.diff/1`.
package struct ChangesJSON {
  let result: AnalysisResult
  let changes: ResultChanges

  /// - Parameter result: the later one.
  package init(_ result: AnalysisResult, _ changes: ResultChanges) {
    (self.result, self.changes) = (result, changes)
  }

  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.document { json in
      json.string("schema", "headwater.diff/1")
      json.string("asOf", result.asOf.description)
      json.string("buyer", result.buyer.id)
      json.string("verdict", result.verdict.rawValue)
      json.changes(changes)
      json.headline("after", result.headline)
    }
    return json.output.bytes
  }
}

/// What is otherwise than in an earlier result.
extension JSONWriter {
  mutating func changes(_ changes: ResultChanges) {
    objects("changes", changes.changes) { json, change in
      json.string("kind", change.kind.rawValue)
      json.string("subject", change.subject)
      json.string("party", change.party)
      json.string("severity", change.severity?.name)
      json.string("before", change.before)
      json.string("after", change.after)
      json.string("cause", change.cause.rawValue)
      json.string("why", change.why)
    }
    block("baseline") { json in
      json.string("asOf", changes.baseline.description)
      json.string("verdict", changes.verdictBefore.rawValue)
      json.integer("unchanged", changes.unchanged)
      json.numbers(changes.before)
    }
  }
}
