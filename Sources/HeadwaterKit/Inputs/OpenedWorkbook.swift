import SupplyModel
import TradeDocuments

/// A workbook and the numbers of the inputs in it.
struct OpenedWorkbook: Sendable {
  let source: DocumentSource
  /// Of its sheets, as the survey found them.
  let sheets: [DocumentID]
  /// The workbook itself lies in an archive.
  let isMember: Bool

  /// A reading for the workbook itself, which states nothing, and one for each of its sheets.
  func read(formats: [any DocumentFormat], _ digest: FileDigest) -> [InputReading.Reading] {
    let workbook: Workbook
    do throws(UnreadableDocument) {
      workbook = try Workbook(source)
    } catch {
      return [reading(refused(error.diagnostic), digest)]
    }
    let found = zip(workbook.sheets, sheets).map { sheet, document in
      let path = Workbook.path(ofSheet: sheet.name, in: source.path)
      let sheet = DocumentSource(document: document, path: path, content: .sheet(sheet))
      return reading(DocumentReading.read(sheet, formats: formats), at: path, isSheet: true, digest)
    }
    return [reading(self.document(workbook), digest)] + found
  }

  private func document(_ workbook: Workbook) -> ReadDocument {
    var batch = StatementBatch(document: source.document)
    batch.diagnostics = workbook.diagnostics
    let count = workbook.sheets.count
    return ReadDocument(
      format: workbook.format, recognition: count == 1 ? "1 sheet" : "\(count) sheets", batch: batch)
  }

  private func refused(_ diagnostic: Diagnostic) -> ReadDocument {
    var batch = StatementBatch(document: source.document)
    batch.diagnostics.report(diagnostic)
    batch.records = RecordTally(read: 1, rejected: 1)
    return ReadDocument(format: nil, recognition: "a workbook that cannot be read", batch: batch)
  }

  /// The digest of a sheet is its workbook's: those are the bytes the user has.
  private func reading(
    _ document: ReadDocument, at path: String? = nil, isSheet: Bool = false, _ digest: FileDigest
  ) -> InputReading.Reading {
    let input = InputDocument(
      path: path ?? source.path, isSheet: isSheet, format: document.format, recognition: document.recognition,
      sha256: digest.sha256, bytes: digest.bytes, records: document.batch.records, isMember: isMember)
    return InputReading.Reading(input: input, batch: document.batch)
  }
}
