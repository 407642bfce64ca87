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

extension IndicatorContext {
  /// Everything that places a party, or goods it sells, in a region; the surest first.
  func sightings(of region: Policy.ListedRegion, code: String, at index: PartyIndex) -> [RegionSighting] {
    if let own = sighting(of: region, code: code, at: index) { return [own] }
    return sold[index.position].compactMap { number in
      let stated = origins(of: number, soldBy: index)
      guard let origin = stated.first(where: { region.isNamed(by: $0.place, code: code) }) else { return nil }
      return RegionSighting(
        isConfirmed: true, product: number,
        evidence: "origin '\(origin.place)' of \(product(number).name)", location: origin.location)
    }
  }

  private func sighting(
    of region: Policy.ListedRegion, code: String, at index: PartyIndex
  ) -> RegionSighting? {
    let party = self.party(index)
    func sighting(_ isConfirmed: Bool, _ evidence: String, _ property: Statement.Property) -> RegionSighting {
      RegionSighting(
        isConfirmed: isConfirmed, product: nil, evidence: evidence,
        location: location(of: index, property: property))
    }
    if let text = party.region, region.isNamed(by: text, code: code) {
      return sighting(true, "region '\(text)'", .region)
    }
    // A region given and not this one settles it; words elsewhere count only where none is given.
    guard party.region == nil, party.country.map({ code.hasPrefix($0.code + "-") }) ?? true else {
      return nil
    }
    if let address = party.address, region.names.contains(where: address.containsWord) {
      return sighting(false, "address '\(address)'", .address)
    }
    // City names are also words of company names elsewhere, so a name counts only within the country.
    if party.country != nil,
      let name = party.names.first(where: { name in region.names.contains(where: name.containsWord) })
    {
      return sighting(false, "name '\(name)'", .name)
    }
    if let register = party.identifiers.first(where: { $0.registeredRegion == code }) {
      return sighting(false, "registration \(register)", .identifier)
    }
    return nil
  }
}

extension Policy.ListedRegion {
  /// Whether a text from a region column is this region: its code, or one of its names.
  func isNamed(by text: String, code: String) -> Bool {
    text.uppercased() == code.uppercased() || names.contains(where: text.containsWord)
  }

}

extension String {
  /// Whether a word or phrase stands in the text as such: "Ili" is not in "Ilinois". Scripts written without
  /// spaces match anywhere.
  func containsWord(_ word: String) -> Bool {
    let (text, word) = (Array(lowercased()), Array(word.lowercased()))
    guard let first = word.first, !word.isEmpty, text.count >= word.count else { return false }
    let needsBounds = first.isASCII
    for start in 0...(text.count - word.count) where text[start] == first {
      guard text[start..<start + word.count].elementsEqual(word) else { continue }
      let before = start == 0 || !text[start - 1].isLetter
      let after = start + word.count == text.count || !text[start + word.count].isLetter
      if !needsBounds || (before && after) { return true }
    }
    return false
  }
}
