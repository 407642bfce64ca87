import SupplyModel

/// A good from a country on the list of the U.S. Department of Labor, in whatever layout it was written.
struct DOLGood {
  let name: String
  /// As DOL calls it: "Burma".
  let country: String
  let sector: String
  let marks: DOLMarks
  let line: Int
  let column: Int

  /// The entry; a country nobody is called by is reported, and the entry kept without it.
  func entry(
    _ source: ListSource, _ ids: inout EntryIDs, _ log: inout DiagnosticLog
  ) -> WatchlistEntry {
    var entry = WatchlistEntry(
      id: ids.id(for: country, name), subject: .good, names: [], status: marks.status,
      isActive: marks.isForcedLabor)
    entry.country = Country.named(country)
    if entry.country == nil {
      log.report(.unknownListCountry(country, in: source, line: line, column: column))
    }
    entry.product = name
    let place = [sector.lowercased(), country].filter { !$0.isEmpty }.joined(separator: ", ")
    entry.scope = [place, marks.inputs].compactMap { $0 }.joined(separator: "; ")
    entry.line = line
    entry.column = column
    return entry
  }
}

/// The marks DOL gives a good from a country.
struct DOLMarks {
  private let value: (String) -> String

  /// - Parameter value: the text under a name of the XML layout, `Forced_Labor`.
  init(value: @escaping (String) -> String) { self.value = value }

  var isForcedLabor: Bool { isMarked("Forced_Labor") || isMarked("Forced_Child_Labor") }

  /// `child labor, forced labor, forced child labor`, or that inputs of it are.
  var status: String {
    let marks = [
      ("Child_Labor", "child labor"), ("Forced_Labor", "forced labor"),
      ("Forced_Child_Labor", "forced child labor"), ("Derived_Labor_Exploitation", "made with listed inputs"),
    ]
    return marks.filter { isMarked($0.0) }.map(\.1).joined(separator: ", ")
  }

  /// Where the listed inputs of a downstream good come from.
  var inputs: String? {
    isMarked("Derived_Labor_Exploitation") ? "with inputs from \(value("Derived_Country"))" : nil
  }

  /// The application writes Yes, the workbook marks cells with an X, the API answers true or 1.
  private func isMarked(_ name: String) -> Bool {
    ["yes", "x", "1", "true", "y", "✓"].contains(value(name).lowercased())
  }
}

extension Watchlist {
  /// The list of goods with these entries.
  static func dolGoods(_ entries: [WatchlistEntry], _ source: ListSource) -> Watchlist {
    Watchlist(
      id: "dol-tvpra", publisher: "U.S. Department of Labor",
      title: "List of Goods Produced by Child Labor or Forced Labor",
      edition: ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
  }
}
