import Foundation
import SupplyModel

/// usage: EngineBenchmark FOLDER ROUNDS
///        EngineBenchmark --chains FILE ROUNDS
///
/// Times the engine on the network in the folder, a line per job, and leaves what it found beside it for comparison.
if CommandLine.arguments[1] == "--chains" {
  let chains = try RealChains(URL(filePath: CommandLine.arguments[2]))
  Stopwatch(rounds: Int(CommandLine.arguments[3])!)
    .time("chains", { _ in "\(chains.count) chains, \(chains.arcs) arcs" }) { chains.answers() }
  exit(0)
}
let folder = URL(filePath: CommandLine.arguments[1])
let watch = Stopwatch(rounds: Int(CommandLine.arguments[2])!)
let network = try GeneratedNetwork(folder)
let risk = (0..<network.activityCount).map { $0 % 100 == 7 ? 0.2 : 0 }

let graph = Stopwatch(rounds: 1).time("build", { "\($0.byteCount)" }) { network.builder().build() }
let edgeCount = Double(graph.edgeCount)
let paths = watch.time("strongest", { "\(Double($0.edgeVisits) / edgeCount)" }) {
  graph.strongestPaths(to: network.root)
}
watch.time("strongestRisk", { "\($0.reduce(0, +))" }) { graph.strongestRisk(from: risk) }
let components = watch.time("components", { "\($0.count)" }) { graph.components(over: .shares) }
watch.time("tiers", { "\($0.min.filter { $0 != SupplyTiers.unreached }.max() ?? 0)" }) {
  graph.tiers(from: network.root)
}
let dominators = watch.time("dominators", { "\($0.count { $0 != .max })" }) {
  graph.immediateDominators(from: network.root)
}
// Mass goes round a loop until it has settled, dozens of times: once is enough to know how long.
let sweeps = components.count < graph.activityCount / 2 ? Stopwatch(rounds: 1) : watch
let order = watch.time("arrange", { _ in "" }) { ShareOrder(graph, components) }
let walk = sweeps.time("arrivals", { "\($0.arrivals.reduce(0, +))" }) {
  order.arrivals(from: network.root, risk: risk)
}
let untraced = [Double](repeating: 0.2, count: graph.activityCount)
sweeps.time("hitting", { "\($0[Int(network.root)])" }) {
  order.hittingProbability(risk: risk, untraced: untraced, unknownRisk: 0)
}
// Where so much is uncertain nothing is counted exactly.
if network.supplier.count <= 1_000_000 {
  let uncertain = network.uncertain(risk)
  watch.time("worlds", { "\($0)" }) { uncertain.estimate(worlds: 1024, seed: 0) }
}
try GeneratedNetwork.write(paths.strengths(), "strength", in: folder)
try GeneratedNetwork.write(dominators, "dominators", in: folder)
try GeneratedNetwork.write(walk.arrivals, "arrivals", in: folder)
