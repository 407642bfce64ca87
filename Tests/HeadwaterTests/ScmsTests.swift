import Foundation
import Testing

/// Shipments of a real health programme, read by configuration alone, screened against the real lists.
@Suite struct ScmsTests {
  static let isAbsent = !HeadwaterRun.isShared("data/official/scms-delivery-history.tsv")

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func everyLineIsAccountedForAndTiersAreRight() throws {
    let run = try HeadwaterRun(
      "analyze", "../shared/data/official/scms-delivery-history.tsv", "--config",
      "Samples/scms/headwater.toml",
      "--lists", "../shared/data/official", "--format", "json", "--output", "-")
    let result = try run.json
    let input = (result["inputs"] as! [[String: Any]]).first { ($0["path"] as! String).hasSuffix(".tsv") }!
    let records = input["records"] as! [String: Int]
    #expect(records["read"] == 10_324)
    #expect(records["read"] == records["kept"]! + records["merged"]! + records["rejected"]!)
    let tiers = (result["parties"] as! [[String: Any]]).compactMap { $0["tier"] as? [String: Any] }
    func count(_ tier: Int) -> Int { tiers.count { $0["min"] as? Int == tier } }
    #expect(count(1) == 43)
    #expect(count(2) == 73)
    #expect(count(3) == 88)
    #expect(tiers.allSatisfy { $0["loop"] as? Bool == false && $0["min"] as? Int == $0["max"] as? Int })
    let screened = result["screened"] as! [[String: Any]]
    #expect(screened.count == 3)
    #expect(screened.allSatisfy { $0["names"] as! Int > 0 })
  }
}
