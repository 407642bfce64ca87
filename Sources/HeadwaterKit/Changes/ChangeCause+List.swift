import SupplyModel

extension ChangeCause {
  /// The finding quotes a list whose edition is another, and what is said of the party is not.
  func byList(_ finding: Finding, of result: AnalysisResult) -> Found? {
    guard let list = finding.list(in: result) else { return nil }
    guard let old = listsBefore[list] else { return (.list, "list \(list) was not given before") }
    guard let new = listsAfter[list] else { return (.list, "list \(list) is no longer given") }
    guard old.sha256 != new.sha256, byStatements(finding) == nil else { return nil }
    let former = old.edition.map { "\($0)" } ?? edition(old)
    return (.list, "list \(list), \(edition(new)) instead of \(former)")
  }

  func edition(_ list: ListEdition) -> String {
    list.edition.map { "edition \($0)" } ?? "an edition without a date"
  }
}

extension Finding {
  /// The list it quotes; nil where it quotes none.
  fileprivate func list(in result: AnalysisResult) -> String? {
    if let match, result.matches.indices.contains(match) { return result.matches[match].list }
    return listLocation.flatMap { place in result.lists.first { $0.path == place.path }?.id }
  }
}
