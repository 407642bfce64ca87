import SupplyModel

/// What whoever looks at a finished run does next, the most pressing first; empty when nothing waits.
///
/// Said by the log, the terminal and the digest alike, so that a night explains itself without the report.
package enum NextSteps {
  /// At most this many lists are named one by one.
  static let mostLists = 5

  /// - Parameter written: paths of the run's reports, so that commands name the result where it is.
  package static func steps(for result: AnalysisResult, written: [String] = []) -> [String] {
    let path = written.first { $0 == "result.json" || $0.hasSuffix("/result.json") }
    return findings(result, in: path ?? "result.json") + lists(result) + inputs(result)
  }

  private static func findings(_ result: AnalysisResult, in path: String) -> [String] {
    let new = (result.changes?.changes ?? []).filter { $0.kind == .new || $0.kind == .worse }
    let ids = new.compactMap { $0.party == nil ? nil : $0.subject }
    if let first = ids.first { return [Words.NextSteps.look(first, count: ids.count, in: path)] }
    guard result.verdict == .violated, let worst = result.findings.first else { return [] }
    return [Words.NextSteps.standing(worst.id, isCompared: result.changes != nil, in: path)]
  }

  private static func lists(_ result: AnalysisResult) -> [String] {
    if result.lists.isEmpty { return [Words.NextSteps.noLists] }
    let old = result.lists.filter { $0.isStale || $0.entries == 0 }
    let rest = old.count - mostLists
    return old.prefix(mostLists).map(Words.NextSteps.renew) + (rest > 0 ? [Words.NextSteps.more(rest)] : [])
  }

  private static func inputs(_ result: AnalysisResult) -> [String] {
    let errors = result.diagnostics.countsBySeverity[.error, default: 0]
    let rejected = result.inputs.reduce(0) { $0 + $1.records.rejected }
    if errors > 0 { return [Words.NextSteps.mend(errors)] }
    return rejected > 0 ? [Words.NextSteps.rejected(rejected)] : []
  }
}

extension Words {
  enum NextSteps {
    static let noLists = "name the folder of lists: --lists DIR, or lists = \"…\" in headwater.toml"

    static func moreReasons(_ count: Int) -> String {
      "and \(plural(count, "further reason")) in result.json"
    }

    static func look(_ finding: String, count: Int, in path: String) -> String {
      (count == 1
        ? "look at what is new: " : "look at the \(count) findings that are new or worse, worst first: ")
        + explain(finding, in: path)
    }

    static func standing(_ finding: String, isCompared: Bool, in path: String) -> String {
      (isCompared
        ? "nothing is new; what stands violates the policy, the worst of it: " : "begin with the worst: ")
        + explain(finding, in: path)
    }

    private static func explain(_ finding: String, in path: String) -> String {
      "headwater explain \(finding) --from \(ShellWord.quoted(path))"
    }

    static func renew(_ list: ListEdition) -> String {
      let name = DisplayText.singleLine(list.id)
      let path = DisplayText.singleLine(list.path)
      guard list.entries > 0 else { return "get list '\(name)' again, \(path) holds no entry: \(copying)" }
      guard let edition = list.edition, let age = list.ageInDays else {
        return "say of which day list '\(name)' is (\(path)): headwater lists import FILE --edition DATE"
      }
      guard age >= 0 else { return "set --as-of to \(edition) or later, the day of list '\(name)' (\(path))" }
      return
        "get today's edition of list '\(name)'; \(path) is of \(edition), \(plural(age, "day")) old: \(copying)"
    }

    private static let copying = "headwater lists import FILE --into DIR"

    static func more(_ count: Int) -> String {
      "renew \(plural(count, "further list")): headwater lists status DIR"
    }

    static func mend(_ errors: Int) -> String {
      "mend what \(plural(errors, "error")) in the inputs name\(errors == 1 ? "s" : ""), or take the files out of "
        + "the inputs; headwater check reads them again"
    }

    static func rejected(_ count: Int) -> String {
      "mend the \(plural(count, "rejected record")): headwater check shows each with its place"
    }
  }
}
