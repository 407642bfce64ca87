import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("The date a run speaks of")
struct AsOfTests {
  private func network(_ dates: CalendarDate?...) -> SupplyNetwork {
    var network = SupplyNetwork()
    network.evidence = dates.map {
      Evidence(
        evidenceClass: .transaction, documentKind: .table,
        location: SourceLocation(document: DocumentID(0), line: 1), date: $0, documentNumber: .none)
    }
    return network
  }

  private func list(_ edition: CalendarDate?) -> Watchlist {
    Watchlist(id: "l", publisher: "p", title: "t", edition: edition, entries: [])
  }

  private let may = CalendarDate(year: 2026, month: 5, day: 1)!
  private let june = CalendarDate(year: 2026, month: 6, day: 1)!

  @Test("the newest of evidence and lists")
  func newest() {
    var log = DiagnosticLog()
    #expect(AsOf.latest(network(may, june, nil), [], log: &log) == june)
    #expect(AsOf.latest(network(may), [list(june), list(nil)], log: &log) == june)
    #expect(AsOf.latest(network(june), [list(may)], log: &log) == june)
    #expect(log.items.isEmpty)
  }

  @Test("a day more than a year behind every other is told")
  func distant() {
    for (latest, isTold) in [(CalendarDate(year: 2062, month: 1, day: 1)!, true), (june, false)] {
      var log = DiagnosticLog()
      #expect(AsOf.latest(network(may, latest), [], log: &log) == latest)
      #expect(log.items.map(\.slug) == (isTold ? ["distant-day"] : []))
    }
  }

  @Test("nothing dated: never the clock, and said so")
  func undated() {
    var log = DiagnosticLog()
    #expect(AsOf.latest(network(nil), [list(nil)], log: &log).description == "1970-01-01")
    #expect(log.items.map(\.slug) == ["no-date"])
  }
}
