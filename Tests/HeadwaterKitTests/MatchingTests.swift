import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// From two spellings of one company to a judgement that the next run honours.
@Suite struct MatchingTests {
  private static let parties = """
    id,name,country,origin
    mine,Fictional Alder Gloves Sdn Bhd,MY,yes
    seller,Fictional Aldergloves Sdn. Bhd.,MY,
    buyer,Fictional Hospital,GB,
    """
  private static let relations = """
    supplier,buyer,product,value,currency,evidence
    seller,buyer,gloves,60,EUR,transaction
    """
  private static let assessment = """
    party,indicator,level,status,evidence,date
    mine,fees,0.8,verified,verified,2026-10-01
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.parties, to: "parties.csv")
    try folder.write(Self.relations, to: "relations.csv")
    try folder.write(Self.assessment, to: "assessments.csv")
    return folder
  }

  private func options(_ folder: TemporaryFolder) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.buyer = "buyer"
    options.asOf = CalendarDate(iso: "2026-11-01")
    return options
  }

  /// The review file with a judgement in every row.
  private func review(_ folder: TemporaryFolder, _ judgement: String) throws {
    let file = String(decoding: try Matching(options(folder)).bytes, as: UTF8.self)
    try folder.write(
      file.replacingOccurrences(of: "mine,seller,,", with: "mine,seller,\(judgement),"), to: "review.csv")
  }

  @Test func theReviewFileIsAnInputAsItStands() throws {
    let folder = try folder()
    let before = try Analysis(options(folder)).run()
    try review(folder, "")
    let after = try Analysis(options(folder)).run()
    #expect(after.headline == before.headline)
    #expect(after.diagnostics.contains(slug: "open-judgement"))
  }

  @Test func sameJoinsAndIsWhatTheVariantSaid() throws {
    let folder = try folder()
    let before = try Analysis(options(folder)).run()
    let variant = try #require(before.variants.first { $0.kind == .pairsAccepted })
    #expect(variant.count == 1)
    #expect(variant.headline.strongest > before.headline.strongest)
    try review(folder, "same")
    let after = try Analysis(options(folder)).run()
    #expect(after.headline == variant.headline)
    #expect(after.parties.count == before.parties.count - 1)
    #expect(!after.variants.contains { $0.kind == .pairsAccepted })
  }

  @Test(arguments: ["different", "unsure"])
  func whatIsJudgedIsNotAskedAgain(_ judgement: String) throws {
    let folder = try folder()
    try review(folder, judgement)
    #expect(try Matching(options(folder)).pairs.isEmpty)
    let after = try Analysis(options(folder)).run()
    #expect(!after.variants.contains { $0.kind == .pairsAccepted })
  }
}
