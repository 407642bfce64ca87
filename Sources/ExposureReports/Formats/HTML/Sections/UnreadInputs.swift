import SupplyModel

/// Rows rejected, files not recognised, and what the readers complained of.
struct UnreadInputs {
  static let limit = 40
  static let limitPerKind = 5

  let page: PageContext

  private var log: DiagnosticLog { page.result.diagnostics }

  @HTMLBuilder var html: HTML {
    if log.items.isEmpty {
      Marks.note("\(Words.Page.noDiagnostics)")
    } else {
      kinds
      items
    }
  }

  private var kinds: HTML {
    let counts = log.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Table(
      "Problems in the inputs by kind", [.text("Kind"), .number("Times")],
      counts.map { Table.Row(cells: ["\($0.key)", "\($0.value)"]) }
    ).html
  }

  private var items: HTML {
    let shown = worst
    let total = log.countsBySeverity.values.reduce(0, +)
    return Table(
      "Where they are\(total > shown.count ? ", \(shown.count) of \(Numerals.grouped(total))" : "")",
      [.text("Level"), .text("What"), .text("As written"), .text("Where")], shown.map(row)
    ).html
  }

  /// The gravest first, and of each kind only the first few.
  private var worst: [Diagnostic] {
    var seen: [String: Int] = [:]
    let few = log.sorted.filter { diagnostic in
      seen[diagnostic.slug, default: 0] += 1
      return seen[diagnostic.slug, default: 0] <= Self.limitPerKind
    }
    let order = few.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    return order.prefix(Self.limit).map(\.element)
  }

  private func row(_ diagnostic: Diagnostic) -> Table.Row {
    let hint = diagnostic.hint.map { hint in element("small") { "hint: \(Marks.quoted(hint))" } } ?? .empty
    return Table.Row(cells: [
      "\(diagnostic.severity.name)", "\(Marks.quoted(diagnostic.message)) \(hint)",
      diagnostic.excerpt.map(Marks.quoted) ?? "–", place(diagnostic),
    ])
  }

  private func place(_ diagnostic: Diagnostic) -> HTML {
    if let location = diagnostic.location { return page.place(location) }
    return diagnostic.path.map(Marks.place) ?? "–"
  }
}
