import Foundation
import SupplyModel
import Testing

@testable import TradeDocuments

/// Every workbook among the samples, sheet by sheet, as in the `.txt` file beside it; and the same facts as the CSV file
/// it was made from. `HEADWATER_ACCEPT=1` writes those files anew.
@Suite struct WorkbookGoldenTests {
  private static let samples = ["parties-table/valid/parties", "relations-table/valid/relations"].flatMap {
    path in
    [("\(path).xlsx", "\(path).csv"), ("\(path).ods", "\(path).csv")]
  }

  private func sheets(_ sample: String) throws -> [ReadDocument] {
    let path = "Samples/formats/\(sample)"
    let source = DocumentSource(document: DocumentID(0), path: path, content: .file("\(packageRoot)/\(path)"))
    let workbook = try Workbook(source)
    #expect(Workbook.sheetNames(in: source.content) == workbook.sheets.map(\.name))
    return workbook.sheets.map { sheet in
      DocumentReading.read(
        DocumentSource(
          document: DocumentID(0), path: Workbook.path(ofSheet: sheet.name, in: path), content: .sheet(sheet)),
        formats: DocumentFormats.all)
    }
  }

  @Test(arguments: samples) func readsAsAccepted(sample: String, table: String) throws {
    let found = try sheets(sample).map { "\($0.recognition)\n" + XMLBatchText.lines(of: $0.batch) }.joined()
    let path = "\(packageRoot)/Samples/formats/\(sample).txt"
    if ProcessInfo.processInfo.environment["HEADWATER_ACCEPT"] == "1" {
      try found.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == found)
  }

  /// Places differ, and so does how a number was written.
  @Test(arguments: samples) func saysWhatTheTableSays(sample: String, table: String) throws {
    let sheet = try #require(try sheets(sample).first)
    let text = readFile("Samples/formats/\(table)")
    #expect(sheet.format == text.format)
    #expect(sheet.batch.parties.map(\.key) == text.batch.parties.map(\.key))
    for (ours, theirs) in zip(sheet.batch.parties, text.batch.parties) {
      #expect(
        ours.statements.map { "\($0.property) \($0.value)" }
          == theirs.statements.map { "\($0.property) \($0.value)" })
    }
    for (ours, theirs) in zip(sheet.batch.relations, text.batch.relations) {
      #expect((ours.share, ours.value, ours.quantity) == (theirs.share, theirs.value, theirs.quantity))
      #expect(
        (ours.validFrom, ours.validTo, ours.observedOn) == (
          theirs.validFrom, theirs.validTo, theirs.observedOn
        ))
    }
    #expect(sheet.batch.relations.count == text.batch.relations.count)
  }
}
