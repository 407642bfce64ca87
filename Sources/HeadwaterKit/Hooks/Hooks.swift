import SupplyModel

/// Commands that `[hooks]` of the configuration names for what may come of a run.
///
/// They tell somebody; they are no part of the answer (decision record "A hook does not change the verdict").
package struct Hooks: Sendable {
  package enum Event: String, CaseIterable, Sendable {
    case passed, violated, inconclusive
    /// Something is new, worse, better or gone since the baseline; beside the one for the verdict.
    case changed
    /// Nothing may be concluded.
    case failed
  }

  /// Program and arguments per event; no shell is between.
  package var commands: [Event: [String]] = [:]
  /// Seconds one command may take.
  package var patience = 60

  package init() {}

  /// What a result calls for: the verdict's command, then the one for changes.
  package static func events(of result: AnalysisResult) -> [Event] {
    [Event(result.verdict)] + (result.changes?.changes.isEmpty == false ? [.changed] : [])
  }
}

extension Hooks.Event {
  init(_ verdict: Verdict) {
    switch verdict {
    case .passed: self = .passed
    case .violated: self = .violated
    case .inconclusive: self = .inconclusive
    }
  }
}
