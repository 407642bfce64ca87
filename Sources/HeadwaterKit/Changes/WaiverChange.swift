import SupplyModel

/// A finding that began to be accepted, or no longer is, though what was found is the same.
struct WaiverChange {
  private let old: Finding
  private let new: Finding

  /// nil when it is accepted as before, or counts as before. That it has outgrown what was accepted is no change of its own:
  /// what made it graver is.
  init?(_ old: Finding, _ new: Finding) {
    guard old.isAccepted != new.isAccepted else { return nil }
    if old.severity != new.severity, [old, new].contains(where: { $0.waiver?.standing == .exceeded }) {
      return nil
    }
    (self.old, self.new) = (old, new)
  }

  var change: ResultChange {
    ResultChange(
      new.isAccepted ? .better : .worse, new.id, party: new.party, severity: new.severity,
      before: old.decidedState, after: new.decidedState, cause: .waiver, why: why)
  }

  private var why: String {
    if let waiver = new.waiver, new.isAccepted { return began(waiver.waiver) }
    guard let before = old.waiver?.waiver else { return "" }
    guard let waiver = new.waiver else {
      return "the waiver of \(before.by), until \(before.until), is no longer given; it was at "
        + before.place.text
    }
    return ended(waiver)
  }

  private func began(_ waiver: Waiver) -> String {
    "accepted by \(waiver.by) until \(waiver.until) (\(waiver.place.text)): \(waiver.reason)"
  }

  private func ended(_ waiver: FindingWaiver) -> String {
    let (decision, place) = (waiver.waiver, waiver.waiver.place.text)
    return switch waiver.standing {
    case .expired: "the waiver of \(decision.by) (\(place)) held until \(decision.until)"
    case .exceeded:
      "the waiver of \(decision.by) (\(place)) accepts up to \(decision.severity?.name ?? "") now"
    default: "the waiver of \(decision.by) (\(place)) holds only from \(decision.on ?? decision.until)"
    }
  }
}
