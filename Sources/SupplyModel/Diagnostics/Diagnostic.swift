/// Something the user should know about an input: a stable slug, a place, a cause and a hint.
///
/// The anatomy is rustc's: level, slug, message, place, raw text, hint.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: UInt8, CaseIterable, Comparable, Sendable {
    case note, warning, error
    package var name: String { String(describing: self) }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Kebab case, never renamed; also the anchor in the documentation.
  package let slug: String
  package let severity: Severity
  /// Stands alone, lower case, no full stop.
  package let message: String
  package let location: SourceLocation?
  /// The path, for a problem with a file that never became an input document.
  package let path: String?
  /// The text as written, to be shown under the message.
  package let excerpt: String?
  package let hint: String?

  package init(
    _ slug: String, _ severity: Severity, _ message: String, at location: SourceLocation? = nil,
    path: String? = nil, excerpt: String? = nil, hint: String? = nil
  ) {
    self.slug = slug
    self.severity = severity
    self.message = message
    self.location = location
    self.path = path
    self.excerpt = excerpt
    self.hint = hint
  }
}

extension Diagnostic: Comparable {
  /// By place, then slug, then message: a total order, so that reports repeat to the byte.
  package static func < (a: Self, b: Self) -> Bool {
    let (x, y) = (a.orderingPlace, b.orderingPlace)
    if x != y { return x < y }
    let (here, there) = (PathPlace(a.path ?? ""), PathPlace(b.path ?? ""))
    return here != there ? here < there : (a.slug, a.message) < (b.slug, b.message)
  }

  private var orderingPlace: SourceLocation {
    location ?? SourceLocation(document: DocumentID(Int(UInt32.max)), line: 0)
  }
}

/// `headwater.toml:12:3`, so that line 12 comes after line 4.
private struct PathPlace: Comparable {
  let path: Substring
  let line: Int
  let column: Int

  init(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.suffix(2).compactMap { Int($0) }
    let isPlace = parts.count > 2 && numbers.count == 2
    path = isPlace ? text.dropLast(parts.suffix(2).reduce(2) { $0 + $1.count }) : text[...]
    (line, column) = isPlace ? (numbers[0], numbers[1]) : (0, 0)
  }

  static func < (a: Self, b: Self) -> Bool { (a.path, a.line, a.column) < (b.path, b.line, b.column) }
}
