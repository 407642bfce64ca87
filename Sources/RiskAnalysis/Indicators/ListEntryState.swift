import SupplyModel

/// Whether an entry of a list is in force on the as-of date.
enum ListEntryState: String {
  case active
  /// It was in force until a day the list gives.
  case lifted
  /// On the list, but not marked as in force: an order under litigation, a good listed for child labour only.
  case inactive
  /// In force only after the as-of date.
  case announced

  init(_ entry: WatchlistEntry, asOf: CalendarDate) {
    // Listed again after it was delisted, it is in force.
    if let until = entry.delistedOn, until <= asOf, entry.listedOn.map({ $0 <= until || $0 > asOf }) ?? true {
      self = .lifted
    } else if let since = entry.listedOn, since > asOf {
      self = .announced
    } else {
      self = entry.isActive || entry.delistedOn != nil ? .active : .inactive
    }
  }
}

extension Watchlist {
  /// "DHS (UFLPA Entity List)".
  var citation: String {
    if publisher.isEmpty || publisher == title { return title.isEmpty ? id : title }
    return title.isEmpty ? publisher : "\(publisher) (\(title))"
  }

  /// What the list says of an entry, quoted: "listed by DHS (UFLPA Entity List), status Active, as of 2026-07-09".
  func quote(_ entry: WatchlistEntry, asOf: CalendarDate) -> String {
    var words = "listed by \(citation)"
    let state = ListEntryState(entry, asOf: asOf)
    switch state {
    case .active, .inactive: break
    case .announced: words = "listed by \(citation) only from \(entry.listedOn?.description ?? "a later day")"
    case .lifted:
      words = "was listed by \(citation)"
      if let since = entry.listedOn { words += " from \(since)" }
      if let until = entry.delistedOn { words += " until \(until)" }
    }
    words += ", status \(entry.status.isEmpty ? "not given" : entry.status)"
    words += ", as of \(edition?.description ?? "an edition without a date")"
    return state == .inactive ? words + "; an entry that is not in force for this purpose" : words
  }

  func location(of entry: WatchlistEntry) -> Finding.ListLocation {
    Finding.ListLocation(path: path, line: entry.line, column: entry.column)
  }
}
