import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct DrawingScopeTests {
  private static func drawing(
    _ result: AnalysisResult, _ change: (inout DrawingScope) -> Void
  ) -> ExposureDrawing {
    var scope = DrawingScope()
    change(&scope)
    let network = ScopedNetwork(result, scope)
    return ExposureDrawing(network.index, origins: network.origins, scope)
  }

  private static func ids(_ drawing: ExposureDrawing) -> Set<String> { Set(drawing.nodes.map(\.party.id)) }

  /// Everything upstream of a party, and everything downstream, found the slow way.
  private static func around(_ focus: String, _ depth: Int, _ result: AnalysisResult) -> Set<String> {
    var (up, down): (Set<String>, Set<String>) = ([focus], [focus])
    for _ in 0..<depth {
      up.formUnion(result.relations.filter { up.contains($0.to) }.map(\.from))
      down.formUnion(result.relations.filter { down.contains($0.from) }.map(\.to))
    }
    return up.union(down)
  }

  @Test(arguments: ["kashgar", "lotus", "hua", "hospital"], [1, 2, 9])
  func focusShowsWhatLiesBehindAndAhead(focus: String, depth: Int) {
    let result = HospitalFixture.result
    let drawing = Self.drawing(result) { ($0.focus, $0.depth, $0.isWhole) = (focus, depth, true) }
    #expect(Self.ids(drawing) == Self.around(focus, depth, result))
    #expect(drawing.nodes.filter(\.isFocus).map(\.party.id) == [focus])
    let anchors = ResultIndex(result).positions
    for node in drawing.nodes { #expect(node.position == anchors[node.party.id]) }
  }

  @Test func depthAloneCountsFromTheBuyer() {
    let drawing = Self.drawing(HospitalFixture.result) { $0.depth = 1 }
    #expect(drawing.nodes.allSatisfy { ($0.party.tier?.min ?? 1) <= 1 })
    #expect(drawing.nodes.contains { $0.isBuyer })
  }

  @Test func wholeShowsEveryoneAndTopTheWorst() {
    let whole = Self.drawing(LargeFixture.result) { $0.isWhole = true }
    #expect(whole.nodes.count == LargeFixture.count)
    #expect(whole.columns.allSatisfy { $0.more == 0 })
    for top in [1, 7, 100] {
      let drawing = Self.drawing(LargeFixture.result) { $0.top = top }
      #expect(drawing.drawnSuppliers == top)
      #expect(drawing.columns.reduce(0) { $0 + $1.more } + top == drawing.supplierCount)
      #expect(drawing.nodes.contains { $0.severity == .critical || $0.routeSeverity == .critical })
    }
  }

  @Test func smallSharesAreLeftOutUnknownOnesStay() {
    var result = HospitalFixture.result
    let cut = Self.drawing(result) { ($0.minShare, $0.isWhole) = (0.2, true) }
    let kept = cut.edges.flatMap(\.relations)
    #expect(!kept.isEmpty && cut.nodes.count < result.parties.count)
    for position in result.relations.indices { result.relations[position].share = nil }
    #expect(Self.drawing(result) { ($0.minShare, $0.isWhole) = (0.2, true) }.nodes.count > cut.nodes.count)
  }

  @Test(arguments: DrawingScope.Collapse.allCases)
  func foldedPartiesAreCountedOnceAndLoseNoFinding(collapse: DrawingScope.Collapse) {
    let result = LargeFixture.result
    let drawing = Self.drawing(result) { ($0.collapse, $0.isWhole) = (collapse, true) }
    let stoodFor = drawing.nodes.reduce(0) { $0 + max(1, $1.members.count) }
    #expect(stoodFor == result.parties.count)
    if collapse != .group { #expect(drawing.nodes.count < 60) }
    #expect(drawing.nodes.compactMap(\.severity).max() == result.findings.map(\.severity).max())
    #expect(drawing.edges.allSatisfy { $0.from != $0.to })
  }

  @Test func groupsAreThoseOfOwners() throws {
    let result = HospitalFixture.result
    let ownership = try #require(result.relations.first { $0.kind == .ownership })
    let drawing = Self.drawing(result) { ($0.collapse, $0.isWhole) = (.group, true) }
    let index = ResultIndex(result)
    let group = try #require(drawing.nodes.first { !$0.members.isEmpty })
    #expect(group.members.contains(index.nameAndCountry(ownership.from)))
    #expect(group.members.contains(index.nameAndCountry(ownership.to)))
    #expect(group.party.name.hasPrefix("Group of \(index.name(ownership.from)): "))
  }

  @Test func theTitleSaysWhatWasAskedFor() {
    var scope = DrawingScope()
    (scope.focus, scope.depth, scope.minShare, scope.collapse) = ("lotus", 2, 0.05, .country)
    let text = String(decoding: DOTReport(scope).bytes(of: HospitalFixture.result), as: UTF8.self)
    #expect(text.contains("at most 2 steps from Lotus"))
    #expect(text.contains("without purchases below 5.0 %"))
    #expect(text.contains("parties of one tier and country are one node"))
    #expect(text.contains("suppliers in the whole network") && text.contains("of this part drawn"))
  }

  @Test func onlyALargeDrawingIsWarnedOf() throws {
    var scope = DrawingScope()
    #expect(scope.advice(for: LargeFixture.result) == nil)
    scope.isWhole = true
    let advice = try #require(scope.advice(for: LargeFixture.result))
    #expect(advice.message.contains("3,000 nodes") && advice.hint?.contains("sfdp") == true)
    #expect(scope.advice(for: HospitalFixture.result) == nil)
  }

  @Test(
    .enabled(if: DOTReportTests.graphviz != nil, "Graphviz is not installed"),
    arguments: ["hospital", "empty", "hostile"])
  func graphvizTakesEveryScope(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    var scopes = DrawingScope.Collapse.allCases.map { collapse in
      var scope = DrawingScope()
      (scope.collapse, scope.isWhole) = (collapse, true)
      return scope
    }
    for focus in [result.parties[0].id, result.parties.last!.id] {
      var scope = DrawingScope()
      (scope.focus, scope.depth, scope.minShare) = (focus, 1, 0.1)
      scopes.append(scope)
    }
    for scope in scopes {
      let (status, words, svg) = try DOTReportTests.run(DOTReport(scope).bytes(of: result))
      #expect(status == 0 && words == "" && svg.contains("<svg"), "\(scope): \(words)")
    }
  }
}
