import RiskAnalysis
import SupplyModel

/// Who supplies whom, as a result tells it.
extension ExposureAnswer {
  /// Every party and shared cause, one after the other, by place.
  var allParties: some Sequence<PartyResult> {
    (0..<evaluation.model.placeCount).lazy.map { evaluation.placeResult($0, rating) }
  }

  /// Tells parties and relations: all of them, or only what carries or passes on risk when asked to, or when there is
  /// too much to tell. What is left out is never made.
  ///
  /// - Parameter result: with everything else that names parties.
  func tellNetwork(in result: inout AnalysisResult, _ detail: AnalysisOptions.Detail?) {
    let model = evaluation.model
    let isLarge = model.placeCount > AnalysisOptions.Detail.largest
    guard detail ?? (isLarge ? .exposed : .all) == .exposed else {
      result.parties = evaluation.partyResults(rating)
      result.relations = evaluation.relationResults(confidence: confidence)
      return
    }
    let named = result.namedParties
    let isTold = (0..<model.placeCount).map {
      model.largest(evaluation.strongest.reaching, of: $0) > 0 || named.contains(model.placeID($0))
    }
    result.parties = evaluation.partyResults(rating) { isTold[$0] }
    result.relations = evaluation.relationResults(confidence: confidence) {
      isTold[$0.supplier.position] && isTold[$0.buyer.position]
    }
    result.omitted = AnalysisResult.Omitted(
      parties: model.placeCount - result.parties.count,
      relations: network.relations.count - result.relations.count)
  }
}

extension AnalysisResult {
  /// Ids of parties that findings, routes and questions speak of.
  fileprivate var namedParties: Set<String> {
    let asked = questions.items.flatMap { [$0.party, $0.customer, $0.through].compactMap(\.self) }
    return Set(findings.map(\.party) + paths.flatMap(\.parties) + asked + [buyer.id])
  }
}
