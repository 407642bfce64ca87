import SupplyModel
import TradeDocuments

/// What one format promises of any bytes, whether or not it would recognise them.
struct FormatPromises: Sendable {
  private let format: any DocumentFormat
  /// Without this byte no document of the format is whole; nil for tables, which may end anywhere.
  private let lastByte: UInt8?

  init(_ format: any DocumentFormat) {
    self.format = format
    // What the format says of a text that is none of its documents tells which reader it uses.
    let slug = Self.read(Array("none".utf8), as: format).refusal?.slug ?? ""
    lastByte =
      slug.hasPrefix("xml-") ? UInt8(ascii: ">") : slug == "malformed-json" ? UInt8(ascii: "}") : nil
  }

  /// One line per promise these bytes break.
  func broken(by bytes: [UInt8]) -> [String] {
    let (batch, refusal) = Self.read(bytes, as: format)
    let document = readOnAThreadThatReadBefore(bytes)
    let broken = BatchPromises.broken(by: document.batch) + brokenWhenPushed(bytes, batch, refusal)
    if let refusal { return broken + BatchPromises.brokenByRefusal(document.batch, refusal) }
    let isSame = BatchText(batch) == BatchText(document.batch)
    return broken + (isSame ? [] : ["read twice, it says two things"]) + brokenWhenCut(bytes)
  }

  /// As part of a run: what the thread remembers of the same document cut short must not show.
  private func readOnAThreadThatReadBefore(_ bytes: [UInt8]) -> ReadDocument {
    let memory = ReadingMemory()
    let formats = [TakenAtItsWord(format: format)]
    let half = Array(bytes.prefix(bytes.count / 4 * 3))
    _ = DocumentReading.read(Self.source(half, DocumentID(1)), formats: formats, memory: memory)
    return DocumentReading.read(Self.source(bytes), formats: formats, memory: memory)
  }

  /// What was read to its end is refused without its end.
  private func brokenWhenCut(_ bytes: [UInt8]) -> [String] {
    guard let lastByte, let cut = bytes.lastIndex(of: lastByte) else { return [] }
    let refusal = Self.read(Array(bytes[..<cut]), as: format).refusal
    return refusal == nil ? ["cut off, it is read as if it were whole"] : []
  }

  /// Where a chunk of the stream ends must not matter: spaces before the root element move every end.
  private func brokenWhenPushed(
    _ bytes: [UInt8], _ batch: StatementBatch, _ refusal: Diagnostic?
  ) -> [String] {
    guard lastByte == UInt8(ascii: ">"), let pushed = PushedMarkup.push(bytes) else { return [] }
    let (again, refusedAgain) = Self.read(pushed, as: format)
    if (refusal == nil) != (refusedAgain == nil) {
      return ["pushed along it is \(refusedAgain?.message ?? "read"), else \(refusal?.message ?? "read")"]
    }
    let isSame = BatchText(batch, withPlaces: false) == BatchText(again, withPlaces: false)
    return refusal != nil || isSame ? [] : ["pushed along, it says something else"]
  }

  /// - Returns: what was stated until the end or the refusal, and why it was refused.
  private static func read(
    _ bytes: [UInt8], as format: any DocumentFormat
  ) -> (batch: StatementBatch, refusal: Diagnostic?) {
    var batch = StatementBatch(document: DocumentID(0))
    do {
      try format.read(source(bytes), into: &batch)
      return (batch, nil)
    } catch {
      return (batch, error.diagnostic)
    }
  }

  private static func source(_ bytes: [UInt8], _ document: DocumentID = DocumentID(0)) -> DocumentSource {
    DocumentSource(document: document, path: "document \(document.index)", content: .memory(bytes))
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

  func read(
    _ source: DocumentSource, into batch: inout StatementBatch, memory: ReadingMemory
  ) throws(UnreadableDocument) {
    try format.read(source, into: &batch, memory: memory)
  }
}
