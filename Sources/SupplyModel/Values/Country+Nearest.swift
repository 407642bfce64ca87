extension Country {
  /// The country whose name is spelled most like `text`, for hints: at most one letter in four may differ.
  ///
  /// Of equally near countries none is named: a wrong hint is worse than none.
  package static func nearest(to text: String) -> Country? {
    let wanted = Array(folded(text).utf8)
    let limit = min(3, wanted.count / 4)
    guard limit > 0 else { return nil }
    var best: (distance: Int, countries: Set<Country>) = (limit + 1, [])
    for (name, country) in CountryTable.shared.byName {
      let letters = Array(name.utf8)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = SpellingDistance.edits(wanted, letters)
      if distance < best.distance {
        best = (distance, [country])
      } else if distance == best.distance, distance <= limit {
        best.countries.insert(country)
      }
    }
    return best.countries.count == 1 ? best.countries.first : nil
  }
}
