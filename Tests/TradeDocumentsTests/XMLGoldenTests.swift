import Glibc
import SupplyModel
import Testing

@testable import TradeDocuments

/// What is read from every sample of UBL and EPCIS, word for word. `HEADWATER_ACCEPT=1` renews the texts.
@Suite struct XMLGoldenTests {
  static let samples: [String] = ["ubl", "epcis"].flatMap { format in
    ["valid", "invalid"].flatMap { folder in
      XMLFixtures.names(in: "\(XMLFixtures.samples)/\(format)/\(folder)")
        .filter { $0.hasSuffix(".xml") }.map { "\(format)/\(folder)/\($0)" }
    }
  }

  @Test func thereAreSamples() { #expect(Self.samples.count > 10) }

  @Test(arguments: samples)
  func readsAsWritten(_ sample: String) throws {
    let path = XMLFixtures.samples + "/" + sample
    let text = Self.text(path, named: sample)
    let golden = String(path.dropLast(4)) + ".txt"
    if getenv("HEADWATER_ACCEPT") != nil { try #require(XMLFixtures.write(text, to: golden)) }
    #expect(text == XMLFixtures.text(golden))
  }

  private static func text(_ path: String, named sample: String) -> String {
    let source = DocumentSource(document: DocumentID(0), path: sample, content: .file(path))
    let document = DocumentReading.read(source, formats: [UBLFormat(), EPCISFormat()])
    return "\(document.format ?? "-"): \(document.recognition)\n" + XMLBatchText.lines(of: document.batch)
  }
}
