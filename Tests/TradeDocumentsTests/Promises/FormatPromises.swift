import SupplyModel
import TradeDocuments

/// What one format does with some bytes: read twice, and read once more with the bytes pushed along.
struct FormatPromises {
  private let format: any DocumentFormat
  private let bytes: [UInt8]

  init(format: any DocumentFormat, bytes: [UInt8]) {
    self.format = format
    self.bytes = bytes
  }

  /// One line per broken promise.
  var broken: [String] {
    let (batch, refusal) = read(bytes)
    let document = DocumentReading.read(source(bytes), formats: [TakenAtItsWord(format: format)])
    var broken = BatchPromises.broken(by: document.batch)
    if let refusal {
      broken += BatchPromises.brokenByRefusal(document.batch, refusal)
    } else if BatchText(batch) != BatchText(document.batch) {
      broken.append("read twice, it says two things")
    }
    return broken + brokenWhenPushed(batch, refusal)
  }

  /// Where a chunk of the stream ends must not matter: spaces before the root element move every end.
  private func brokenWhenPushed(_ batch: StatementBatch, _ refusal: Diagnostic?) -> [String] {
    guard let pushed = PushedMarkup.push(bytes) else { return [] }
    let (again, refusedAgain) = read(pushed)
    if (refusal == nil) != (refusedAgain == nil) {
      return ["pushed along it is \(refusedAgain?.message ?? "read"), else \(refusal?.message ?? "read")"]
    }
    let isSame = BatchText(batch, withPlaces: false) == BatchText(again, withPlaces: false)
    return refusal != nil || isSame ? [] : ["pushed along, it says something else"]
  }

  /// - Returns: what was stated until the end or the refusal, and why it was refused.
  private func read(_ bytes: [UInt8]) -> (batch: StatementBatch, refusal: Diagnostic?) {
    var batch = StatementBatch(document: DocumentID(0))
    do {
      try format.read(source(bytes), into: &batch)
      return (batch, nil)
    } catch {
      return (batch, error.diagnostic)
    }
  }

  private func source(_ bytes: [UInt8]) -> DocumentSource {
    DocumentSource(document: DocumentID(0), path: "document", content: .memory(bytes))
  }
}

/// A format that reads what it is given, whatever the document looks like.
private struct TakenAtItsWord: DocumentFormat {
  let format: any DocumentFormat
  var id: String { format.id }
  var summary: String { format.summary }

  func recognize(_ head: DocumentHead) -> Recognition { .configured("fuzzed") }

  func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    try format.read(source, into: &batch)
  }
}
