import SupplyModel

extension ChangeCause {
  /// Something else is said of the party itself.
  func byStatements(_ finding: Finding) -> Found? {
    guard let new = partiesAfter.party(finding.party), let old = partiesBefore.party(finding.party) else {
      return nil
    }
    let (added, gone) = (new.said.subtracting(old.said), old.said.subtracting(new.said))
    guard let word = added.min() ?? gone.min() else { return nil }
    return (
      .data, added.isEmpty ? "'\(word)' is no longer said of the party" : "'\(word)' is said of the party now"
    )
  }

  /// The file that holds the finding's own place has changed, come or gone.
  func byFile(_ finding: Finding, _ here: AnalysisResult, isNew: Bool) -> Found? {
    let other = isNew ? before : after
    guard let path = here.path(finding.primaryLocation),
      let mine = here.inputs.first(where: { $0.path == path })
    else { return nil }
    let theirs = other.inputs.first { $0.path == path }
    if theirs?.sha256 == mine.sha256 { return byOtherFiles }
    let place = here.place(finding.primaryLocation)
    return (.data, isNew ? "first stated at \(place)" : "no longer stated; it was at \(place)")
  }

  /// Some input changed, though not the one the finding stands in.
  var byOtherFiles: Found? {
    let (old, new) = (Set(before.inputs.map(\.sha256)), Set(after.inputs.map(\.sha256)))
    guard
      let changed = after.inputs.first(where: { !old.contains($0.sha256) })
        ?? before.inputs.first(where: { !new.contains($0.sha256) })
    else { return nil }
    return (.data, "'\(changed.path)' has changed")
  }

  /// The finding is worded otherwise, and the file it stands in has changed.
  func byWording(_ old: Finding, _ new: Finding) -> Found? {
    guard old.message != new.message, let path = after.path(new.primaryLocation) else { return nil }
    let (then, now) = (before.inputs.first { $0.path == path }, after.inputs.first { $0.path == path })
    guard then?.sha256 != now?.sha256 else { return nil }
    return (.data, "stated otherwise at \(after.place(new.primaryLocation))")
  }
}

extension AnalysisResult {
  fileprivate func path(_ location: SourceLocation) -> String? {
    let position = Int(location.document.index)
    return inputs.indices.contains(position) ? inputs[position].path : nil
  }

  /// `orders.csv:14:22`.
  func place(_ location: SourceLocation) -> String {
    let position = Int(location.document.index)
    return inputs.indices.contains(position) ? inputs[position].place(location) : "an unknown input"
  }
}
