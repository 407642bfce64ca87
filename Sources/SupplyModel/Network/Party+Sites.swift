extension Party {
  /// Where a record puts a party.
  package struct Site: Hashable, Sendable {
    package let country: Country?
    package let region: String?
    package let address: String?
    /// Places of region and address; nil where the party itself has them.
    package var regionLocation: SourceLocation?
    package var addressLocation: SourceLocation?

    fileprivate func isSame(as other: Self) -> Bool {
      (country, region, address) == (other.country, other.region, other.address)
    }
  }

  /// Where the party is, as it has it itself, then each record that puts it elsewhere: whoever is looked up by place is
  /// looked up at all of them, whichever record was read first.
  ///
  /// - Complexity: O(statements) for who is in one place, else O(statements · log records).
  package var sites: [Site] {
    let own = Site(country: country, region: region, address: address)
    guard isSaidToBeElsewhere else { return [own] }
    return siteRecords.reduce(into: [own]) { sites, site in
      if !sites.contains(where: site.isSame) { sites.append(site) }
    }
  }

  /// Every country its records put it in, its own first.
  package var countries: [Country] {
    guard let country else { return [] }
    let stated = statements.lazy.filter { $0.property == .country && $0.value != country.code }
    return stated.reduce(into: [country]) { countries, statement in
      let other = Country(code: statement.value)
      if !countries.contains(other) { countries.append(other) }
    }
  }

  private var isSaidToBeElsewhere: Bool {
    statements.contains { statement in
      switch statement.property {
      case .region: statement.value != region
      case .address: statement.value != address
      default: false
      }
    }
  }

  /// Region and address of each record that has either, with its country or the party's.
  private var siteRecords: [Site] {
    let starts = records.map(\.location).sorted()
    let told = statements.filter { [.country, .region, .address].contains($0.property) }
    let byRecord = Dictionary(grouping: told) { Self.record(of: $0.location, starts) }
    return byRecord.sorted { $0.key < $1.key }.map(\.value).compactMap { statements in
      func first(_ property: Statement.Property) -> Statement? {
        statements.first { $0.property == property }
      }
      let (region, address) = (first(.region), first(.address))
      guard region != nil || address != nil else { return nil }
      return Site(
        country: first(.country).map { Country(code: $0.value) } ?? country, region: region?.value,
        address: address?.value, regionLocation: region?.location, addressLocation: address?.location)
    }
  }

  /// The last record that begins no later than a statement's line; columns of a row may stand in any order.
  private static func record(of location: SourceLocation, _ starts: [SourceLocation]) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      let start = starts[middle]
      if (start.document.index, start.line) <= (location.document.index, location.line) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
