import SupplyModel

/// Finds the one thing that made a finding appear, go or change, by ruling out the others in order: the party itself,
/// what is said of it, the list, the day, the policy, the program.
struct ChangeCause {
  typealias Found = (cause: ResultChange.Cause, why: String)

  private let before: AnalysisResult
  private let after: AnalysisResult
  private let partiesBefore: PartyCounterparts
  private let partiesAfter: PartyCounterparts
  private let listsBefore: [String: ListEdition]
  private let listsAfter: [String: ListEdition]

  init(_ before: AnalysisResult, _ after: AnalysisResult) {
    (self.before, self.after) = (before, after)
    (partiesBefore, partiesAfter) = (PartyCounterparts(before), PartyCounterparts(after))
    listsBefore = Dictionary(before.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    listsAfter = Dictionary(after.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func ofNew(_ finding: Finding) -> Found {
    byParty(finding, partiesAfter, partiesBefore, isNew: true) ?? byList(finding, of: after)
      ?? byStatements(finding) ?? byFile(finding, after, isNew: true) ?? general
  }

  func ofResolved(_ finding: Finding) -> Found {
    byParty(finding, partiesBefore, partiesAfter, isNew: false) ?? byList(finding, of: before)
      ?? byStatements(finding) ?? byFile(finding, before, isNew: false) ?? general
  }

  /// The same finding, with another severity or status.
  func ofChanged(_ old: Finding, _ new: Finding) -> Found {
    if new.message.contains("; expired on"), !old.message.contains("; expired on") {
      return (.date, "what was verified has expired since \(before.asOf)")
    }
    if old.confidence == new.confidence, old.status == new.status, isOtherPolicy { return otherPolicy }
    return byList(new, of: after) ?? byStatements(new) ?? byDay ?? general
  }

  /// A regime's reach, where none of its findings changed.
  func ofReach(_ regime: String) -> Found {
    let changed = after.lists.first { listsBefore[$0.id]?.sha256 != $0.sha256 }
    if let changed, byOtherFiles == nil { return (.list, "list \(changed.id), \(edition(changed))") }
    return byOtherFiles ?? general
  }

  // MARK: One thing each

  /// The party is not in the other result, or its records are divided otherwise there.
  private func byParty(
    _ finding: Finding, _ here: PartyCounterparts, _ there: PartyCounterparts, isNew: Bool
  ) -> Found? {
    guard let party = here.party(finding.party), !party.isCause else { return nil }
    let holders = there.holders(of: party)
    if holders.isEmpty {
      let place = party.records.first.map { (isNew ? after : before).place($0.location) } ?? finding.party
      return (
        .data,
        isNew
          ? "the party is first recorded at \(place)" : "the party, once at \(place), is no longer recorded"
      )
    }
    guard let other = there.party(holders[0]) else { return nil }
    let back = here.holders(of: other)
    if holders.count > 1 || back.count > 1 {
      let several = holders.count > 1 ? holders : back
      let joined = (holders.count > 1) == isNew
      return (
        .identity,
        "\(several.joined(separator: " and ")) \(joined ? "are one party now" : "are no longer one party")"
      )
    }
    return nil
  }

  /// The finding quotes a list whose edition is another, and what is said of the party is not.
  private func byList(_ finding: Finding, of result: AnalysisResult) -> Found? {
    guard let list = finding.list(in: result) else { return nil }
    guard let old = listsBefore[list] else { return (.list, "list \(list) was not given before") }
    guard let new = listsAfter[list] else { return (.list, "list \(list) is no longer given") }
    guard old.sha256 != new.sha256, byStatements(finding) == nil else { return nil }
    let former = old.edition.map { "\($0)" } ?? edition(old)
    return (.list, "list \(list), \(edition(new)) instead of \(former)")
  }

  private func edition(_ list: ListEdition) -> String {
    list.edition.map { "edition \($0)" } ?? "an edition without a date"
  }

  /// Something else is said of the party itself.
  private func byStatements(_ finding: Finding) -> Found? {
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
  private func byFile(_ finding: Finding, _ here: AnalysisResult, isNew: Bool) -> Found? {
    let other = isNew ? before : after
    let path =
      here.inputs.indices.contains(Int(finding.primaryLocation.document.index))
      ? here.inputs[Int(finding.primaryLocation.document.index)].path : nil
    guard let path, let mine = here.inputs.first(where: { $0.path == path }) else { return nil }
    let theirs = other.inputs.first { $0.path == path }
    if theirs?.sha256 == mine.sha256 { return byOtherFiles }
    let place = here.place(finding.primaryLocation)
    return (.data, isNew ? "first stated at \(place)" : "no longer stated; it was at \(place)")
  }

  /// Some input changed, though not the one the finding stands in.
  private var byOtherFiles: Found? {
    let (old, new) = (Set(before.inputs.map(\.sha256)), Set(after.inputs.map(\.sha256)))
    guard
      let changed = after.inputs.first(where: { !old.contains($0.sha256) })
        ?? before.inputs.first(where: { !new.contains($0.sha256) })
    else { return nil }
    return (.data, "'\(changed.path)' has changed")
  }

  private var byDay: Found? {
    before.asOf == after.asOf ? nil : (.date, "as of \(after.asOf) instead of \(before.asOf)")
  }

  private var isOtherPolicy: Bool { before.policy.sha256 != after.policy.sha256 }
  private var otherPolicy: Found {
    (.policy, "policy '\(after.policy.name)' in place of '\(before.policy.name)'")
  }

  /// What is left when nothing nearer explains it.
  private var general: Found {
    if isOtherPolicy { return otherPolicy }
    if before.toolVersion != after.toolVersion {
      return (.program, "version \(after.toolVersion) instead of \(before.toolVersion)")
    }
    return byDay ?? byOtherFiles ?? (.data, "the inputs say something else")
  }
}

extension Finding {
  /// The list it quotes; nil where it quotes none.
  fileprivate func list(in result: AnalysisResult) -> String? {
    if let match, result.matches.indices.contains(match) { return result.matches[match].list }
    return listLocation.flatMap { place in result.lists.first { $0.path == place.path }?.id }
  }
}

extension AnalysisResult {
  /// `orders.csv:14:22`.
  func place(_ location: SourceLocation) -> String {
    let position = Int(location.document.index)
    return inputs.indices.contains(position) ? inputs[position].place(location) : "an unknown input"
  }
}
