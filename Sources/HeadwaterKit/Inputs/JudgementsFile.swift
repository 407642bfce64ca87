import SupplyModel

extension AnalysisSetup {
  /// What is wrong with the file named to hold judgements: a table of something else would be read as such, and nobody
  /// would miss the judgements.
  ///
  /// - Returns: nil when it, or something inside it, is a table of judgements, and when none is named.
  func problemOfJudgements(among inputs: [InputDocument]) -> Diagnostic? {
    guard let judgementsPath else { return nil }
    let own = inputs.filter { $0.isOrLies(in: judgementsPath) }
    if own.contains(where: { $0.format == "judgements-table" }) { return nil }
    return .noJudgements(judgementsPath, own.first?.recognition)
  }
}

extension InputDocument {
  fileprivate func isOrLies(in path: String) -> Bool {
    let (mine, other) = (InputFiles.standardized(self.path), InputFiles.standardized(path))
    return mine == other || mine.hasPrefix("\(other)!") || mine.hasPrefix("\(other)/")
  }
}

extension Diagnostic {
  fileprivate static func noJudgements(_ path: String, _ found: String?) -> Diagnostic {
    Diagnostic(
      "no-judgements", .error,
      "'\(path)' is to hold judgements and does not" + (found.map { " (it looks like this: \($0))" } ?? ""),
      path: path,
      hint: "a table of judgements has the columns left, right and judgement; 'headwater match' writes one")
  }
}
