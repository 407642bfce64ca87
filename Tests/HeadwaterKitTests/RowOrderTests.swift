import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("The order of rows")
struct RowOrderTests {
  /// The sample hospital's tables, their rows in another order.
  private func analysed(_ arrange: ([Substring]) -> [Substring]) throws -> AnalysisResult {
    let folder = try TemporaryFolder()
    for name in ["parties.csv", "relations.csv", "assessments.csv"] {
      let content = try #require(FileManager.default.contents(atPath: "\(Samples.folder)/hospital/\(name)"))
      let rows = String(decoding: content, as: UTF8.self).split(separator: "\n")
      try folder.write((rows.prefix(1) + arrange(Array(rows.dropFirst()))).joined(separator: "\n"), to: name)
    }
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.lists = Samples.folder + "/lists"
    options.buyer = "mvh"
    options.asOf = CalendarDate(year: 2026, month: 11, day: 1)
    return try Analysis(options).run()
  }

  @Test("rows backwards, or the second half first, give the same numbers bit for bit")
  func order() throws {
    let result = try analysed { $0 }
    #expect(result.share.low > 0 && result.strongest.value > 0)
    let others = [
      try analysed { $0.reversed() },
      try analysed { Array($0.dropFirst($0.count / 2) + $0.prefix($0.count / 2)) },
    ]
    for other in others {
      #expect(other.share.masses == result.share.masses)
      #expect(other.share.attribution == result.share.attribution)
      #expect(other.share.bySupplier == result.share.bySupplier)
      #expect(other.strongest.value == result.strongest.value)
      #expect(other.strongest.attribution == result.strongest.attribution)
      #expect(other.findings.map(\.id) == result.findings.map(\.id))
      #expect(other.parties.map(\.exposure) == result.parties.map(\.exposure))
      #expect(other.relations.map(\.weight) == result.relations.map(\.weight))
    }
  }
}
