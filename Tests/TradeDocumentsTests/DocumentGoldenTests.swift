import Glibc
import SupplyModel
import Testing

@testable import TradeDocuments

/// What is read from every XML and JSON sample of every format, word for word. `HEADWATER_ACCEPT=1` renews the texts.
///
/// Samples are found by folder: a new format brings its own and needs no line here.
@Suite struct DocumentGoldenTests {
  static let samples: [String] = XMLFixtures.names(in: XMLFixtures.samples).flatMap { format in
    ["valid", "invalid"].flatMap { folder in
      XMLFixtures.names(in: "\(XMLFixtures.samples)/\(format)/\(folder)")
        .filter { name in [".xml", ".json", ".jsonl", ".jsonld"].contains { name.hasSuffix($0) } }.map {
          "\(format)/\(folder)/\($0)"
        }
    }
  }

  @Test func thereAreSamples() { #expect(Self.samples.count > 10) }

  @Test(arguments: samples)
  func readsAsWritten(_ sample: String) throws {
    let path = XMLFixtures.samples + "/" + sample
    let text = Self.text(.file(path), named: sample)
    let golden = String(path.prefix(upTo: path.lastIndex(of: ".")!)) + ".txt"
    if getenv("HEADWATER_ACCEPT") != nil { try #require(XMLFixtures.write(text, to: golden)) }
    #expect(text == XMLFixtures.text(golden))
  }

  /// A small document in memory is parsed in one go, a file in pieces: neither facts nor places nor refusals differ.
  @Test(arguments: samples)
  func saysTheSameInOneGo(_ sample: String) {
    let path = XMLFixtures.samples + "/" + sample
    let whole = Self.text(.memory(XMLFixtures.bytes(path)), named: sample)
    #expect(whole == Self.text(.file(path), named: sample))
  }

  private static func text(_ content: DocumentSource.Content, named sample: String) -> String {
    let source = DocumentSource(document: DocumentID(0), path: sample, content: content)
    let document = DocumentReading.read(source, formats: DocumentFormats.all)
    return "\(document.format ?? "-"): \(document.recognition)\n" + XMLBatchText.lines(of: document.batch)
  }
}
