import SupplyModel

/// Who was taken out of an order that goes on, as CBP's remarks say: "… produced by the following: Annapurna
/// Carpet removed from the order, 7/23/2021 Everest Carpet, …; removed from the order, 10/6/1998".
struct CBPRemovals {
  struct Removal {
    let words: String
    let date: CalendarDate?
  }

  let removals: [Removal]

  /// - Parameter remarks: those that name no producers (a good was taken out) give nothing.
  init(_ remarks: String) {
    guard let start = remarks.firstRange(of: "by the following:") else {
      removals = []
      return
    }
    let pieces = CBPRemovals.pieces(String(remarks[start.upperBound...]))
    removals = zip(pieces, pieces.dropFirst()).map { before, after in
      let (_, words) = CBPRemovals.dateAndRest(before)
      return Removal(words: words.trimmed(" ,;"), date: CBPRemovals.dateAndRest(after).date)
    }
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: "removed from the order") {
      pieces.append(String(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    return pieces + [String(rest)]
  }

  /// `, 7/23/2021 Everest Carpet` without the date before it.
  private static func dateAndRest(_ text: String) -> (date: CalendarDate?, rest: String) {
    let text = text.trimmed(" ,")
    let head = text.prefix { $0.isNumber || $0 == "/" }
    guard let date = ListDate.parse(String(head)) else { return (nil, text) }
    return (date, String(text[head.endIndex...]))
  }
}
