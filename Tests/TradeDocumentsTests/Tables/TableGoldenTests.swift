import Foundation
import SupplyModel
import Testing

@testable import TradeDocuments

/// Every table in `Samples/formats/<id>/`: what is read of the valid ones, what is reported of the invalid ones,
/// as in the `.txt` file beside it. `HEADWATER_ACCEPT=1` writes those files anew.
@Suite struct TableGoldenTests {
  private static let ids = [
    "parties-table", "relations-table", "assessments-table", "actions-table", "judgements-table",
  ]

  private static let samples: [String] = ids.flatMap { id in
    ["valid", "invalid"].flatMap { kind in
      let folder = "\(packageRoot)/Samples/formats/\(id)/\(kind)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".csv") }.sorted().map { "\(id)/\(kind)/\($0)" }
    }
  }

  @Test func everyFormatHasBothKinds() {
    for id in Self.ids {
      #expect(Self.samples.contains { $0.hasPrefix("\(id)/valid/") })
      #expect(Self.samples.contains { $0.hasPrefix("\(id)/invalid/") })
    }
  }

  @Test(arguments: samples) func readsAsAccepted(sample: String) throws {
    let document = readFile("Samples/formats/\(sample)")
    #expect(document.format == String(sample.prefix { $0 != "/" }))
    let found = XMLBatchText.lines(of: document.batch) + Self.reviewLines(document.batch)
    #expect(document.slugs.isEmpty == sample.contains("/valid/"))
    let path = "\(packageRoot)/Samples/formats/\(sample.dropLast(4)).txt"
    if ProcessInfo.processInfo.environment["HEADWATER_ACCEPT"] == "1" {
      try found.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == found)
  }

  private static func reviewLines(_ batch: StatementBatch) -> String {
    var lines: [String] = []
    for row in batch.assessments {
      lines.append(
        "assessment of \(row.party) \(row.indicator) \(row.level) \(row.status ?? "-") \(row.evidence.name) "
          + "\(row.date.map(String.init(describing:)) ?? "-") at \(row.location.shown)")
    }
    for row in batch.actions {
      let fields = row.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      lines.append(
        "action \(row.id) of \(row.party) \(fields.joined(separator: " ")) at \(row.location.shown)")
    }
    for row in batch.judgements {
      lines.append("judgement \(row.left) | \(row.right) \(row.verdict.rawValue) at \(row.location.shown)")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
