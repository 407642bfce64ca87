import SupplyModel
import Testing

@testable import TradeDocuments

/// Real UBL and EPCIS documents: well-formed ones are recognised and read, malformed ones refused with a place.
@Suite struct XMLCorpusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let root: String
    let namespace: String
    let isWellFormed: Bool
    var testDescription: String { file }
  }

  static let cases: [Case] = {
    let index = XMLFixtures.text(XMLFixtures.documents + "/INDEX.tsv")
    return index.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 5, cells[1].hasPrefix("ubl-") || cells[1].hasPrefix("epcis") else { return nil }
      return Case(file: cells[0], root: cells[3], namespace: cells[4], isWellFormed: cells[5] == "yes")
    }
  }()

  /// Not trade documents: another standard's user account, a negative test of the envelope itself.
  static func isOther(_ one: Case) -> Bool { one.namespace.contains("hr-xml") || one.file.contains("_zarf_") }

  @Test(.enabled(if: !cases.isEmpty, "the documents of ../shared are not here"), arguments: cases)
  func isRecognisedAndRead(_ one: Case) throws {
    let path = XMLFixtures.documents + "/" + one.file
    let head = DocumentHead(bytes: XMLFixtures.bytes(path), path: one.file)
    let formats: [any DocumentFormat] = [UBLFormat(), EPCISFormat()]
    let taker = formats.first { $0.recognize(head) != .no }
    guard one.isWellFormed else {
      #expect(taker != nil)
      #expect(throws: UnreadableDocument.self) {
        try XMLFixtures.read(path, named: one.file, as: UBLFormat())
      }
      return
    }
    #expect((taker == nil) == Self.isOther(one))
    guard let taker else { return }
    let batch = try XMLFixtures.read(path, named: one.file, as: taker)
    #expect(batch.records.read > 0 || batch.diagnostics.contains(slug: "no-record"))
    #expect(batch.records.rejected <= batch.records.read)
  }
}
