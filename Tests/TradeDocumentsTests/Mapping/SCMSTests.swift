import Glibc
import SupplyModel
import Testing

@testable import TradeDocuments

/// The public delivery history, where it lies beside the repository; skipped elsewhere.
private let history = "../shared/data/official/scms-delivery-history.tsv"
private let hasHistory = access(packageRoot + "/" + history, R_OK) == 0

@Suite(.enabled(if: hasHistory, "../shared/data/official is not here"))
struct SCMSTests {
  private static let reading = readFile(history, formats: [MappedTable(.scms)] + DocumentFormats.all)
  private let document = Self.reading

  @Test func everyLineIsAccountedFor() {
    #expect(document.format == "mapped-table")
    #expect(document.batch.records == RecordTally(read: 10_324))
    #expect(document.batch.relations.count == 3 * 10_324)
    #expect(document.slugs == ["unread-column"])
  }

  @Test(arguments: [
    ("mapping:scms:site", 88), ("mapping:scms:vendor", 73), ("mapping:scms:destination", 43),
    ("register:", 1),
  ])
  func distinctParties(scope: String, count: Int) {
    let keys = document.batch.parties.filter { $0.keyScope == scope }.map { $0.key ?? "" }
    #expect(Set(keys).count == count)
    #expect(keys.count == count)
  }

  @Test func everyDestinationIsAKnownCountry() {
    let countries = document.batch.parties.compactMap { $0.value(of: .country) }
    #expect(Set(countries).count == 43)
  }

  @Test func amountsAndDatesAreRead() throws {
    let first = try #require(document.batch.relations.first)
    #expect(first.value == Figure(551))
    #expect(first.quantity == Figure(19))
    #expect(first.observedOn == CalendarDate(year: 2006, month: 6, day: 2))
    #expect(document.batch.symbols[first.documentNumber] == "SCMS-4")
    #expect(document.batch.relations.allSatisfy { $0.observedOn != nil && !$0.value.isMissing })
    #expect(document.batch.relations.last?.location.line == 10_325)
  }
}
