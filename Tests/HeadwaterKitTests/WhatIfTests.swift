import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// An answer under a supposition is the answer to inputs that say so.
@Suite struct WhatIfTests {
  private static let parties = """
    id,name,country,origin
    mine,Fictional Mine,CN,yes
    mill,Fictional Mill,CN,
    other,Fictional Other Mill,TH,yes
    buyer,Fictional Hospital,GB,
    """
  private static let header = "supplier,buyer,product,value,currency,evidence"
  private static let rows = [
    "mine,mill,cotton,100,EUR,transaction", "mill,buyer,gowns,60,EUR,transaction",
    "other,buyer,gowns,40,EUR,transaction",
  ]
  private static let assessment = """
    party,indicator,level,status,evidence,date
    mine,fees,0.8,verified,verified,2026-10-01
    """

  private func options(
    _ folder: TemporaryFolder, _ rows: [String], assessment: String? = Self.assessment
  ) throws -> AnalysisOptions {
    try folder.write(Self.parties, to: "parties.csv")
    try folder.write(([Self.header] + rows).joined(separator: "\n"), to: "relations.csv")
    if let assessment { try folder.write(assessment, to: "assessments.csv") }
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.buyer = "buyer"
    options.asOf = CalendarDate(iso: "2026-11-01")
    return options
  }

  private func whatIf(_ change: (inout Supposition) -> Void) throws -> WhatIfResult {
    let folder = try TemporaryFolder()
    var supposition = Supposition()
    change(&supposition)
    return try WhatIf(try options(folder, Self.rows), supposition).run()
  }

  private func headline(_ rows: [String], assessment: String? = Self.assessment) throws -> Headline {
    let folder = try TemporaryFolder()
    return try Analysis(options(folder, rows, assessment: assessment)).run().headline
  }

  @Test func nothingSupposedChangesNothing() throws {
    let result = try whatIf { _ in }
    #expect(result.before == result.after)
    #expect(result.before == (try headline(Self.rows)))
  }

  @Test func aRemovedSupplierIsAsIfItsRowsWereNotThere() throws {
    let result = try whatIf { $0.removed = ["Fictional Mill"] }
    #expect(result.after == (try headline([Self.rows[2]])))
    #expect(result.after != result.before)
    #expect(result.takeovers.map(\.supplier) == ["Fictional Other Mill"])
    #expect(result.takeovers.map(\.shareBefore) == [0.4] && result.takeovers.map(\.shareAfter) == [1])
    #expect(abs(result.removedShare - 0.6) < 1e-12)
    #expect(result.stops.isEmpty)
  }

  @Test func theOnlySupplierOfSomethingStops() throws {
    let result = try whatIf { $0.removed = ["mine"] }
    #expect(
      result.stops
        == [.init(buyer: "Fictional Mill", product: "cotton", supplier: "Fictional Mine")])
  }

  @Test func whoNeedsItMakesLess() throws {
    let result = try whatIf { $0.removed = ["mine"] }
    // The mill has no other cotton; the other mill takes over only its own part of the market for gowns.
    #expect(result.cascade.first == .init(party: "Fictional Mill", outputLeft: 0))
    let hospital = try #require(result.cascade.first { $0.party == "Fictional Hospital" })
    #expect(hospital.outputLeft > 0 && hospital.outputLeft < 0.5)
    #expect(try whatIf { $0.risks = [.init(party: "mine", value: 0)] }.cascade.isEmpty)
  }

  @Test func aRiskOfNothingIsAsIfNothingHadBeenFound() throws {
    let result = try whatIf { $0.risks = [.init(party: "mine", value: 0)] }
    let without = try headline(Self.rows, assessment: nil)
    #expect(result.after.likelihood == without.likelihood && result.after.share == without.share)
    #expect(result.before.likelihood.estimate > result.after.likelihood.estimate)
  }

  @Test func anAddedRelationBringsItsSupplierCloser() throws {
    let result = try whatIf { $0.added = [.init(supplier: "mine", buyer: "buyer")] }
    #expect(result.strongestAfter == ["Fictional Mine", "Fictional Hospital"])
    #expect(result.after.strongest >= result.before.strongest)
  }

  @Test func aShareIsTheOneSupposed() throws {
    let result = try whatIf {
      var relation = Supposition.Relation(supplier: "mill", buyer: "buyer")
      relation.share = 0.1
      $0.shares = [relation]
    }
    #expect(result.after.share.estimate < result.before.share.estimate)
    #expect(result.after.likelihood == result.before.likelihood)
  }

  /// Of two products it is divided, not given to each.
  @Test func aShareOfSeveralProductsIsOneShare() throws {
    let rows =
      Self.rows.prefix(1) + [
        "mill,buyer,gowns,30,EUR,transaction", "mill,buyer,masks,30,EUR,transaction", Self.rows[2],
      ]
    let folder = try TemporaryFolder()
    var supposition = Supposition()
    var relation = Supposition.Relation(supplier: "mill", buyer: "buyer")
    relation.share = 0.3
    supposition.shares = [relation]
    let result = try WhatIf(try options(folder, Array(rows)), supposition).run()
    let risk = result.before.share.estimate / 0.6
    #expect(abs(result.after.share.estimate - 0.3 * risk) < 1e-9)
  }

  @Test func sharesThatNoLongerFitAreTold() throws {
    let folder = try TemporaryFolder()
    var options = try options(folder, [])
    try folder.write(
      "supplier,buyer,product,share\nmill,buyer,gowns,0.2\nother,buyer,gowns,0.8\n", to: "relations.csv")
    options.inputs = [folder.path]
    var relation = Supposition.Relation(supplier: "mill", buyer: "buyer")
    relation.share = 0.9
    var supposition = Supposition()
    supposition.shares = [relation]
    let result = try WhatIf(options, supposition).run()
    #expect(result.suppositions.count == 2 && result.suppositions[1].contains("1.7"))
  }

  @Test func unknownPartiesAreNamed() throws {
    #expect(throws: AnalysisFailure.self) { try whatIf { $0.removed = ["nobody"] } }
  }
}
