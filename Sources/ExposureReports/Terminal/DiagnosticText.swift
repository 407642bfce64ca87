import SupplyModel

/// Diagnostics in the manner of rustc: level, slug, message, place, the text as written, hint.
package enum DiagnosticText {
  /// One diagnostic.
  ///
  /// - Parameter sourceLine: the whole line it stands in, when the caller has read it again; the excerpt is then
  ///   shown in its line, with carets under it.
  package static func text(
    for diagnostic: Diagnostic, inputs: [InputDocument], style: TerminalStyle = .plain,
    sourceLine: String? = nil
  ) -> String {
    let level = style.level(diagnostic.severity, "\(diagnostic.severity.name)[\(diagnostic.slug)]")
    var lines = ["\(level): \(style.bold(DisplayText.singleLine(diagnostic.message)))"]
    let number = number(of: diagnostic, inputs)
    let gutter = String(repeating: " ", count: number.count)
    if let place = place(of: diagnostic, inputs) {
      lines.append("\(number.isEmpty ? " " : gutter)--> \(place)")
    }
    let window = Window(diagnostic, sourceLine: sourceLine).lines(number: number, gutter: gutter)
    lines += window
    if let hint = diagnostic.hint {
      lines.append("\(gutter) = hint: \(DisplayText.singleLine(hint))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All kept diagnostics in order, and for each kind how many more there were.
  ///
  /// - Parameter sourceLine: reads the line of a place again; nil when it cannot.
  package static func text(
    for log: DiagnosticLog, inputs: [InputDocument], style: TerminalStyle = .plain,
    sourceLine: (SourceLocation) -> String? = { _ in nil }
  ) -> String {
    let blocks = log.sorted.map {
      text(for: $0, inputs: inputs, style: style, sourceLine: $0.location.flatMap(sourceLine))
    }
    let rest = remainders(of: log).map { Words.Diagnostics.more($0.count, slug: $0.slug) + "\n" }
    return (blocks + rest).joined(separator: "\n")
  }

  /// One line per kind, most frequent first.
  package static func summary(of log: DiagnosticLog) -> String {
    let kinds = log.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return kinds.map { "\(TextLayout.rightAligned(Numerals.grouped($0.value), 7))  \($0.key)\n" }.joined()
  }

  private static func place(of diagnostic: Diagnostic, _ inputs: [InputDocument]) -> String? {
    let input = diagnostic.input(among: inputs)
    let place = diagnostic.location.flatMap { input?.place($0) } ?? diagnostic.path
    return place.map(DisplayText.singleLine)
  }

  /// What stands before the excerpt: the line's number, in a sheet the name of the cell.
  private static func number(of diagnostic: Diagnostic, _ inputs: [InputDocument]) -> String {
    guard let location = diagnostic.location else { return "" }
    return diagnostic.input(among: inputs)?.cell(location) ?? String(location.line)
  }

  private static func remainders(of log: DiagnosticLog) -> [(slug: String, count: Int)] {
    let shown = Dictionary(grouping: log.items, by: \.slug).mapValues(\.count)
    return log.counts.map { ($0.key, $0.value - shown[$0.key, default: 0]) }
      .filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
  }
}

/// The text as written, under its line number.
private struct Window {
  static let width = 96
  private let text: String
  private let caretOffset: Int
  private let caretLength: Int

  init(_ diagnostic: Diagnostic, sourceLine: String?) {
    let excerpt = DisplayText.singleLine(diagnostic.excerpt ?? "")
    let column = diagnostic.location.map { Int($0.column) } ?? 0
    if let sourceLine, column > 0, sourceLine.count + 1 >= column {
      let line = DisplayText.singleLine(sourceLine)
      text = line
      caretOffset = DisplayText.width(of: Self.before(excerpt, in: line, at: column))
      caretLength = max(1, DisplayText.width(of: excerpt.trimmed))
    } else {
      text = excerpt
      caretOffset = 0
      caretLength = DisplayText.width(of: excerpt)
    }
  }

  /// What stands before the excerpt: a column is where a cell begins, but where an XML tag ends.
  private static func before(_ excerpt: String, in line: String, at column: Int) -> String {
    let here = line.dropFirst(column - 1)
    let sought = excerpt.trimmed
    guard !sought.isEmpty, !here.hasPrefix(sought), let found = line.firstRange(of: sought) else {
      return String(line.prefix(column - 1))
    }
    return String(line[..<found.lowerBound])
  }

  func lines(number: String, gutter: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let shown = DisplayText.shortened(text, to: Self.width)
    let carets = String(repeating: "^", count: max(0, min(caretLength, Self.width - caretOffset)))
    let pointer = carets.isEmpty ? [] : ["\(gutter) | \(String(repeating: " ", count: caretOffset))\(carets)"]
    return ["\(gutter) |", "\(number) | \(shown)"] + pointer
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Words {
  enum Diagnostics {
    static func more(_ count: Int, slug: String) -> String {
      "and \(Numerals.grouped(count)) more of this kind [\(slug)]"
    }
  }
}
