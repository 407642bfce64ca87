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
    var surest = Recognition.no
    var takers: [Int] = []
    for (number, format) in formats.enumerated() {
      let recognition = format.recognize(head)
      guard recognition.certainty > 0, recognition.certainty >= surest.certainty else { continue }
      if recognition.certainty > surest.certainty { (surest, takers) = (recognition, []) }
      takers.append(number)
    }
    guard let first = takers.first else { return nil }
    return Choice(
      format: formats[first], reason: surest.reason ?? "", rivals: takers.dropFirst().map { formats[$0].id })
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
