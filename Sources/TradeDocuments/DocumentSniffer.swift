import SupplyModel

/// Picks the format that reads a document, by its first bytes.
package struct DocumentSniffer: Sendable {
  private let formats: [any DocumentFormat]

  /// - Parameter formats: in order of precedence among the equally sure.
  package init(_ formats: [any DocumentFormat]) { self.formats = formats }

  /// The surest format and its reason; of several equally sure the first, with the ids of the others.
  package struct Choice: Sendable {
    package let format: any DocumentFormat
    package let reason: String
    package let rivals: [String]
  }

  /// - Returns: nil when no format takes the document.
  package func choose(_ head: DocumentHead) -> Choice? {
    let judged = formats.map { ($0, $0.recognize(head)) }
    guard let surest = judged.map(\.1.certainty).max(), surest > 0 else { return nil }
    let takers = judged.filter { $0.1.certainty == surest }
    return Choice(
      format: takers[0].0, reason: takers[0].1.reason ?? "", rivals: takers.dropFirst().map(\.0.id))
  }
}

extension Recognition {
  /// Grows with certainty; 0 is no.
  fileprivate var certainty: Int {
    switch self {
    case .no: 0
    case .maybe: 1
    case .yes: 2
    case .configured: 3
    }
  }

  fileprivate var reason: String? {
    switch self {
    case .no: nil
    case .maybe(let reason), .yes(let reason), .configured(let reason): reason
    }
  }
}
