import SupplyModel

extension Words {
  /// What is otherwise than in an earlier result.
  enum Changes {
    static func title(_ result: AnalysisResult, since baseline: CalendarDate) -> String {
      "\(DisplayText.singleLine(result.buyer.name)), as of \(result.asOf), held against \(baseline)"
    }

    /// `3 new, 1 worse, 2 resolved; 48 findings unchanged`.
    static func summary(_ changes: ResultChanges) -> String {
      let counts = ResultChange.Kind.allCases.compactMap { kind -> String? in
        let count = changes.changes.count { $0.kind == kind }
        return count > 0 ? "\(Numerals.grouped(count)) \(kind.rawValue)" : nil
      }
      let told = counts.isEmpty ? "nothing changed" : counts.joined(separator: ", ")
      return "\(told); \(plural(changes.unchanged, "finding")) unchanged"
    }

    /// `3 new since 2026-10-01`; for one line.
    static func short(_ changes: ResultChanges) -> String {
      let new = changes.changes.count { $0.kind == .new || $0.kind == .worse }
      return new > 0
        ? "\(Numerals.grouped(new)) new or worse since \(changes.baseline)"
        : "nothing new since \(changes.baseline)"
    }

    /// Those that differ as they are shown.
    static func numbers(
      _ changes: ResultChanges, after: AnalysisResult
    ) -> [(name: String, before: String, after: String)] {
      let (old, new) = (changes.before, after.headline)
      let rows = [
        ("verdict", changes.verdictBefore.word, after.verdict.word),
        ("likelihood", Numerals.score(old.likelihood.estimate), Numerals.score(new.likelihood.estimate)),
        ("strongest", Numerals.score(old.strongest), Numerals.score(new.strongest)),
        (
          "share", "est. \(Numerals.percent(old.share.estimate))",
          "est. \(Numerals.percent(new.share.estimate))"
        ),
      ]
      return rows.filter { $0.1 != $0.2 }
    }

    static func heading(_ kind: ResultChange.Kind, _ count: Int) -> String {
      "\(self.kind(kind)) (\(count))"
    }

    static let caption = "What is otherwise than before, each with the one thing that made the difference"

    static func more(_ count: Int) -> String { "\(plural(count, "further change")) in result.json." }

    static func kind(_ kind: ResultChange.Kind) -> String {
      switch kind {
      case .new: "new"
      case .worse: "worse"
      case .better: "better"
      case .resolved: "no longer found"
      }
    }

    /// `Legal reach of uflpa`.
    static func regime(_ subject: String) -> String { "Legal reach of \(subject.dropFirst("reach:".count))" }

    static func states(_ change: ResultChange) -> String {
      switch (change.before, change.after) {
      case (let before?, let after?): "\(before) → \(after)"
      case (nil, let after?): after
      case (let before?, nil): "was \(before)"
      case (nil, nil): ""
      }
    }

    static func because(_ change: ResultChange) -> String { "\(cause(change.cause)): \(change.why)" }

    static func cause(_ cause: ResultChange.Cause) -> String {
      switch cause {
      case .list: "list"
      case .data: "data"
      case .identity: "who is who"
      case .policy: "policy"
      case .waiver: "waiver"
      case .date: "date"
      case .program: "program"
      }
    }
  }
}
