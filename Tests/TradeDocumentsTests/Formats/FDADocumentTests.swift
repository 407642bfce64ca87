import SupplyModel
import Testing

@testable import TradeDocuments

/// Every real document of both formats, and what became of it.
@Suite struct FDADocumentTests {
  static let files = ["spl", "spl-templates", "gudid"].flatMap { folder in
    XMLFixtures.names(in: XMLFixtures.documents + "/" + folder).filter { $0.hasSuffix(".xml") }
      .map { "\(folder)/\($0)" }
  }

  @Test(.enabled(if: !files.isEmpty, "the documents of ../shared are not here"), arguments: files)
  func isReadOrRefusedInItsName(_ file: String) {
    let path = XMLFixtures.documents + "/" + file
    let document = DocumentReading.read(
      DocumentSource(document: DocumentID(0), path: file, content: .file(path)), formats: DocumentFormats.all)
    let batch = document.batch
    #expect(document.format == (file.hasPrefix("gudid") ? "gudid" : "spl"))
    #expect(batch.records.read > 0)
    // Nothing is lost in silence: what states nothing says so.
    let isSilent = batch.parties.isEmpty && batch.products.isEmpty
    #expect(!isSilent || !batch.diagnostics.items.isEmpty)
    if file.hasPrefix("spl-templates") { #expect(isSilent && batch.records.rejected == 1) }
    print(
      "TABLE", file, batch.records.read, batch.parties.count, batch.products.count, batch.relations.count,
      batch.links.count, batch.diagnostics.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
  }
}
