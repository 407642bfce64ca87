import SupplyModel

/// One run of a history: what was asked, its figures, and the hash of what it found.
package struct HistoryRun: Hashable, Sendable {
  /// 1 for the first.
  package let number: Int
  /// Id of the buyer.
  package let buyer: String
  package let question: Question
  package let figures: RunFigures
  /// Of the result without what it says of earlier runs: lower-case hexadecimal.
  package let resultSHA256: String
  /// Over this run and all before it.
  package let chain: String

  /// What stands before the first run.
  static let chainStart = FileDigest(of: Array("headwater.history/1".utf8)).sha256

  init(
    number: Int, buyer: String, question: Question, figures: RunFigures, resultSHA256: String,
    after previous: String
  ) {
    (self.number, self.buyer, self.question) = (number, buyer, question)
    (self.figures, self.resultSHA256) = (figures, resultSHA256)
    let said = "\(previous)\n\(number) \(buyer)\n\(question.rawValue) \(resultSHA256)\n\(figures.chainText)"
    chain = FileDigest(of: Array(said.utf8)).sha256
  }

  /// Runs that ask something else, or for somebody else, are no earlier runs of a result.
  func asks(like result: AnalysisResult) -> Bool { buyer == result.buyer.id && question == result.question }
}

extension RunFigures {
  /// Every figure in a fixed order, numbers in shortest form.
  fileprivate var chainText: String {
    let (likelihood, share) = (headline.likelihood, headline.share)
    let numbers = [
      likelihood.estimate, likelihood.low, likelihood.high, headline.strongest, share.estimate, share.low,
      share.high, visible, dark,
    ].map(\.description)
    let counts = FindingSeverity.allCases.map { findings[$0].description } + [findings.accepted.description]
    let reach = headline.reach.map { "\($0.regime)=\($0.status.rawValue)" }
    return ([asOf.description, toolVersion, verdict.rawValue] + numbers + counts + reach)
      .joined(separator: "\n")
  }
}
