import SupplyModel

extension Words {
  /// What a digest says: only what is new, why, and what to do.
  enum Digest {
    /// Of a mail, a page, a line in somebody's inbox: `Headwater: policy violated, 6 new or worse: …`.
    static func title(_ result: AnalysisResult) -> String {
      let new = result.changes.map { ", \(news($0))" } ?? ""
      return
        "Headwater: \(result.verdict.word)\(new): \(DisplayText.singleLine(result.buyer.name)), \(result.asOf)"
    }

    private static func news(_ changes: ResultChanges) -> String {
      let new = changes.changes.count { $0.kind == .new || $0.kind == .worse }
      if new > 0 { return "\(Numerals.grouped(new)) new or worse" }
      return changes.changes.isEmpty ? "nothing new" : plural(changes.changes.count, "change")
    }

    static let why = "Why"
    static let numbers = "Numbers that moved"
    static let further = "And more"
    static let oldLists = "Lists too old or without a date"
    static let next = "What to do next"

    static func verdict(_ result: AnalysisResult) -> String {
      "As of \(result.asOf), question \(result.question.rawValue): \(result.verdict.word)."
    }

    /// What the comparison says, and of what; without an earlier result that nothing can be called new.
    static func comparison(_ result: AnalysisResult) -> String {
      guard let changes = result.changes else {
        return "There was no earlier result to compare with, so nothing can be called new. "
          + "\(found(result.findings.count)). \(lookedAt(result))"
      }
      guard changes.changes.isEmpty else {
        return "Since \(changes.baseline): \(Changes.summary(changes)). \(lookedAt(result))"
      }
      return "Nothing is new since \(changes.baseline), in what was looked at; "
        + "\(plural(changes.unchanged, "finding")) as before. \(lookedAt(result))"
    }

    private static func found(_ count: Int) -> String {
      count == 1 ? "1 finding stands" : "\(count == 0 ? "No" : Numerals.grouped(count)) findings stand"
    }

    /// So that nothing new is never read as nothing there.
    static func lookedAt(_ result: AnalysisResult) -> String {
      let parties = result.parties.count + (result.omitted?.parties ?? 0)
      let lists = result.lists.isEmpty ? "no list" : listsAsOf(result.lists)
      return
        "Looked at: \(plural(result.inputs.count, "input")), \(plural(parties, "party", "parties")), \(lists); "
        + "\(Numerals.percent(result.coverage.dark)) of purchases could not be traced."
    }

    static func list(_ list: ListEdition) -> String {
      guard let edition = list.edition, let age = list.ageInDays else {
        return "\(DisplayText.singleLine(list.id)): of unknown date"
      }
      return "\(DisplayText.singleLine(list.id)): of \(edition), \(plural(age, "day")) old"
    }
  }

  /// A run that could not finish, for whoever is told of it.
  enum Failure {
    static let title = "Headwater: not finished, nothing may be concluded"
    static let left = "Earlier reports were left as they are."
  }
}
