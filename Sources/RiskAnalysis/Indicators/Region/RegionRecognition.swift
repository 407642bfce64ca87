import SupplyModel

/// How a party or a product is known to be from a listed region.
struct RegionSighting {
  /// The region's code is given, or the region is named in the column for it.
  var isConfirmed: Bool
  /// nil: the party itself, with all it makes.
  var product: ProductIndex?
  /// "region 'CN-XJ'": what was read.
  var evidence: String
  var location: SourceLocation
}

/// Recognises one listed region in what the inputs say of a party.
struct RegionRecognition {
  private let code: String
  private let names: [[Character]]

  init(_ region: Policy.ListedRegion, code: String) {
    self.code = code
    names = region.names.map { Array($0.lowercased()) }
  }

  /// Whether a text from a region column is this region: its code, or one of its names.
  ///
  /// - Parameter country: of whoever is there; makes `XJ` alone enough.
  func isNamed(by text: String, in country: Country? = nil) -> Bool {
    let letters = Self.letters(text)
    if letters == Self.letters(code) { return true }
    if let country, code.hasPrefix(country.code + "-"), country.code + letters == Self.letters(code) {
      return true
    }
    return names(standIn: text)
  }

  /// `CNXJ` for `cn-xj`, whatever stands between.
  private static func letters(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether a text has the form of an ISO 3166-2 code, `CN-GD`.
  static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[0].count == 2 && (1...3).contains(parts[1].count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// The country that the code of a region begins with: `CN` of `CN-XJ`; nil for a code without a region.
  static func country(ofRegion code: String) -> String? {
    code.contains("-") ? String(code.prefix { $0 != "-" }) : nil
  }

  /// Everything that places a party, or goods it sells, in the region; what is said of the party settles it.
  func sightings(of index: PartyIndex, in context: IndicatorContext) -> [RegionSighting] {
    if let own = sighting(of: index, in: context) { return [own] }
    return context.sold[index.position].compactMap { number in
      let stated = context.origins(of: number, soldBy: index)
      guard let origin = stated.first(where: { isNamed(by: $0.place) }) else { return nil }
      return RegionSighting(
        isConfirmed: true, product: number,
        evidence: "origin '\(origin.place)' of \(context.product(number).name)", location: origin.location)
    }
  }

  private func sighting(of index: PartyIndex, in context: IndicatorContext) -> RegionSighting? {
    let party = context.party(index)
    let sites = party.sites.compactMap { sighting(at: $0, of: index, in: context) }
    if let found = sites.first(where: \.isConfirmed) ?? sites.first { return found }
    // The code of another region settles what names and registrations only suggest.
    guard !(party.region.map(Self.isCode) ?? false), isIn(party.country) else { return nil }
    func suggestion(_ evidence: String, _ property: Statement.Property) -> RegionSighting {
      RegionSighting(
        isConfirmed: false, product: nil, evidence: evidence,
        location: context.location(of: index, property: property))
    }
    // City names are also words of company names elsewhere, so a name counts only within the country.
    if party.country != nil, let name = party.names.first(where: names(standIn:)) {
      return suggestion("name '\(name)'", .name)
    }
    return party.identifiers.first { $0.registeredRegion == code }
      .map { suggestion("registration \($0)", .identifier) }
  }

  /// What one record says of where the party is: its region, else its address.
  private func sighting(
    at site: Party.Site, of index: PartyIndex, in context: IndicatorContext
  ) -> RegionSighting? {
    if let text = site.region {
      if isNamed(by: text, in: site.country) {
        return RegionSighting(
          isConfirmed: true, product: nil, evidence: "region '\(text)'",
          location: site.regionLocation ?? context.location(of: index, property: .region))
      }
      // The code of another region settles it; words such as "China" or "n/a" settle nothing.
      if Self.isCode(text) { return nil }
    }
    guard isIn(site.country), let address = site.address, names(standIn: address) else { return nil }
    return RegionSighting(
      isConfirmed: false, product: nil, evidence: "address '\(address)'",
      location: site.addressLocation ?? context.location(of: index, property: .address))
  }

  /// Whether the region may be in a country: yes where none is known.
  private func isIn(_ country: Country?) -> Bool { country.map { code.hasPrefix($0.code + "-") } ?? true }

  private func names(standIn text: String) -> Bool {
    let letters = Array(text.lowercased())
    return names.contains { letters.containWord($0) }
  }
}

extension String {
  /// Whether a word or phrase stands in the text as such, whatever the case: "Ili" is not in "Ilinois".
  func containsWord(_ word: String) -> Bool { Array(lowercased()).containWord(Array(word.lowercased())) }
}

extension [Character] {
  /// Whether a word stands in the text with no letter on either side; scripts written without spaces match
  /// anywhere. Both are lower case.
  func containWord(_ word: [Character]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      let end = start + word.count
      guard self[start..<end].elementsEqual(word) else { continue }
      let standsAlone = (start == 0 || !self[start - 1].isLetter) && (end == count || !self[end].isLetter)
      if standsAlone || !first.isASCII { return true }
    }
    return false
  }
}
