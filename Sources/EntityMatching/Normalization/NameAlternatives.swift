import Foundation

/// Several names in one text: `X / Y`, `X (formerly Y)`, `X f/k/a Y`, `X trading as Y`.
enum NameAlternatives {
  static func split(_ name: String) -> [String] {
    var parts = [name]
    let lower = name.lowercased()
    if lower.utf8.contains(UInt8(ascii: "/")) || lower.contains(where: \.isWhitespace) {
      for marker in NameAlternatives.present(in: Array(lower.utf8)) {
        parts = parts.flatMap { NameAlternatives.cut($0, at: marker) }
      }
      parts = parts.flatMap(atStrokes)
    }
    let kept = parts.map(\.trimmingSpaces).filter { $0.contains { $0.isLetter || $0.isNumber } }
    return kept.isEmpty ? [name] : kept
  }

  /// Those that a text has; few texts have any, so that letters are looked at only where one may begin.
  private static func present(in text: [UInt8]) -> [String] {
    let starts = text.indices.filter { text[$0] == UInt8(ascii: " ") || text[$0] == UInt8(ascii: "(") }
    return markers.filter { marker in
      starts.contains { text[$0...].starts(with: marker.utf8) }
    }
  }

  private static func cut(_ text: String, at marker: String) -> [String] {
    guard let range = text.range(of: marker, options: .caseInsensitive) else { return [text] }
    let before = String(text[..<range.lowerBound])
    let after = String(text[range.upperBound...])
    let closed = before.filter { $0 == "(" }.count > before.filter { $0 == ")" }.count
    return [
      closed ? String(before.reversed().drop { $0 != "(" }.dropFirst().reversed()) : before,
      closed ? after.replacing(")", with: "") : after,
    ]
  }

  /// A stroke between two names of some length; that of `A/S` and `c/o` is none.
  private static func atStrokes(_ text: String) -> [String] {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count > 1, parts.allSatisfy({ $0.count { $0.isLetter } >= 5 }) else { return [text] }
    return parts
  }

  private static let markers = [
    " f/k/a ", "(f/k/a ", " fka ", "(fka ", " a/k/a ", "(a/k/a ", " aka ", "(aka ", " d/b/a ", "(d/b/a ",
    " dba ",
    "(dba ", " t/a ", " formerly known as ", "(formerly known as ", " formerly ", "(formerly ",
    " also known as ",
    "(also known as ", " trading as ", "(trading as ", " doing business as ", " n/k/a ",
  ]
}
