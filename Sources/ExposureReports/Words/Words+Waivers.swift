import SupplyModel

extension Words {
  /// What somebody has accepted for a time.
  enum Waivers {
    static let heading = Page.acceptedHeading
    static let caption =
      "Accepted by somebody for a time: shown as before, in every count and number, and not held against the verdict "
      + "while the waiver holds"
    static let headings = ["Standing", "What was found", "Why, and by whom", "Holds", "Where it is written"]

    static func none(_ result: AnalysisResult) -> String {
      result.waivers.map { waivers in
        waivers.count == 0
          ? "\(DisplayText.singleLine(waivers.path)) accepts nothing."
          : "None of the \(plural(waivers.count, "waiver")) of \(DisplayText.singleLine(waivers.path)) is about a "
            + "finding of this run."
      } ?? "Nobody has accepted a finding for a time, so none is left out of the verdict."
    }

    /// `3 findings are accepted for a time; 1 no longer, or not yet`.
    static func statement(_ result: AnalysisResult) -> String {
      let accepted = result.findings.count(where: \.isAccepted)
      let ended = result.findings.count { $0.waiver != nil && !$0.isAccepted }
      let many =
        accepted == 0
        ? "No finding is accepted"
        : "\(plural(accepted, "finding")) \(accepted == 1 ? "is" : "are") accepted for a time"
      return many + (ended > 0 ? "; \(Numerals.grouped(ended)) no longer, or not yet" : "")
    }

    /// `accepted: 3 findings, the first until 2026-12-31; 1 no longer, or not yet`; nil where nobody decided anything.
    static func line(_ result: AnalysisResult) -> String? {
      let decided = result.findings.filter { $0.waiver != nil }
      guard !decided.isEmpty else { return nil }
      let accepted = decided.filter(\.isAccepted)
      let first = accepted.compactMap { $0.waiver?.waiver.until }.min()
      let ended = decided.count - accepted.count
      let parts = [
        first.map { "\(plural(accepted.count, "finding")), the first until \($0)" },
        ended > 0 ? "\(Numerals.grouped(ended)) no longer, or not yet" : nil,
      ]
      return "accepted: " + parts.compactMap(\.self).joined(separator: "; ")
    }

    static func standing(_ standing: FindingWaiver.Standing) -> String {
      switch standing {
      case .holds: "accepted"
      case .ending: "accepted, ends soon"
      case .exceeded: "graver than accepted"
      case .expired: "no longer accepted"
      case .pending: "not accepted yet"
      }
    }

    /// `accepted until 2027-01-31 by R. Example: the hostel is being built`.
    static func sentence(_ waiver: FindingWaiver) -> String {
      "\(holds(waiver)) by \(DisplayText.singleLine(waiver.waiver.by)): "
        + DisplayText.singleLine(waiver.waiver.reason)
    }

    /// `accepted until 2027-01-31`.
    static func holds(_ waiver: FindingWaiver) -> String {
      let decision = waiver.waiver
      return switch waiver.standing {
      case .holds: "accepted until \(decision.until)"
      case .ending: "accepted until \(decision.until), which is soon"
      case .exceeded: "accepted only up to \(decision.severity?.word ?? unknown)"
      case .expired: "no longer accepted since \(decision.until)"
      case .pending: "accepted only from \(decision.on ?? decision.until) on"
      }
    }

    /// `from 2026-10-20 until 2027-01-31, up to medium`.
    static func period(_ waiver: Waiver) -> String {
      (waiver.on.map { "from \($0) " } ?? "") + "until \(waiver.until)"
        + (waiver.severity.map { ", up to \($0.word)" } ?? "")
    }

    /// Before the path of the file.
    static func file(_ waivers: AnalysisResult.WaiverEdition) -> String {
      "\(plural(waivers.count, "waiver")) in"
    }

    /// `3 of them accepted`.
    static func count(_ accepted: Int) -> String { "\(Numerals.grouped(accepted)) of them accepted" }

    /// `R. Example, until 2027-01-31: the hostel is being built`.
    static func justification(_ waiver: Waiver) -> String {
      "\(waiver.by), \(period(waiver)): \(waiver.reason)"
    }

    static func more(_ count: Int) -> String { "\(plural(count, "further finding")) in result.json." }
  }
}
