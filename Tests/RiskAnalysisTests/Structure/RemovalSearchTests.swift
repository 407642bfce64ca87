import Foundation
import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite struct RemovalSearchTests {
  /// The network of `removal.json`: S, 0.9, behind A and C, and D, 0.3, over a link of 0.9.
  private enum Supplier: Int, CaseIterable { case a, c, d, s }

  private func likelihood(_ removed: Set<Int>) -> Double {
    func isThere(_ supplier: Supplier) -> Bool { !removed.contains(supplier.rawValue) }
    let s = isThere(.s) && (isThere(.a) || isThere(.c)) ? 0.9 : 0
    let d = isThere(.d) ? 0.3 * 0.9 : 0
    return 1 - (1 - s) * (1 - d)
  }

  private func smallest(_ limit: Double, _ candidates: [Supplier]) -> [Int]? {
    RemovalSearch(limit: limit, value: likelihood).smallest(among: candidates.map(\.rawValue))?.candidates
  }

  @Test func theWorkedExample() {
    #expect(abs(likelihood([]) - 0.927) < 1e-12)
    #expect(smallest(0.5, Supplier.allCases) == [Supplier.s.rawValue])
    #expect(smallest(0.5, [.a, .c, .d]) == [Supplier.a.rawValue, Supplier.c.rawValue])
    #expect(smallest(0, Supplier.allCases) == [Supplier.d.rawValue, Supplier.s.rawValue])
    #expect(smallest(0, [.d]) == nil)
    #expect(smallest(1, Supplier.allCases) == [])
  }

  /// Where D alone brings more than A or C alone, but the pair of them brings all.
  @Test func stepByStepLooksAtPairs() {
    let search = RemovalSearch(limit: 0.5, value: likelihood)
    let removal = search.stepwise(among: [Supplier.a, .c, .d].map(\.rawValue))
    #expect(removal?.candidates == [Supplier.a.rawValue, Supplier.c.rawValue])
    #expect(removal?.isSmallest == false)
  }

  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/oracle/removal.json").standardized
  private static let isAbsent = !FileManager.default.fileExists(atPath: file.path)

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func theOraclesCases() throws {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.file)) as! [String: Any]
    for example in json["cases"] as! [[String: Any]] {
      let names = example["candidates"] as! [String]
      let candidates = names.map { ["A", "C", "D", "S"].firstIndex(of: $0)! }
      let removal = RemovalSearch(limit: example.number("theta"), value: likelihood).smallest(
        among: candidates)
      #expect(removal?.candidates.map { ["A", "C", "D", "S"][$0] } == example["optimum"] as? [String])
      #expect(abs((removal?.value ?? -1) - example.number("optimumValue")) < 1e-9)
    }
  }

  /// Sources behind sets of suppliers: every set is tried by hand, and the step-by-step answer holds and keeps nothing
  /// it does not need.
  @Test func randomNetworks() {
    var dice = SplitMix(state: 5)
    for _ in 0..<200 {
      let count = Int.random(in: 1...7, using: &dice)
      let sources = (0..<4).map { _ in
        (
          risk: Double(Int.random(in: 1...4, using: &dice)) / 5,
          behind: Int.random(in: 1..<1 << count, using: &dice)
        )
      }
      func value(_ removed: Set<Int>) -> Double {
        let left = (0..<count).reduce(0) { removed.contains($1) ? $0 : $0 | 1 << $1 }
        return 1 - sources.reduce(1) { $1.behind & left == 0 ? $0 : $0 * (1 - $1.risk) }
      }
      let limit = Double(Int.random(in: 0...4, using: &dice)) / 5
      let search = RemovalSearch(limit: limit, value: value)
      let sizes = (0..<1 << count).map { mask in Set((0..<count).filter { mask >> $0 & 1 == 1 }) }
        .filter { value($0) <= limit + 1e-12 }.map(\.count)
      let exact = search.smallest(among: Array(0..<count))
      #expect(exact?.candidates.count == sizes.min() && exact?.isSmallest == true)
      let stepwise = search.stepwise(among: Array(0..<count))
      #expect(stepwise.map { $0.value <= limit + 1e-12 && $0.candidates.count >= sizes.min()! } == true)
      for candidate in stepwise?.candidates ?? [] {
        #expect(value(Set(stepwise!.candidates).subtracting([candidate])) > limit + 1e-12)
      }
    }
  }
}
