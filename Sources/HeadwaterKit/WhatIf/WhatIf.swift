import SupplyModel

/// `headwater whatif`: the answer as it is, beside the answer under a supposition.
package struct WhatIf: Sendable {
  private let options: AnalysisOptions
  private let supposition: Supposition

  package init(_ options: AnalysisOptions, _ supposition: Supposition) {
    (self.options, self.supposition) = (options, supposition)
  }

  /// - Throws: ``AnalysisFailure`` when nothing may be concluded, or a party is not known.
  package func run() throws(AnalysisFailure) -> WhatIfResult {
    let (question, supply, buyer) = try Analysis(options).asked(AnalysisSetup(options))
    let resolved = try self.resolved(supply)
    if let problem = resolved.problem(in: supply.network, buyer: buyer) {
      var log = supply.diagnostics
      log.report(Diagnostic("unusable-supposition", .error, problem))
      throw AnalysisFailure(.unusable, log, inputs: supply.inputs)
    }
    let today = ExposureAnswer(question, supply.network, buyer: buyer)
    let supposed = today.supposing(resolved)
    var result = WhatIfComparison(today, supposed, resolved).result(
      wording(supply.network, resolved) + Self.remarks(today, supposed))
    let identities = OpenIdentities(AnswerVariants(today, supply).all)
    result.before = identities.cautious(result.before)
    result.after = identities.cautious(result.after)
    return result
  }

  private func resolved(_ supply: ResolvedSupply) throws(AnalysisFailure) -> ResolvedSupposition {
    do {
      return try ResolvedSupposition.resolve(supposition, in: supply.network)
    } catch {
      var log = supply.diagnostics
      log.report(.unknownParty(error))
      throw AnalysisFailure(.unusable, log, inputs: supply.inputs)
    }
  }

  /// What the supposition brings about and nobody supposed: shares that no longer fit beside each other.
  private static func remarks(_ today: ExposureAnswer, _ supposed: ExposureAnswer) -> [String] {
    func told(_ answer: ExposureAnswer) -> [String] {
      answer.evaluation.model.diagnostics.items.filter { $0.slug == "shares-exceed-one" }.map(\.message)
    }
    let known = Set(told(today))
    return told(supposed).filter { !known.contains($0) }
  }

  private func wording(_ network: SupplyNetwork, _ resolved: ResolvedSupposition) -> [String] {
    func name(_ party: PartyIndex) -> String { network.parties[party.position].name }
    func plain(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
    return resolved.removed.sorted().map { "\(name($0)) supplies nobody any more" }
      + resolved.risks.sorted { $0.key < $1.key }.map {
        "the risk of \(name($0.key)) itself is \(plain($0.value))"
      }
      + resolved.shares.map { "\(name($0.supplier)) has a share of \(plain($0.share)) of \(name($0.buyer))" }
      + resolved.added.map { "\(name($0.relation.supplier)) supplies \(name($0.relation.buyer))" }
  }
}

extension Diagnostic {
  fileprivate static func unknownParty(_ unknown: UnknownBuyer) -> Diagnostic {
    let candidates = unknown.candidates.prefix(8).map(\.id).joined(separator: ", ")
    return Diagnostic(
      "unknown-party", .error, "no single party is called '\(unknown.name ?? "")'", excerpt: unknown.name,
      hint: "give the id, an identifier or the name of a party"
        + (candidates.isEmpty ? "" : "; candidates: \(candidates)"))
  }
}
