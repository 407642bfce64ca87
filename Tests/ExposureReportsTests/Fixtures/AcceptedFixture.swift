import SupplyModel

/// The hospital, after somebody decided about its findings: one waiver of each standing.
enum AcceptedFixture {
  static let result: AnalysisResult = {
    var result = HospitalFixture.result
    for (position, standing) in FindingWaiver.Standing.allCases.enumerated() {
      result.findings[position].waiver = FindingWaiver(waiver(standing, line: 3 + 8 * position), standing)
    }
    result.waivers = .init(path: "waivers.toml", sha256: String(repeating: "5e", count: 32), count: 5)
    return result
  }()

  private static func waiver(_ standing: FindingWaiver.Standing, line: Int) -> Waiver {
    let until =
      switch standing {
      case .expired: HospitalFixture.day(2026, 11, 23)
      case .ending: HospitalFixture.day(2026, 12, 1)
      default: HospitalFixture.day(2027, 6, 30)
      }
    return Waiver(
      standing == .holds ? .finding("F-7c21a0b4") : .party("aksu", indicator: "country-tier", regime: nil),
      reason: "Another source is qualified \(standing.rawValue)", by: "Example Committee",
      on: standing == .pending ? HospitalFixture.day(2026, 12, 1) : nil, until: until,
      severity: standing == .exceeded ? .low : nil,
      place: .init(path: "waivers.toml", line: line, column: 1))
  }
}
