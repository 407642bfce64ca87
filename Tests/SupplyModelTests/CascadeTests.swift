import Foundation
import SupplyModel
import Testing

@Suite struct CascadeTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/oracle")
    .standardized
  private static let isAbsent = !FileManager.default.fileExists(atPath: folder.path)

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func sixFirmsLoseAsMuchAsWasPublished() throws {
    let json = try Self.read("esri_6firm.json")
    let volumes = json["W"] as! [[Double]]
    let classes = json["inputClass"] as! [[Int]]
    let network = Self.network(json["industry"] as! [Int], volumes, classes)
    let cascade = network.cascade(capacity: json["psi"] as! [Double])
    let published = json["published"] as! [String: Any]
    #expect(abs(cascade.lostDownstream - 0.50687988214742541) < 1e-9)
    for (firm, left) in (published["downstream"] as! [Double]).enumerated() {
      #expect(abs(cascade.downstream[firm] - left) < 1e-9)
    }
  }

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func thirteenFirmsLoseAsMuchAsWasPublished() throws {
    let json = try Self.read("esri_13firm.json")
    let ids = json["ids"] as! [String]
    let numbers = json["nace"] as! [String: Int]
    let known = Set(numbers.values).sorted()
    let industry = ids.map { known.firstIndex(of: numbers[$0]!)! }
    var volumes = [[Double]](repeating: Array(repeating: 0, count: ids.count), count: ids.count)
    var classes = [[Int]](repeating: Array(repeating: 1, count: known.count), count: known.count)
    for edge in json["edges"] as! [[Any]] {
      let (supplier, buyer) = (
        ids.firstIndex(of: edge[0] as! String)!, ids.firstIndex(of: edge[1] as! String)!
      )
      volumes[supplier][buyer] = 1
      classes[industry[supplier]][industry[buyer]] = edge[2] as! Int
    }
    let network = Self.network(industry, volumes, classes)
    for (id, lost) in json["published"] as! [String: Double] {
      let capacity = ids.map { $0 == id ? 0.0 : 1 }
      #expect(abs(network.cascade(capacity: capacity).lostOutput - lost) < 1e-9, "\(id)")
    }
  }

  @Test func anEssentialInputStopsAFirmAndAUsefulOneSlowsIt() {
    func left(_ need: FlowNetwork.Need) -> [Double] {
      let flows = [(0, 2, 1.0), (1, 2, 3.0), (2, 3, 4.0)].map {
        FlowNetwork.Flow(supplier: $0.0, buyer: $0.1, volume: $0.2)
      }
      let network = FlowNetwork(industry: [0, 1, 2, 3], flows: flows) { supplier, _ in
        supplier == 0 ? need : .none
      }
      return network.cascade(capacity: [0, 1, 1, 1]).downstream
    }
    #expect(left(.essential) == [0, 1, 0, 1])
    #expect(left(.useful) == [0, 1, 0.75, 1])
    #expect(left(.none) == [0, 1, 1, 1])
  }

  @Test func aFirmThatStopsTakesItsSuppliersOrdersAway() {
    let flows = [(0, 1, 1.0), (0, 2, 3.0)].map {
      FlowNetwork.Flow(supplier: $0.0, buyer: $0.1, volume: $0.2)
    }
    let network = FlowNetwork(industry: [0, 1, 1], flows: flows) { _, _ in .none }
    #expect(network.cascade(capacity: [1, 1, 0]).upstream == [0.25, 1, 0])
    #expect(network.cascade(capacity: [1, 1, 0], maximumSteps: 1).upstream == [1, 1, 0])
    #expect(network.cascade(capacity: [1, 1, 1]).lostOutput == 0)
  }

  /// Against the definition, written out over matrices; and more shock never leaves more.
  @Test func randomNetworksFollowTheDefinition() {
    var dice = SplitMix(state: 31)
    for _ in 0..<150 {
      let count = Int.random(in: 2...7, using: &dice)
      let industry = (0..<count).map { _ in Int.random(in: 0..<3, using: &dice) }
      let volumes = (0..<count).map { supplier in
        (0..<count).map {
          supplier != $0 && Bool.random(using: &dice) ? Double.random(in: 1...9, using: &dice) : 0
        }
      }
      let classes = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 0...2, using: &dice) } }
      let capacity = (0..<count).map { _ in Double(Int.random(in: 0...4, using: &dice)) / 4 }
      let network = Self.network(industry, volumes, classes)
      let cascade = network.cascade(capacity: capacity, maximumSteps: 40)
      let slow = Self.downstream(industry, volumes, classes, capacity, steps: cascade.steps)
      for firm in 0..<count { #expect(abs(cascade.downstream[firm] - slow[firm]) < 1e-12) }
      #expect((0...1).contains(cascade.lostOutput))
    }
  }

  private static func downstream(
    _ industry: [Int], _ volumes: [[Double]], _ classes: [[Int]], _ capacity: [Double], steps: Int
  ) -> [Double] {
    let firms = industry.indices
    let output = volumes.map { $0.reduce(0, +) }
    var left = firms.map { _ in 1.0 }
    for _ in 0..<steps {
      let sigma = firms.map { i in
        let still = firms.filter { industry[$0] == industry[i] }.reduce(0) { $0 + output[$1] * left[$1] }
        return output[i] == 0 ? 0 : still <= 0 ? 1 : min(1, output[i] / still)
      }
      left = firms.map { j in
        func loss(_ suppliers: [Int], of whole: Double) -> Double {
          suppliers.reduce(0) { $0 + sigma[$1] * volumes[$1][j] / whole * (1 - left[$1]) }
        }
        let suppliers = firms.filter { volumes[$0][j] > 0 }
        let useful = suppliers.filter { classes[industry[$0]][industry[j]] == 1 }
        let worst =
          (0..<3).filter { classes[$0][industry[j]] == 2 }.map { kind in
            let alike = suppliers.filter { industry[$0] == kind }
            return loss(alike, of: alike.reduce(0) { $0 + volumes[$1][j] })
          }.filter { !$0.isNaN }.max() ?? 0
        let all = suppliers.reduce(0) { $0 + volumes[$1][j] }
        return min(1 - worst, 1 - (useful.isEmpty ? 0 : loss(useful, of: all)), capacity[j])
      }
    }
    return left
  }

  private static func network(_ industry: [Int], _ volumes: [[Double]], _ classes: [[Int]]) -> FlowNetwork {
    let flows = volumes.indices.flatMap { supplier in
      volumes.indices.map { FlowNetwork.Flow(supplier: supplier, buyer: $0, volume: volumes[supplier][$0]) }
    }
    return FlowNetwork(industry: industry, flows: flows) {
      [FlowNetwork.Need.none, .useful, .essential][classes[$0][$1]]
    }
  }

  private static func read(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appending(path: name))
    return try JSONSerialization.jsonObject(with: data) as! [String: Any]
  }
}
