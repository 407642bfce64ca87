import SupplyModel
import Testing

@testable import TradeDocuments

/// Old Office containers: what they hold is named, with what to do.
@Suite struct CompoundFileTests {
  /// A header sector, and a directory of the streams named.
  private func file(_ streams: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 5 * 512 - bytes.count)
    for name in streams {
      let wide: [UInt8] = name.utf8.flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
      bytes += wide + [UInt8](repeating: 0, count: 128 - wide.count)
    }
    return bytes
  }

  @Test(arguments: [
    (
      ["Root Entry", "EncryptionInfo", "EncryptedPackage"], "encrypted-workbook",
      "it is protected by a password"
    ),
    (["Root Entry", "Workbook"], "old-workbook", "it is in the old binary format (.xls)"),
    (["Root Entry", "Book"], "old-workbook", "it is in the old binary format (.xls)"),
  ])
  func workbooksAreNamed(streams: [String], slug: String, words: String) throws {
    let document = read(file(streams), path: "suppliers.xlsx")
    let diagnostic = try #require(document.batch.diagnostics.items.first)
    #expect(diagnostic.slug == slug)
    #expect(diagnostic.message == "the workbook cannot be read: \(words)")
    #expect(diagnostic.hint?.contains("nothing in it was looked at") == true)
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test(arguments: [["Root Entry", "WordDocument"], [], ["Workbooks"]])
  func otherFilesAreNot(streams: [String]) {
    #expect(read(file(streams)).slugs == ["unrecognised-document"])
  }
}
