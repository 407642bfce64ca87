import SupplyModel
import Testing

@testable import EntityMatching

/// Times, compared with each other and never with a limit: the machine may be slow, growth may not be quadratic.
@Suite(.serialized) struct ScaleTests {
  /// Rows as a purchase ledger has them: every row its own document number, few of them the same relation.
  private func ledger(_ rows: Int) -> StatementBatch {
    var numbers = SeededNumbers(seed: 1)
    return batch(0) { writer in
      for number in 0..<rows {
        let ends = [numbers.next() % UInt64(rows / 5), numbers.next() % UInt64(rows / 5)]
        writer.row(
          "S\(ends[0])", "S\(ends[1])", product: "P\(number % 50)", value: Double(number), currency: "EUR",
          number: "INV-\(number)")
      }
    }
  }

  /// The fastest of three runs, which other work on the machine disturbs least.
  private func time(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let duration = ContinuousClock().measure(work)
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }.min() ?? 0
  }

  @Test func resolvingGrowsWithTheRowsNotTheirPairs() {
    let (few, many) = (ledger(2000), ledger(16_000))
    let ratio = time { _ = EntityResolver().resolve([many]) } / time { _ = EntityResolver().resolve([few]) }
    // Eight times the rows: 8 when linear, 64 when quadratic.
    #expect(ratio < 24)
  }

  @Test func screeningGrowsWithTheNamesNotTheirPairs() {
    func run(_ count: Int) -> Double {
      var network = SupplyNetwork()
      network.parties = (0..<count).map { Party(id: "P\($0)", names: ["Party \($0) Holdings Ltd"]) }
      let entries = (0..<count).map { WatchlistEntry(named: "Entry \($0) Holdings Co., Ltd.", country: "CN") }
      let list = Watchlist(id: "l", publisher: "p", title: "t", edition: nil, entries: entries)
      return time { _ = WatchlistScreener(lists: [list]).screen(network) }
    }
    #expect(run(4000) / run(500) < 24)
  }
}
