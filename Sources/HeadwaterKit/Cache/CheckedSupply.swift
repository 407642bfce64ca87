import SupplyModel

/// What `headwater check` tells of a run's inputs, without the facts themselves.
struct CheckedSupply: Sendable {
  var inputs: [InputDocument]
  var survey: DocumentSurvey
  /// Different ones, large documents added as they are.
  var facts: CountedFacts.Counts
  var diagnostics: DiagnosticLog

  init(_ supply: ResolvedSupply) {
    (inputs, survey, diagnostics) = (supply.inputs, supply.survey, supply.diagnostics)
    facts = supply.facts
  }
}

extension CheckedSupply: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(inputs)
    bytes.store(survey)
    bytes.store(facts)
    bytes.store(diagnostics)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (inputs, survey) = (try cursor.read(), try cursor.read())
    (facts, diagnostics) = (try cursor.read(), try cursor.read())
  }
}
