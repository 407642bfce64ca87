import ExposureReports
import HeadwaterKit
import Logging
import SupplyModel

extension RunLog {
  func started(_ options: AnalysisOptions, output: String?) {
    event(
      "run-started",
      "headwater \(HeadwaterVersion.current) analyses \(options.inputs.joined(separator: ", "))",
      [
        "schema": Self.schema, "version": HeadwaterVersion.current,
        "inputs": options.inputs, "configuration": options.configuration,
        "lists": options.lists, "policy": options.policy, "baseline": options.baseline,
        "output": output,
      ])
  }

  /// A finished run, from what it read to what to do next.
  func finished(_ result: AnalysisResult, written: [String]) {
    inputs(result.inputs)
    for list in result.lists { self.list(list) }
    diagnostics(result.diagnostics, inputs: result.inputs)
    for change in result.changes?.changes ?? [] { self.change(change) }
    verdict(result)
    if !written.isEmpty {
      event("reports-written", "wrote \(written.joined(separator: ", "))", ["files": written])
    }
    next(NextSteps.steps(for: result, written: written))
  }

  /// A run that would write the very reports there are: why that is, what they conclude, and what to do next.
  func stands(_ set: StandingSet) {
    let manifest = set.manifest
    event(
      "unchanged", StandingText.text(for: set.paths, width: .max),
      ["inputs": manifest.inputs.count, "files": set.paths])
    let findings = manifest.findings.filter { $0.value > 0 }
    verdict(
      manifest.verdict, manifest.reasons,
      [
        "asOf": manifest.asOf.description, "question": manifest.question.rawValue,
        "buyer": manifest.buyer.id,
        "findings": Dictionary(uniqueKeysWithValues: findings.map { ($0.key.name, $0.value) }),
      ])
    next(set.words.steps)
  }

  private func inputs(_ inputs: [InputDocument]) {
    var tally = RecordTally()
    for input in inputs { tally += input.records }
    let recognised = inputs.count { $0.format != nil }
    let records = [
      "read": tally.read, "kept": tally.kept, "merged": tally.merged, "rejected": tally.rejected,
    ]
    event(
      "inputs-read",
      "read \(inputs.count) inputs, \(recognised) recognised; of \(tally.read) records kept \(tally.kept), "
        + "merged \(tally.merged), rejected \(tally.rejected)",
      level: tally.rejected > 0 || recognised < inputs.count ? .warning : .info,
      [
        "inputs": inputs.count, "recognised": recognised, "records": records,
      ])
  }

  private func list(_ list: ListEdition) {
    let edition = list.edition.map { "of \($0)" } ?? "of unknown date"
    let age = list.ageInDays.map { ", \($0) days old" } ?? ""
    event(
      "list-screened",
      "list '\(list.id)' \(edition)\(age)\(list.isStale ? ": too old, or of no known day" : "")",
      level: list.isStale ? .error : .info,
      [
        "list": list.id, "publisher": list.publisher,
        "edition": list.edition?.description,
        "ageDays": list.ageInDays, "isTooOld": list.isStale,
        "entries": list.entries,
        "active": list.activeEntries, "path": list.path, "sha256": list.sha256,
      ])
  }

  private func change(_ change: ResultChange) {
    event(
      "changed",
      "\(change.kind.rawValue): \(change.subject): \(change.why)",
      level: change.kind == .new || change.kind == .worse ? .warning : .info,
      [
        "kind": change.kind.rawValue, "subject": change.subject, "party": change.party,
        "severity": change.severity?.name, "before": change.before,
        "after": change.after, "cause": change.cause.rawValue, "why": change.why,
      ])
  }

  private func verdict(_ result: AnalysisResult) {
    let counts = Dictionary(grouping: result.findings, by: \.severity.name).mapValues(\.count)
    verdict(
      result.verdict, result.reasons,
      [
        "asOf": result.asOf.description, "question": result.question.rawValue,
        "buyer": result.buyer.id, "findings": counts,
        "reach": result.reach.map { "\($0.regime): \($0.status.rawValue)" },
        "baseline": result.changes?.baseline.description,
        "unchanged": result.changes?.unchanged,
      ])
  }

  private func verdict(_ verdict: Verdict, _ reasons: [String], _ members: [String: (any LogMember)?]) {
    let why = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
    event(
      "verdict", verdict.rawValue + why, level: verdict == .passed ? .info : .error,
      members.merging(["verdict": verdict.rawValue, "reasons": reasons]) { $1 })
  }

  /// What whoever reads this does now, one event a step.
  func next(_ steps: [String]) {
    for step in steps { event("next", step, level: .notice) }
  }
}
