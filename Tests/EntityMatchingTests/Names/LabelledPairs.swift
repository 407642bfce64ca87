import Foundation

/// Pairs of company names that people labelled as one company or two, and how many a threshold gets right.
struct LabelledPairs {
  struct Pair {
    let line: Int
    let left: String
    let right: String
    let isMatch: Bool
    /// Which half of the file: names were looked at in the first only.
    let isHeldOut: Bool
  }

  let pairs: [Pair]

  /// `names/company_pairs.csv` of the shared folder.
  static func shared() -> LabelledPairs {
    let url = SharedFile.folder.appendingPathComponent("names/company_pairs.csv")
    return LabelledPairs((try? String(contentsOf: url, encoding: .utf8)) ?? "")
  }

  private init(_ text: String) {
    let rows = QuotedTable.rows(of: text)
    guard let header = rows.first, let left = header.firstIndex(of: "name1"),
      let right = header.firstIndex(of: "name2"), let label = header.firstIndex(of: "is_match")
    else {
      pairs = []
      return
    }
    pairs = rows.enumerated().dropFirst().filter { $1.count == header.count }.map { number, row in
      let half = LabelledPairs.fnv("\(row[left])\u{1F}\(row[right])") >> 32 & 1
      return Pair(
        line: number + 1, left: row[left], right: row[right], isMatch: row[label] == "true",
        isHeldOut: half == 1)
    }
  }

  private init(pairs: [Pair]) { self.pairs = pairs }

  var design: LabelledPairs { LabelledPairs(pairs: pairs.filter { !$0.isHeldOut }) }
  var heldOut: LabelledPairs { LabelledPairs(pairs: pairs.filter(\.isHeldOut)) }

  private static func fnv(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// A small CSV file with quoted cells, read for tests.
enum QuotedTable {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted, wasQuote) = ([String](), "", false, false)
    for character in text {
      if character == "\"" {
        if wasQuote { cell.append(character) }
        wasQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      wasQuote = false
      if isQuoted {
        cell.append(character)
      } else if character == "," || character.isNewline {
        row.append(cell)
        cell = ""
        if character.isNewline {
          if row != [""] { rows.append(row) }
          row = []
        }
      } else {
        cell.append(character)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
