/// Text with `1️⃣`, `2️⃣` … where something is expected to be reported; places count characters from 1:1.
struct MarkedText {
  private(set) var text = ""
  /// `line:column` by marker, in order of their numbers.
  private(set) var places: [String] = []

  init(_ marked: String) {
    var found: [(Character, String)] = []
    var (line, column) = (1, 1)
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".contains(character) {
        found.append((character, "\(line):\(column)"))
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    places = found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
