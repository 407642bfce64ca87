/// The texts of one kind of number, ascending by value: a column holds places in it, so that the page can sort by
/// value without formatting anything, and shows every number as the other reports do.
struct Levels {
  let texts: [String]
  private let places: [String: Int]
  private let text: (Double) -> String

  init(_ values: [Double], text: @escaping (Double) -> String) {
    var lowest: [String: Double] = [:]
    for value in Set(values.map { $0.isNaN ? -1 : $0 }) {
      let shown = text(value)
      lowest[shown] = min(lowest[shown] ?? .infinity, value)
    }
    texts = lowest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
    self.text = text
  }

  func place(_ value: Double) -> Int { places[text(value.isNaN ? -1 : value)] ?? 0 }
}

/// Strings that occur again and again, each written once.
struct Strings {
  private(set) var texts: [String] = []
  private var places: [String: Int] = [:]

  /// Where the text stands; made safe for one line.
  mutating func place(_ text: String) -> Int {
    if let place = places[text] { return place }
    places[text] = texts.count
    texts.append(DisplayText.singleLine(text))
    return texts.count - 1
  }

  /// -1 for nil.
  mutating func place(_ text: String?) -> Int { text.map { place($0) } ?? -1 }
}
