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
