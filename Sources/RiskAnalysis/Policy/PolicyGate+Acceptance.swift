import SupplyModel

extension PolicyGate {
  /// What somebody has accepted for a time, as far as it bears on the verdict.
  struct Acceptance {
    private let accepted: [Finding]
    private let active: [String: [Finding]]

    init(_ findings: [Finding]) {
      accepted = findings.filter(\.isAccepted)
      active =
        accepted.isEmpty
        ? [:]
        : Dictionary(grouping: findings.filter { $0.regime != nil && $0.isActive }) {
          $0.regime ?? ""
        }
    }

    /// Whether everything that makes a regime reach the buyer is accepted, each by a waiver that names the finding or the
    /// regime. Where something is not known there is nothing to accept.
    func covers(_ reach: RegimeReach) -> Bool {
      guard reach.status == .proven || reach.status == .indicated else { return false }
      let findings = active[reach.regime] ?? []
      return !findings.isEmpty
        && findings.allSatisfy { $0.isAccepted && $0.waiver?.waiver.namesBan == true }
    }

    /// How much is accepted, and until when at the longest; empty where nothing is.
    func reasons(_ reach: [RegimeReach]) -> [String] {
      guard let first = accepted.compactMap({ $0.waiver?.waiver.until }).min() else { return [] }
      let covered = reach.filter(covers).map {
        "legal reach of \($0.regime) is \($0.status.rawValue), and every finding behind it is accepted for a time"
      }
      let many = accepted.count == 1 ? "1 finding is" : "\(accepted.count) findings are"
      return covered + ["\(many) accepted for a time and not counted, the first until \(first)"]
    }
  }
}
