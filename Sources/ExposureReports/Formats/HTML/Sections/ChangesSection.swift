import SupplyModel

/// What is new, worse, better or gone since an earlier result, each with its cause.
struct ChangesSection {
  static let limit = 100

  let page: PageContext

  var html: HTML {
    section(.changes, Words.Page.changesHeading, Words.Statements.changes(page.result.changes)) {
      if let changes = page.result.changes {
        numbers(changes)
        if !changes.changes.isEmpty { table(changes.changes) }
      } else {
        Marks.note("\(Words.Page.noBaseline)")
      }
      if let trend = page.result.trend { TrendSection(trend: trend).html }
    }
  }

  /// Those that are shown otherwise than before.
  @HTMLBuilder private func numbers(_ changes: ResultChanges) -> HTML {
    let moved = Words.Changes.numbers(changes, after: page.result)
    if !moved.isEmpty {
      element("ul", .classes("moved")) {
        for number in moved {
          element("li") {
            "\(number.name): \(number.before) → "; element("strong") { "\(number.after)" }
          }
        }
      }
    }
  }

  @HTMLBuilder private func table(_ changes: [ResultChange]) -> HTML {
    Table(
      "\(Words.Changes.caption)",
      [.text("Change"), .text("Party or regime"), .text("Before and now"), .text("Because of")],
      changes.prefix(Self.limit).map(row)
    ).html
    if changes.count > Self.limit { Marks.note("\(Words.Changes.more(changes.count - Self.limit))") }
  }

  private func row(_ change: ResultChange) -> Table.Row {
    Table.Row(cells: [
      "\(Words.Changes.kind(change.kind)) \(element("small") { subject(change) })", who(change),
      states(change),
      "\(element("strong") { "\(Words.Changes.cause(change.cause))" }): \(Marks.quoted(change.why))",
    ])
  }

  /// A finding of this result is linked.
  private func subject(_ change: ResultChange) -> HTML {
    guard let position = page.index.findingsByID[change.subject], position < FindingsSection.limit else {
      return change.party == nil ? .empty : "\(change.subject)"
    }
    return Marks.link(page.findingAnchor(position), "\(change.subject)")
  }

  private func who(_ change: ResultChange) -> HTML {
    change.party.map(page.party) ?? "\(Words.Changes.regime(change.subject))"
  }

  /// What is new or gone is shown by its chip, what changed in words.
  private func states(_ change: ResultChange) -> HTML {
    guard let severity = change.severity, change.before == nil || change.after == nil else {
      return "\(Words.Changes.states(change))"
    }
    let status = (change.after ?? change.before ?? "").split(separator: ", ").dropFirst().joined(
      separator: ", ")
    return "\(Marks.chip(severity)) \(status)"
  }
}
