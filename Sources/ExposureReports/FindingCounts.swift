import SupplyModel

/// How many findings there are of each severity, worst first; the same in every format.
struct FindingCounts: Equatable {
  let bySeverity: [(severity: FindingSeverity, count: Int)]
  /// How many of them somebody lives with today.
  let accepted: Int

  init(_ findings: [Finding]) {
    bySeverity = FindingSeverity.worstFirst.map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    accepted = findings.count(where: \.isAccepted)
  }

  subscript(severity: FindingSeverity) -> Int {
    bySeverity.first { $0.severity == severity }?.count ?? 0
  }

  var total: Int { bySeverity.reduce(0) { $0 + $1.count } }

  static func == (a: Self, b: Self) -> Bool {
    a.accepted == b.accepted && a.bySeverity.map(\.count) == b.bySeverity.map(\.count)
  }
}

extension FindingSeverity {
  /// Critical, high, medium, not rated, low: the order of every table.
  static let worstFirst: [FindingSeverity] = allCases.sorted(by: >)
}
