/// Fits text to the columns of a terminal.
enum TextLayout {
  /// Breaks at spaces into at most `limit` lines of `width` columns; what does not fit ends in `…`.
  static func wrapped(_ text: String, width: Int, limit: Int) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let candidate = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
      if DisplayText.width(of: candidate) <= width {
        lines[lines.count - 1] = candidate
      } else if lines.count == limit {
        lines[lines.count - 1] = DisplayText.shortened(candidate, to: width)
        return lines
      } else if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = DisplayText.shortened(String(word), to: width)
      } else {
        lines.append(DisplayText.shortened(String(word), to: width))
      }
    }
    return lines
  }

  /// Cut or filled with spaces to exactly `width` columns.
  static func column(_ text: String, _ width: Int) -> String {
    let short = DisplayText.shortened(text, to: width)
    return short + String(repeating: " ", count: max(0, width - DisplayText.width(of: short)))
  }

  static func rightAligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayText.width(of: text))) + text
  }
}
