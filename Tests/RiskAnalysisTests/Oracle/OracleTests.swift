import Foundation
import RiskAnalysis
import SupplyModel
import Testing

/// Our numbers against the reference implementation's, to 1e-9.
@Suite struct OracleTests {
  static let isAbsent = !FileManager.default.fileExists(atPath: OracleNetwork.folder.path)

  @Test(.disabled(if: isAbsent, "../shared is absent"), arguments: OracleNetwork.files())
  func workedExamples(_ file: URL) throws {
    let oracle = try OracleNetwork.read(file)
    let strongest = oracle.expected.object("strongest")
    check(
      oracle, strongest: strongest.number("value"), path: (strongest["path"] as! [String]),
      shapley: strongest.numbers("shapley"))
    checkReaching(oracle, strongest.numbers("allNodes"))
    checkShare(oracle, oracle.expected.object("share"))
    var likelihood = oracle.expected.object("likelihood")
    likelihood["hits"] = likelihood.object("worlds4096seed0")["hits"]
    likelihood["worlds"] = 4096
    checkLikelihood(oracle, likelihood)
    checkTiers(oracle, oracle.expected.object("tiers"))
    checkDominators(oracle, oracle.expected["immediateDominators"] as! [String: String])
  }

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func randomSuite() throws {
    let file = OracleNetwork.folder.appending(path: "random_suite.json")
    let suite = try OracleNetwork.suite(Data(contentsOf: file))
    #expect(suite.count == 40)
    for oracle in suite {
      check(
        oracle, strongest: oracle.expected.number("strongest"), path: nil,
        shapley: oracle.expected.numbers("airportShapley"))
      var likelihood = oracle.expected
      likelihood["exact"] = likelihood["likelihood"]
      likelihood["hits"] = likelihood["worldHits4096"]
      likelihood["worlds"] = 4096
      checkLikelihood(oracle, likelihood)
      checkTiers(oracle, oracle.expected.object("tiers"))
      checkDominators(oracle, oracle.expected["dominators"] as! [String: String])
    }
  }

  /// Whether the oracle can run here: Python with numpy and networkx.
  static let canRunOracle = (try? python(["-c", "import numpy, networkx"]))?.exitCode == 0

  @Test(
    .disabled(if: isAbsent, "../shared is absent"),
    .enabled(if: canRunOracle, "the oracle needs python3 with numpy and networkx"))
  func freshThousand() throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fresh_networks.py")
    let (exitCode, data) = try Self.python([script.path, OracleNetwork.folder.path, "1000", "20261124"])
    #expect(exitCode == 0)
    let suite = try OracleNetwork.suite(data)
    #expect(suite.count == 1000)
    #expect(suite.count { $0.expected["likelihood"] != nil } > 600)
    for oracle in suite {
      check(
        oracle, strongest: oracle.expected.number("strongest"), path: oracle.expected["path"] as? [String],
        shapley: oracle.expected.numbers("airportShapley"))
      checkReaching(oracle, oracle.expected.numbers("allNodes"))
      checkShare(oracle, oracle.expected.object("share"))
      if oracle.expected["likelihood"] != nil {
        checkLikelihood(oracle, oracle.expected.object("likelihood"))
      }
      checkTiers(oracle, oracle.expected.object("tiers"))
      checkDominators(oracle, oracle.expected["dominators"] as! [String: String])
    }
  }

  private static func python(_ arguments: [String]) throws -> (exitCode: Int32, output: Data) {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3"] + arguments
    python.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    let output = Pipe()
    python.standardOutput = output
    python.standardError = FileHandle.nullDevice
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return (python.terminationStatus, data)
  }

  private func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 }

  private func check(_ oracle: OracleNetwork, strongest: Double, path: [String]?, shapley: [String: Double]) {
    let exposure = StrongestEvaluation(oracle.model).exposure
    #expect(near(exposure.value, strongest))
    if let path { #expect(exposure.path == path) }
    let attribution = Dictionary(uniqueKeysWithValues: exposure.attribution.map { ($0.party, $0.value) })
    #expect(Set(attribution.keys) == Set(shapley.filter { $0.value > 0 }.keys))
    for (party, value) in shapley { #expect(near(attribution[party] ?? 0, value)) }
    #expect(abs(attribution.values.reduce(0, +) - strongest) <= 1e-12)
  }

  private func checkReaching(_ oracle: OracleNetwork, _ expected: [String: Double]) {
    let model = oracle.model
    let reaching = StrongestEvaluation(model).reaching
    for (place, party) in oracle.network.parties.enumerated() {
      #expect(near(model.largest(reaching, of: place), expected[party.id]!))
    }
  }

  private func checkShare(_ oracle: OracleNetwork, _ expected: [String: Any]) {
    let model = oracle.model
    #expect(model.graph.invariantViolations().isEmpty)
    let share = ShareEvaluation(model)
    let masses = share.exposure.masses
    #expect(near(share.exposure.estimate, expected.number("value")))
    #expect(near(share.exposure.low, expected.number("low")))
    #expect(near(share.exposure.high, expected.number("high")))
    #expect(near(masses.tainted, expected.number("taintedMass")))
    #expect(near(masses.clear, expected.number("clearMass")))
    #expect(near(masses.dark, expected.number("darkMass")))
    #expect(near(masses.service, expected.number("serviceMass")))
    #expect(near(masses.mitigated, expected.number("mitigatedMass")))
    #expect(near(masses.tainted + masses.clear + masses.dark + masses.service + masses.mitigated, 1))
    let bySource = expected.numbers("bySource")
    #expect(share.exposure.attribution.count == bySource.count)
    for source in share.exposure.attribution { #expect(near(source.value, bySource[source.party] ?? -1)) }
    #expect(near(share.exposure.bySupplier.map(\.value).reduce(0, +), share.exposure.low))
    for (place, party) in oracle.network.parties.enumerated() {
      #expect(near(model.largest(share.hit, of: place), expected.numbers("allNodes")[party.id]!))
    }
    let steps = ShareEvaluation.massByStep(model, steps: 12)
    for (mass, wanted) in zip(steps, expected["massReachingTier"] as! [Double]) {
      #expect(near(mass, wanted))
    }
  }

  private func checkTiers(_ oracle: OracleNetwork, _ expected: [String: Any]) {
    let model = oracle.model
    let tiers = model.graph.tiers(from: model.root)
    for activity in model.graph.activities.map(Int.init) where activity != Int(model.root) {
      let id = model.placeID(Int(model.graph.party[activity]))
      guard let wanted = expected[id] as? [String: Any] else {
        #expect(tiers.min[activity] == SupplyTiers.unreached)
        continue
      }
      #expect(Int(tiers.min[activity]) == (wanted["min"] as! NSNumber).intValue)
      #expect(Int(tiers.max[activity]) == (wanted["maxCondensed"] as! NSNumber).intValue)
      #expect(tiers.isInLoop[activity] == (wanted["loop"] as! Bool))
    }
  }

  private func checkDominators(_ oracle: OracleNetwork, _ expected: [String: String]) {
    let model = oracle.model
    let dominators = model.graph.immediateDominators(from: model.root)
    for activity in model.graph.activities.map(Int.init) {
      let id = model.placeID(Int(model.graph.party[activity]))
      let found = dominators[activity]
      #expect((found == .max ? nil : model.placeID(Int(model.graph.party[Int(found)]))) == expected[id])
    }
  }
}
