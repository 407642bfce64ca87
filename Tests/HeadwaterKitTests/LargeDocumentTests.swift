import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

/// Documents too large to be kept are counted while they are read: the counts are those of an analysis.
@Suite struct LargeDocumentTests {
  /// Counts every document, after each of its records.
  private static let everything = LargeDocuments(
    leastBytes: 0, mostHeld: 1, counting: Check.counted.counting)

  /// Those of EPCIS take records back, so only their relations are set aside; the others need nothing of earlier
  /// records.
  private static let formats = [
    "ubl", "cii", "fatturapa", "customs-wco", "gdsn", "customs-asycuda", "cxml", "spl", "gleif", "epcis",
  ]

  private static let documents: [String] = formats.flatMap { format -> [String] in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/formats/\(format)/valid")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
      .filter { $0.hasSuffix(".xml") }.map { "\(folder.path)/\($0)" }
  }

  /// The tally of records and the facts: the last three lines.
  private func counts(_ path: String, _ large: LargeDocuments?) throws -> [Substring] {
    var options = AnalysisOptions()
    options.inputs = [path]
    let text = String(decoding: try Check(options, largeDocuments: large).bytes(asJSON: false), as: UTF8.self)
    return text.split(separator: "\n").suffix(3)
  }

  @Test func thereAreSamplesOfEachFormat() { #expect(Self.documents.count > 3 * Self.formats.count) }

  @Test(arguments: documents)
  func countsAreThoseOfAnAnalysis(_ path: String) throws {
    guard let kept = try? counts(path, nil) else {
      // Messages that state nothing, counted or not.
      #expect(throws: AnalysisFailure.self) { try counts(path, Self.everything) }
      return
    }
    #expect(try counts(path, Self.everything) == kept)
  }

  @Test func aLargeDocumentIsSaidToBeCounted() throws {
    let invoice = try #require(Self.documents.first)
    var options = AnalysisOptions()
    options.inputs = [invoice]
    let counted = try Check(options, largeDocuments: Self.everything)
    let text = String(decoding: counted.bytes(asJSON: false), as: UTF8.self)
    #expect(text.contains("note[counted-apart]"))
    #expect(counted.survey.text == (try Check(options, largeDocuments: nil)).survey.text)
  }

  @Test func nothingOfADamagedDocumentIsCounted() throws {
    let folder = try TemporaryFolder()
    let whole = try String(contentsOfFile: try #require(Self.documents.first), encoding: .utf8)
    try folder.write(whole, to: "whole.xml")
    try folder.write(String(whole.dropLast(9)), to: "truncated.xml")
    #expect(try counts(folder.path, Self.everything) == counts(folder.path, nil))
  }
}
