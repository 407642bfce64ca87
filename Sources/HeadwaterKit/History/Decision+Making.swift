import SupplyModel

extension Decision {
  init(_ judgement: JudgementRecord) {
    let who = judgement.by.map { ", by \($0)" } ?? ""
    let when = judgement.on.map { ", \($0)" } ?? ""
    let why = judgement.reason.map { ": \($0)" } ?? ""
    self.init(
      .judgement, "\(judgement.left) and \(judgement.right)",
      says: "\(judgement.verdict.rawValue)\(who)\(when)\(why)")
  }
}

extension Decision {
  /// nil while the waiver does not hold.
  init?(_ finding: Finding) {
    guard finding.isAccepted, let waiver = finding.waiver?.waiver else { return nil }
    self.init(.waiver, finding.id, says: "accepted until \(waiver.until), by \(waiver.by): \(waiver.reason)")
  }
}

extension AnalysisResult {
  /// Notes what was decided.
  mutating func note(_ judgements: [JudgementRecord]) {
    decisions = (judgements.map { Decision($0) } + findings.compactMap { Decision($0) }).sorted()
  }
}
