import EntityMatching
import Foundation
import SupplyModel

/// Times the matching of generated companies: `MatchingTimes FOLDER`, with the two tables of `company_names`.
/// Prints one `name=value` a line; `Tests/Benchmarks/matching` reads it.

let folder = URL(fileURLWithPath: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ".")

/// Rows of number, country and names.
func rows(_ file: String) throws -> [[String]] {
  try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8).split(separator: "\n")
    .map { $0.split(separator: "\t").map(String.init) }
}

func seconds(_ work: () -> Void) -> Double {
  let duration = ContinuousClock().measure(work)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

let parties = try rows("parties.tsv").map { row in
  var party = Party(id: row[0], names: Array(row.dropFirst(2)))
  party.country = Country(code: row[1])
  return party
}
let entries = try rows("list.tsv").map { row in
  var entry = WatchlistEntry(
    id: row[0], subject: .party, names: Array(row.dropFirst(2)), status: "Active", isActive: true)
  entry.country = Country(code: row[1])
  return entry
}

var network = SupplyNetwork()
network.parties = parties
let list = Watchlist(id: "list", publisher: "", title: "", edition: nil, entries: entries)
var screening: (matches: [Match], log: [ScreeningLog]) = ([], [])
print("screening=\(seconds { screening = WatchlistScreener(lists: [list]).screen(network) })")
print("matches=\(screening.matches.count)")
let found = Set(screening.matches.map(\.party.position))
let planted = stride(from: 0, to: parties.count, by: 20)
print("planted=\(planted.underestimatedCount)")
print("plantedFound=\(planted.count { found.contains($0) })")

var pairs: PartyPairs?
print("among=\(seconds { pairs = PartyPairs(among: parties) })")
print("amongPairs=\(pairs?.pairs.count ?? 0)")
print("amongCompared=\(pairs?.compared ?? 0)")
print("purgedBlocks=\(pairs?.purgedBlocks ?? 0)")

let sample = (0..<50_000).map { number in
  NamePair(parties[number % parties.count].name, entries[number * 7 % entries.count].names[0])
}
print("pairsPerSecond=\(Double(sample.count) / seconds { _ = NamePairMatch.compare(sample) })")
