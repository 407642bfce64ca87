import SupplyModel

/// The list or the row a finding rests on.
extension ChangeCause {
  /// The finding quotes a list whose edition is another.
  func byList(_ finding: Finding, in result: AnalysisResult) -> Found? {
    guard let list = finding.list(in: result) else { return nil }
    return byList(list)
  }

  func byList(_ list: String) -> Found? {
    guard let old = before.lists[list] else { return (.list, "list \(list) was not given before") }
    guard let new = after.lists[list] else { return (.list, "list \(list) is no longer given") }
    guard old.sha256 != new.sha256 else { return nil }
    let former = old.edition.map { "\($0)" } ?? edition(old)
    return (.list, "list \(list), \(edition(new)) instead of \(former)")
  }

  private func edition(_ list: ListEdition) -> String {
    list.edition.map { "edition \($0)" } ?? "an edition without a date"
  }

  /// The file that holds the row of a finding that quotes no list is another.
  func byFile(
    _ finding: Finding, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found? {
    guard finding.list(in: here.result) == nil, here.isNews(at: finding.primaryLocation, to: there) else {
      return nil
    }
    let place = here.result.place(finding.primaryLocation)
    return (.data, isNew ? "first stated at \(place)" : "no longer stated; it was at \(place)")
  }

  /// Somebody's assessment was in date in the earlier result, and no longer is.
  func byExpiry(_ finding: Finding) -> Found? {
    guard let expired = finding.expired, before.result.asOf <= expired, expired < after.result.asOf else {
      return nil
    }
    return (.date, "the assessment at \(after.result.place(finding.primaryLocation)) expired on \(expired)")
  }

  /// The row of the same finding says something else, or says it on another day.
  func byWording(_ old: Finding, _ new: Finding) -> Found? {
    guard old.message != new.message else { return nil }
    guard after.isNews(at: new.primaryLocation, to: before) else { return byDay }
    return (.data, "stated otherwise at \(after.result.place(new.primaryLocation))")
  }
}
