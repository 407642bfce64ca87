import SupplyModel

/// The runs of a history, as `headwater history show` tells them.
package struct HistoryReport: Sendable {
  /// One run, and what was asked in it.
  package struct Run: Sendable {
    package let number: Int
    /// Id of the buyer.
    package let buyer: String
    package let question: Question
    package let figures: RunFigures
    /// Of its result without what that says of earlier runs.
    package let sha256: String
    /// What was decided otherwise than in the run before.
    package let decisions: [Decided]

    package init(
      number: Int, buyer: String, question: Question, figures: RunFigures, sha256: String,
      decisions: [Decided]
    ) {
      (self.number, self.buyer, self.question) = (number, buyer, question)
      (self.figures, self.sha256, self.decisions) = (figures, sha256, decisions)
    }
  }

  /// A decision that a run was the first to follow, or the first not to.
  package struct Decided: Hashable, Sendable {
    package let decision: Decision
    package let begins: Bool

    package init(_ decision: Decision, begins: Bool) { (self.decision, self.begins) = (decision, begins) }
  }

  let mark: HistoryMark
  /// Oldest first.
  let runs: [Run]

  package init(_ mark: HistoryMark, _ runs: [Run]) { (self.mark, self.runs) = (mark, runs) }

  /// Schema `headwater.history/1`.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.document { json in
      json.string("schema", "headwater.history/1")
      json.string("path", mark.path)
      json.string("sha256", mark.sha256)
      json.objects("runs", runs) { json, run in
        json.integer("number", run.number)
        json.string("buyer", run.buyer)
        json.string("question", run.question.rawValue)
        json.figures(run.figures)
        json.string("resultSha256", run.sha256)
        json.objects("decisions", run.decisions) { json, decided in
          json.decision(decided.decision)
          json.flag("inForce", decided.begins)
        }
      }
    }
    return json.output.bytes
  }
}
