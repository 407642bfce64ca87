import SupplyModel
import Testing

@testable import TradeDocuments

/// Hostile and broken documents: refused or read as the table beside them says, quickly.
@Suite struct XMLSecurityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let isAccepted: Bool
    var testDescription: String { file }
  }

  /// Where we are stricter than the table, and why.
  static let stricter: [String: String] = [
    "generated/enc-utf7.xml": "UTF-7 hides markup; no document uses it"
  ]

  static let cases: [Case] = {
    let table = XMLFixtures.text(XMLFixtures.documents + "/security/EXPECTED-libxml2-2.9.14.tsv")
    return table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 6 else { return nil }
      return Case(file: cells[0], isAccepted: cells[5].hasPrefix("accept") && stricter[cells[0]] == nil)
    }
  }()

  static let any = XMLOutline<UBLField>(
    namespaces: [:], attributes: [], file: XMLShape([.record("//*:*", .document, XMLShape([]))]))

  @Test(.enabled(if: !cases.isEmpty, "the documents of ../shared are not here"), arguments: cases)
  func isRefusedOrReadAsExpected(_ one: Case) throws {
    let path = XMLFixtures.documents + "/security/" + one.file
    let source = DocumentSource(document: DocumentID(0), path: one.file, content: .file(path))
    let clock = ContinuousClock()
    var failure: Diagnostic?
    let time = clock.measure {
      do throws(UnreadableDocument) {
        var reader = try XMLReader(source, outline: Self.any)
        while try reader.next() != nil {}
      } catch { failure = error.diagnostic }
    }
    #expect((failure == nil) == one.isAccepted, "\(failure?.message ?? "read")")
    #expect(time < .seconds(1))
  }
}
