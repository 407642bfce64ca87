import Foundation
import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct OddFileTests {
  private func readPath(_ path: String) -> ReadDocument {
    DocumentReading.read(
      DocumentSource(document: DocumentID(0), path: "odd.csv", content: .file(path)),
      formats: DocumentFormats.all)
  }

  @Test(.timeLimit(.minutes(1))) func aNamedPipeIsRefusedInsteadOfWaitedFor() {
    let path = NSTemporaryDirectory() + "headwater-pipe-\(UUID().uuidString)"
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    let document = readPath(path)
    #expect(document.slugs == ["unreadable-file"])
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func aFolderAndNothingAtAllAreRefused() {
    #expect(readPath(NSTemporaryDirectory()).slugs == ["unreadable-file"])
    #expect(readPath(NSTemporaryDirectory() + "headwater-no-such-file").slugs == ["unreadable-file"])
  }

  /// Excel writes the separator in front of a table, for itself; lines are counted with it.
  @Test(arguments: ["sep=;\r\n", "\"sep=;\"\n", "\u{FEFF}SEP=;\n"])
  func aStatedSeparatorIsNoHeader(first: String) {
    let table = first + "supplier;buyer;product\nAda, Ltd;Bo;Gowns\n"
    let source = DocumentSource(
      document: DocumentID(0), path: "excel.csv", content: .memory(Array(table.utf8)))
    let document = DocumentReading.read(source, formats: DocumentFormats.all)
    #expect(document.format == "relations-table" && document.slugs.isEmpty)
    #expect(document.batch.relations.map(\.location.line) == [3])
    #expect(document.batch.parties.map(\.key).contains("Ada, Ltd"))
  }
}
