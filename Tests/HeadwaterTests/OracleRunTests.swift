import Foundation
import Testing

/// The oracle's files through the whole program, unchanged.
@Suite struct OracleRunTests {
  static let files: [String] = {
    let folder = HeadwaterRun.shared.appending(path: "oracle").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix("ex") && $0.hasSuffix(".json") }.sorted()
  }()

  @Test(.disabled(if: files.isEmpty, "../shared is absent"), arguments: files)
  func equalsExpected(_ file: String) throws {
    let path = HeadwaterRun.shared.appending(path: "oracle/\(file)")
    let oracle = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as! [String: Any]
    let expected = oracle["expected"] as! [String: Any]
    let result = try HeadwaterRun("analyze", path.path, "--format", "json", "--output", "-").json

    let strongest = result["strongest"] as! [String: Any]
    let wanted = expected["strongest"] as! [String: Any]
    #expect(near(strongest["value"], wanted["value"]))
    #expect(strongest["path"] as? [String] == wanted["path"] as? [String])
    #expect(attribution(strongest, equals: wanted["shapley"]))

    let share = result["share"] as! [String: Any]
    let shareWanted = expected["share"] as! [String: Any]
    #expect(near(share["estimate"], shareWanted["value"]))
    #expect(near(share["low"], shareWanted["low"]))
    #expect(near(share["high"], shareWanted["high"]))
    let masses = share["masses"] as! [String: Any]
    for mass in ["tainted", "clear", "dark", "service", "mitigated"] {
      #expect(near(masses[mass], shareWanted["\(mass)Mass"]), "\(mass)")
    }
    #expect(attribution(share, equals: shareWanted["bySource"]))
    checkTiers(result["parties"] as! [[String: Any]], expected["tiers"] as! [String: [String: Any]])
  }

  private func checkTiers(_ parties: [[String: Any]], _ expected: [String: [String: Any]]) {
    let tiers = Dictionary(
      uniqueKeysWithValues: parties.map { ($0["id"] as! String, $0["tier"] as? [String: Any]) })
    for (id, wanted) in expected {
      let tier = tiers[id] ?? nil
      #expect(tier?["min"] as? Int == wanted["min"] as? Int)
      #expect(tier?["max"] as? Int == wanted["maxCondensed"] as? Int)
      #expect(tier?["loop"] as? Bool == wanted["loop"] as? Bool)
    }
  }

  private func near(_ a: Any?, _ b: Any?) -> Bool {
    guard let a = a as? NSNumber, let b = b as? NSNumber else { return false }
    return abs(a.doubleValue - b.doubleValue) <= 1e-9
  }

  private func attribution(_ section: [String: Any], equals expected: Any?) -> Bool {
    let found = section["attribution"] as! [[String: Any]]
    let wanted = (expected as! [String: NSNumber]).filter { $0.value.doubleValue > 0 }
    return found.count == wanted.count
      && found.allSatisfy { near($0["value"], wanted[$0["party"] as! String]) }
  }
}
