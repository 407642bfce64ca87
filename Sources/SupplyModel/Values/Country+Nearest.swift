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
      let distance = edits(wanted, Array(name.utf8), atMost: limit)
      if distance < best.distance {
        best = (distance, [country])
      } else if distance == best.distance, distance <= limit {
        best.countries.insert(country)
      }
    }
    return best.countries.count == 1 ? best.countries.first : nil
  }

  /// Letters to insert, delete or replace, or neighbours to swap; `limit` + 1 when more than `limit`.
  private static func edits(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return min(last[b.count], limit + 1)
  }
}
