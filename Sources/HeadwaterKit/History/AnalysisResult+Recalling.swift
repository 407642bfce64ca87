import SupplyModel

extension AnalysisResult {
  /// Says of a finished result what the runs before it tell: since when findings are known, and how the figures went.
  ///
  /// A history that cannot be used ends no run, but no run that lacks it passes: what is new since is then unknown.
  ///
  /// - Parameters:
  ///   - path: of the history; nil when there is none to be used.
  ///   - mark: the history as it is to be read, which must then be there.
  /// - Returns: the run to hold the result against; nil when there is none.
  /// - Throws: ``AnalysisFailure`` when the history of the mark cannot be had.
  mutating func recall(
    _ path: String?, then mark: HistoryMark?
  ) throws(AnalysisFailure) -> AnalysisResult? {
    guard let path else { return nil }
    do {
      if let mark { return try recall(try History.open(mark)) }
      let history = try History.open(path)
      try history.mustBeWritable()
      return try recall(history)
    } catch  where mark == nil {
      doubt(error)
      return nil
    }
  }

  private mutating func recall(_ history: History) throws(AnalysisFailure) -> AnalysisResult? {
    let recorded = RecordedResult(self)
    var (history, last) = (history, history.latest(before: self))
    if let same = last, same.resultSHA256 == recorded.sha256 {
      history = history.before(same)
      last = history.latest(before: self)
    }
    let result = try last.map { run throws(AnalysisFailure) in try history.result(of: run) }
    tellFirstSeen(try history.firstSeen(), since: result)
    trend = RunTrend(recorded.figures, after: history, asking: self)
    return result
  }

  /// What is told of a party that went by another id, or was several, is known since it was told of those.
  private mutating func tellFirstSeen(_ days: [String: CalendarDate], since earlier: AnalysisResult?) {
    let news = findings.filter { days[$0.id] == nil }
    let known = earlier.map { EarlierTellings(of: news, in: self, $0) }
    for position in findings.indices {
      let id = findings[position].id
      let told = [days[id]] + (known?.ids(of: id) ?? []).map { days[$0] }
      findings[position].firstSeen = (told.compactMap(\.self) + [asOf]).min()
    }
  }

  private mutating func doubt(_ failure: AnalysisFailure) {
    for problem in failure.diagnostics.items {
      diagnostics.report(
        Diagnostic(
          problem.slug, problem.severity, "\(problem.message); what is new is not known", path: problem.path,
          hint: problem.hint))
      reasons.append("what is new is not known: \(problem.message)")
    }
    if verdict == .passed { verdict = .inconclusive }
  }
}

extension RunTrend {
  /// - Parameter figures: those of this run.
  init(_ figures: RunFigures, after history: History, asking result: AnalysisResult) {
    let earlier = history.runs.filter { $0.asks(like: result) }.map(\.figures)
    let kept = earlier.suffix(Self.limit - 1)
    self.init(points: kept + [figures], history: history.mark, omitted: earlier.count - kept.count)
  }
}
