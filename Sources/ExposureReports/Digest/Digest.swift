import SupplyModel

/// What a night has to say, as short paragraphs and sections: what is new and why, nothing that was known before.
struct Digest {
  struct Section {
    let heading: String
    let items: [Item]
  }

  /// One point, with lines that belong under it.
  struct Item {
    let text: String
    var details: [String] = []
  }

  /// More than these are counted: whoever reads it before breakfast opens the report for them.
  static let mostChanges = 50

  let title: String
  let opening: [String]
  let sections: [Section]

  init(_ result: AnalysisResult) {
    let index = ResultIndex(result)
    title = Words.Digest.title(result)
    opening = [Words.Digest.verdict(result), Words.Digest.comparison(result)]
    let why = Section(heading: Words.Digest.why, items: Self.lines(result.reasons))
    let lists = result.lists.filter(\.isStale).map { Item(text: Words.Digest.list($0)) }
    let all =
      [why] + (result.changes.map { Self.changes($0, index) } ?? [])
      + [
        Section(heading: Words.Digest.oldLists, items: lists),
        Section(heading: Words.Digest.next, items: Self.lines(NextSteps.steps(for: result))),
      ]
    sections = all.filter { !$0.items.isEmpty }
  }

  private static func lines(_ texts: [String]) -> [Item] {
    texts.map { Item(text: DisplayText.singleLine($0)) }
  }

  private static func changes(_ changes: ResultChanges, _ index: ResultIndex) -> [Section] {
    let shown = changes.changes.prefix(mostChanges)
    var sections = ResultChange.Kind.allCases.map { kind in
      Section(
        heading: Words.Changes.heading(kind, changes.changes.count { $0.kind == kind }).capitalizedFirst,
        items: shown.filter { $0.kind == kind }.map { item($0, index) })
    }
    let rest = changes.changes.count - shown.count
    if rest > 0 {
      sections.append(Section(heading: Words.Digest.further, items: [Item(text: Words.Changes.more(rest))]))
    }
    let moved = Words.Changes.numbers(changes, after: index.result).map {
      Item(text: "\($0.name): \($0.before) → \($0.after)")
    }
    return sections + [Section(heading: Words.Digest.numbers, items: moved)]
  }

  private static func item(_ change: ResultChange, _ index: ResultIndex) -> Item {
    let severity = change.severity.map { "\($0.word), " } ?? ""
    let name = change.party.map { "\(index.nameAndCountry($0)), " } ?? ""
    let message = index.findingsByID[change.subject].map { index.result.findings[$0].message }
    let details = [message, Words.Changes.states(change), Words.Changes.because(change)]
    return Item(
      text: DisplayText.singleLine("\(severity)\(name)\(change.subject)"),
      details: details.compactMap { $0.map(DisplayText.singleLine) }.filter { !$0.isEmpty })
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
