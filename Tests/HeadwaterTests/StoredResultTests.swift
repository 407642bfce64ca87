import ExposureReports
import Foundation
import HeadwaterKit
import SupplyModel
import Testing

/// A stored result is told again to the byte, and what is wrong with one is said with its place.
@Suite struct StoredResultTests {
  static let samples = ["hospital", "shapes/loop", "shapes/weak-link", "unclear/no-country"]

  @Test(arguments: samples)
  func readAndWrittenItIsTheSame(_ sample: String) throws {
    var options = AnalysisOptions()
    options.inputs = [HeadwaterRun.root.path + "/Samples/" + sample]
    let result = try Analysis(options).run()
    let path = FileManager.default.temporaryDirectory.appending(path: "headwater-\(UUID()).json").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for format in ReportFormats.all {
      let json = try #require(ReportFormats.named("json")).bytes(of: result)
      try Data(json).write(to: URL(filePath: path))
      #expect(format.bytes(of: try StoredResult.read(path)) == format.bytes(of: result), "\(format.id)")
    }
  }

  /// Every member that is taken away, or is of another kind, is missed or refused, never guessed.
  @Test func nothingIsGuessed() throws {
    let path = HeadwaterRun.root.path + "/Reports/result.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let spoilt = FileManager.default.temporaryDirectory.appending(path: "headwater-\(UUID()).json").path
    defer { try? FileManager.default.removeItem(atPath: spoilt) }
    for (old, new) in [
      ("\"estimate\": ", "\"estimated\": "), ("\"verdict\": \"violated\"", "\"verdict\": \"fine\""),
      ("\"severity\": \"critical\"", "\"severity\": 3"), ("\"kind\": \"goods\"", "\"kind\": \"good\""),
      ("\"locations\": [{", "\"locations\": [], \"other\": [{"), ("headwater.result/1", "headwater.result/9"),
    ] {
      let range = try #require(text.range(of: old), "\(old)")
      try text.replacingCharacters(in: range, with: new).write(
        toFile: spoilt, atomically: true, encoding: .utf8)
      #expect(throws: AnalysisFailure.self, "\(old)") { try StoredResult.read(spoilt) }
    }
  }

  /// The best way traced is the best chain the analysis found, for every party with risk of its own.
  @Test func tracedWaysAreThoseOfTheAnalysis() throws {
    let result = try StoredResult.read(HeadwaterRun.root.path + "/Reports/result.json")
    let tracing = PartyTracing(result)
    var told = 0
    for path in result.paths where !(try result.party(named: path.parties[0], in: "").isCause) {
      let party = try result.party(named: path.parties[0], in: "")
      let routes = tracing.routes(of: party)
      let best = try #require(routes.first)
      #expect(best.parties.first == party.id && best.parties.last == result.buyer.id)
      #expect(routes.map(\.strongest) == routes.map(\.strongest).sorted(by: >))
      let strongest =
        result.paths.filter { $0.parties[0] == party.id }.map { path in
          path.hops.reversed().reduce(1.0) { $0 * $1.weight }
        }.max() ?? 0
      let traced = best.hops.reversed().reduce(1.0) { $0 * $1.weight }
      // A told route may start at one product only; the best of all its products is traced.
      #expect(traced >= strongest - 1e-9, "\(party.id)")
      if path.strongest == result.strongest.value { #expect(abs(best.strongest - path.strongest) < 1e-9) }
      told += 1
    }
    #expect(told > 10)
  }

  private func strength(_ path: ExposurePath) -> Double {
    path.hops.reversed().reduce(1.0) { $0 * $1.weight }
  }
}
