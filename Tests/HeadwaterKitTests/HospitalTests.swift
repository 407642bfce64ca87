import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// The sample hospital, analysed once as a user would.
@Suite("The sample hospital, end to end")
struct HospitalTests {
  private static let analysed = Result { try analyse(.all) }

  private static func analyse(_ detail: AnalysisOptions.Detail) throws -> AnalysisResult {
    var options = AnalysisOptions()
    options.inputs = [Samples.folder + "/hospital"]
    options.detail = detail
    return try Analysis(options).run()
  }

  private let result: AnalysisResult

  init() throws { result = try Self.analysed.get() }

  @Test("the configuration says who asks, as of when, and everything was read")
  func read() {
    #expect(result.buyer.id == "mvh")
    #expect(result.asOf.description == "2026-11-01")
    #expect(result.inputs.count >= 20)
    #expect(result.inputs.allSatisfy { $0.format != nil && $0.records.addsUp })
    #expect(result.lists.count >= 5 && result.screened.count == result.lists.count)
  }

  @Test("what is not sure is told: categories add up, questions are in order, ranks are drawn")
  func uncertainty() {
    let met = result.categories.reduce(0) { $0 + $1.part * $1.share.low }
    #expect((met - result.share.low).magnitude < 1e-9)
    #expect((result.categories.map(\.strongest).max()! - result.strongest.value).magnitude < 1e-12)
    #expect(result.categories.allSatisfy { $0.likelihood != nil })
    #expect(result.questions.items.count == 50 && result.questions.weighed == 50)
    #expect(result.questions.count > 50)
    #expect(result.sensitivity.draws == 1000 && result.sensitivity.sources.count > 10)
    #expect(result.intervals == nil)
  }

  @Test("masses sum to 1, attributions to their headline")
  func sums() {
    func total(_ parts: [Attribution]) -> Double { parts.reduce(0) { $0 + $1.value } }
    let (share, masses) = (result.share, result.share.masses)
    let mass = masses.tainted + masses.clear + masses.dark + masses.service + masses.mitigated
    #expect((mass - 1).magnitude < 1e-9)
    #expect(share.low > 0 && share.low <= share.estimate && share.estimate <= share.high)
    #expect((total(share.attribution) - share.low).magnitude < 1e-9)
    #expect((total(share.bySupplier) - share.low).magnitude < 1e-9)
    #expect(result.strongest.value > 0)
    #expect((total(result.strongest.attribution) - result.strongest.value).magnitude < 1e-9)
    #expect(result.strongest.path.last == "mvh")
  }

  @Test("every finding stands in a line of a file that can be opened")
  func findingPlaces() throws {
    #expect(result.findings.count >= 5)
    var lineCounts: [String: Int] = [:]
    func lines(_ path: String) throws -> Int {
      if let known = lineCounts[path] { return known }
      let bytes = try #require(FileManager.default.contents(atPath: path), "\(path)")
      let count = bytes.count { $0 == UInt8(ascii: "\n") } + (bytes.last == UInt8(ascii: "\n") ? 0 : 1)
      lineCounts[path] = count
      return count
    }
    for finding in result.findings {
      for place in [finding.primaryLocation] + finding.otherLocations {
        try #require(Int(place.document.index) < result.inputs.count)
        let path = result.inputs[Int(place.document.index)].path
        let last = try lines(path)
        #expect((1...last).contains(Int(place.line)), "\(finding.id) \(path):\(place.line)")
      }
      if let list = finding.listLocation {
        let last = try lines(list.path)
        #expect((1...last).contains(list.line), "\(finding.id) \(list.path)")
      }
    }
  }

  @Test("findings, parties and matches name each other rightly")
  func references() {
    let parties = Set(result.parties.map(\.id))
    #expect(parties.count == result.parties.count)
    #expect(Set(result.findings.map(\.id)).count == result.findings.count)
    for finding in result.findings {
      #expect(parties.contains(finding.party), "\(finding.id)")
      if let match = finding.match {
        #expect(result.matches.indices.contains(match) && result.matches[match].party == finding.party)
      }
    }
    for relation in result.relations {
      #expect(parties.contains(relation.from) && parties.contains(relation.to))
    }
  }

  @Test("every path leads to the buyer hop by hop, and its findings exist")
  func paths() {
    let findings = Set(result.findings.map(\.id))
    #expect(!result.paths.isEmpty)
    #expect(Set(result.paths.map(\.id)).count == result.paths.count)
    for path in result.paths {
      #expect(path.parties.last == "mvh" && path.parties.count == path.hops.count + 1, "\(path.id)")
      #expect(path.hops.map(\.from) == Array(path.parties.dropLast()), "\(path.id)")
      #expect(path.hops.map(\.to) == Array(path.parties.dropFirst()), "\(path.id)")
      #expect(findings.isSuperset(of: path.findings), "\(path.id)")
    }
    #expect(result.paths.contains { !$0.findings.isEmpty })
  }

  @Test("legal reach and the share name paths that exist")
  func reach() {
    let paths = Set(result.paths.map(\.id))
    #expect(!result.reach.isEmpty)
    for reach in result.reach {
      #expect(paths.isSuperset(of: reach.paths), "\(reach.regime)")
      #expect(reach.status != .ruledOut || reach.paths.isEmpty, "\(reach.regime)")
      #expect(!reach.why.isEmpty)
    }
    #expect(result.reach.contains { $0.status == .proven && !$0.paths.isEmpty })
    #expect(paths.isSuperset(of: result.share.paths) && !result.share.paths.isEmpty)
  }

  @Test("exposed detail leaves out what carries nothing, counts it, and keeps every number")
  func exposed() throws {
    let exposed = try Self.analyse(.exposed)
    #expect(result.omitted == nil)
    #expect(exposed.omitted?.parties == result.parties.count - exposed.parties.count)
    #expect(exposed.omitted?.relations == result.relations.count - exposed.relations.count)
    #expect(exposed.parties.count < result.parties.count)
    let left = Set(result.parties.map(\.id)).subtracting(exposed.parties.map(\.id))
    #expect(result.parties.filter { left.contains($0.id) }.allSatisfy { $0.exposure.strongest == 0 })
    #expect(left.isDisjoint(with: result.findings.map(\.party)))
    #expect(left.isDisjoint(with: result.paths.flatMap(\.parties)))
    #expect(exposed.relations.allSatisfy { !left.contains($0.from) && !left.contains($0.to) })
    #expect(exposed.share.masses == result.share.masses && exposed.strongest.value == result.strongest.value)
    #expect(exposed.findings.count == result.findings.count)
  }
}
