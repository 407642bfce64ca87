import SupplyModel

/// What separates the cells of a delimited text: comma, semicolon or tab.
struct TextSeparator {
  let byte: UInt8
  /// The first line says so and is no row: `sep=;`, which Excel writes for itself.
  let isStated: Bool

  private static let candidates = [",", ";", "\t"].map { UInt8(ascii: $0) }
  /// How many lines are looked at.
  private static let lines = 20

  /// The separator the first line states, or the one that occurs most often in it outside quotes, unless the lines
  /// below agree on another: a title above a table may hold any. A comma when there is none.
  init(in text: UnsafeRawBufferPointer) {
    if let stated = Self.stated(text) {
      (byte, isStated) = (stated, true)
      return
    }
    let counts = Self.counts(text)
    let first = counts.first ?? [0, 0, 0]
    let favourite = first.firstIndex(of: first.max() ?? 0) ?? 0
    (byte, isStated) = (Self.candidates[Self.agreed(counts, instead: favourite) ?? favourite], false)
  }

  /// Of a first line that is `sep=` and one byte, in quotes or not.
  private static func stated(_ text: UnsafeRawBufferPointer) -> UInt8? {
    let line = text.prefix(8).prefix { $0 != 10 && $0 != 13 }.filter { $0 != UInt8(ascii: "\"") }
    let word = line.dropLast().map { $0 | 0x20 }
    guard word.elementsEqual("sep=".utf8.map { $0 | 0x20 }), let byte = line.last, byte < 0x80 else {
      return nil
    }
    return byte
  }

  /// How often a separator stands in most of the lines that have it, and in how many.
  private typealias Usual = (lines: Int, count: Int)

  /// The one that most lines hold equally often; nil where none is, or where it is `favourite`, or that one is too and
  /// the first line agrees.
  private static func agreed(_ counts: [[Int]], instead favourite: Int) -> Int? {
    let usual: [Usual] = candidates.indices.map { candidate in
      let found = Dictionary(grouping: counts.map { $0[candidate] }.filter { $0 > 0 }) { $0 }
      return found.map { (lines: $0.value.count, count: $0.key) }.max(by: <) ?? (lines: 0, count: 0)
    }
    let settled = usual.indices.filter { usual[$0].lines * 2 > counts.count }
    if settled.contains(favourite), usual[favourite].count == counts.first?[favourite] { return nil }
    return settled.max { usual[$0] < usual[$1] }
  }

  /// Per line that is not empty: how often each candidate stands in it outside quotes, but for commas between digits,
  /// which may belong to a number.
  private static func counts(_ text: UnsafeRawBufferPointer) -> [[Int]] {
    var (counts, line, isQuoted, isEmpty) = ([[Int]](), [0, 0, 0], false, true)
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 10 || byte == 13 {
        if !isEmpty { counts.append(line) }
        if counts.count == lines { return counts }
        (line, isEmpty) = ([0, 0, 0], true)
      } else {
        isEmpty = false
        guard !isQuoted, let index = candidates.firstIndex(of: byte) else { continue }
        if index > 0 || !isBetweenDigits(place, text) { line[index] += 1 }
      }
    }
    return isEmpty ? counts : counts + [line]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isBetweenDigits(_ place: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    place > 0 && place + 1 < text.count && isDigit(text[place - 1]) && isDigit(text[place + 1])
  }
}
