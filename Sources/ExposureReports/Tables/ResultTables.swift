import SupplyModel

/// The tables of a result, in the order of the workbook's sheets.
struct ResultTables {
  let all: [ResultTable]

  init(_ result: AnalysisResult) {
    let index = ResultIndex(result)
    let evidence = EvidenceTable(index)
    all = [
      SummaryTable(index: index).table,
      ResultTable(.parties, result.parties, PartyColumns(index: index).all),
      ResultTable(
        .relations, Array(result.relations.enumerated()),
        RelationColumns(index: index, evidence: evidence).all),
      ResultTable(
        .findings, Array(result.findings.enumerated()), FindingColumns(index: index, evidence: evidence).all),
      ResultTable(.paths, result.paths, PathColumns(index: index).all),
      CoverageTable(index: index).table,
      evidence.table,
    ]
  }
}
