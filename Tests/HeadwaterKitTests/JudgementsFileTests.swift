import SupplyModel
import Testing

@testable import HeadwaterKit

/// A file named to hold judgements holds some.
@Suite struct JudgementsFileTests {
  private func failure(_ table: String) throws -> AnalysisFailure? {
    let folder = try TemporaryFolder()
    try folder.write("supplier,buyer,product\na,h,gloves\n", to: "in/relations.csv")
    var options = AnalysisOptions()
    options.inputs = [folder.path + "/in"]
    options.judgements = try folder.write(table, to: "judged.csv")
    let setup = try AnalysisSetup(options)
    do throws(AnalysisFailure) { _ = try ResolvedSupply(setup) } catch { return error }
    return nil
  }

  @Test(arguments: ["id,name\nz,Zulu\n", "one, two\n", ""]) func anythingElseIsRefused(_ table: String) throws
  {
    let failure = try #require(try failure(table))
    #expect(failure.reason == .unusable && failure.diagnostics.contains(slug: "no-judgements"))
  }

  @Test(arguments: ["left,right,judgement\na,b,same\n", "left,right,judgement\n"])
  func aTableOfJudgementsIsRead(_ table: String) throws { #expect(try failure(table) == nil) }
}
