import SupplyModel
import Testing

@testable import TradeDocuments

/// Each problem of a table once: its slug, its place (the marker), and what becomes of the row.
@Suite struct TableDiagnosticsTests {
  struct Case: Sendable {
    let slugs: [String]
    let rejected: Int
    let text: String
    init(_ slugs: String, rejected: Int = 0, _ text: String) {
      self.slugs = slugs.split(separator: " ").map(String.init)
      self.rejected = rejected
      self.text = text
    }
  }

  static let cases = [
    Case("unknown-column", "id,name,1️⃣colour,shape\na,b,c,d\n"),
    Case("repeated-column", "id,name,1️⃣Name\na,b,c\n"),
    Case("unknown-country", "id,name,country\na,b,1️⃣Malayzia\n"),
    Case("unknown-country", "id,name,registered country\na,\"b, c\",1️⃣Atlantis\n"),
    Case("out-of-range", "id,name,disclosure\na,b,1️⃣1.5\n"),
    Case("bad-origin", "id,name,origin\na,b,1️⃣perhaps\n"),
    Case("missing-value", rejected: 1, "id,name\n1️⃣,b\nc,d\n"),
    Case("missing-value", rejected: 1, "id,name\na,1️⃣\nc,d\n"),
    Case("missing-party", rejected: 1, "supplier,buyer\n1️⃣,b\nc,d\n"),
    Case("missing-party", rejected: 1, "supplier,buyer\na,1️⃣  \nc,d\n"),
    Case("unknown-relation-kind", "supplier,buyer,kind\na,b,1️⃣magic\n"),
    Case("unknown-evidence", "supplier,buyer,evidence\na,b,1️⃣rumour\n"),
    Case("out-of-range out-of-range", "supplier,buyer,share,mitigation\na,b,1️⃣40,2️⃣-0.1\n"),
    Case("out-of-range", "confidence,supplier,buyer,presence\n1️⃣2,a,b,1\n"),
    Case("range-reversed", "supplier,buyer,share\na,b,1️⃣0.4-0.2\n"),
    Case("out-of-range", "supplier,buyer,confidence\na,b,1️⃣0.4–1.2\n"),
    Case("range-reversed", rejected: 1, "party,indicator,level\na,fees,1️⃣0.7..0.5\n"),
    Case("out-of-range", rejected: 1, "party,indicator,level\na,fees,1️⃣1-7\n"),
    Case("bad-number", "supplier,buyer,value\na,b,1️⃣1,234\n".replacingComma),
    Case("bad-number", "supplier,buyer,share\na,b,1️⃣two fifths\n"),
    Case("bad-date", "supplier,buyer,from\na,b,1️⃣2026-02-30\n"),
    Case("bad-date bad-date", "supplier,buyer,to\na,b,1️⃣soon\nc,d,2️⃣soon\n"),
    Case("bad-hs-code", "supplier,buyer,hs\na,b,1️⃣gloves\n"),
    Case("stray-quote", "supplier,buyer\na,1️⃣b \"c\" d\n"),
    Case("ragged-row", "supplier,buyer,product\na,1️⃣b\nc,d,e\n"),
    Case("ragged-row", rejected: 1, "supplier,buyer\na,b,1️⃣c\nd,e\n"),
    Case("rows-in-quotes", "supplier,buyer,product\n1️⃣\"a,b,tape\nc,b,toner\nd\",b,tape\ne,b,tape\n"),
    Case("rows-in-quotes", "supplier,buyer,product\na,b,1️⃣\"tape\nc,b,toner\"\n"),
    Case("", "id,name,address\na,A,\"1 Street, Town\nCountry\"\nb,B,\"x\ny\"\n"),
    Case("", "supplier,buyer\n\"Street, Town\nCountry\",b\n"),
    Case("damaged-number", "id,name\n1️⃣1.23E+12,A\n12,B\n"),
    Case("damaged-number", "supplier,buyer\n1️⃣13.0,b\n13.5,b\n13E,b\n"),
    Case("", "supplier,buyer,product,value\nTotal,b,fuel,1\n"),
    Case("out-of-range", "id,name,parent,owned_share\na,A,b,1️⃣60\n"),
    Case("bad-number", "id,name,parent,owned_share\na,A,b,1️⃣sixty\n"),
    Case("unterminated-quote", rejected: 1, "supplier,buyer\na,b\nc,1️⃣\"d\ne,f\n"),
    Case("unfinished-row", rejected: 1, "supplier,buyer,product\na,b,c\nd,1️⃣e"),
    Case("missing-party", rejected: 1, "party,indicator,level\n1️⃣,fees,0.5\n"),
    Case("missing-value", rejected: 1, "party,indicator,level\na,fees,1️⃣\n"),
    Case("out-of-range", rejected: 1, "party,indicator,level\na,fees,1️⃣7\n"),
    Case("unknown-status", "party,indicator,level,status\na,fees,high,1️⃣gone\n"),
    Case("missing-party", rejected: 1, "id,party,action\nA-1,1️⃣,repay\n"),
    Case("bad-date", "id,party,due\nA-1,a,1️⃣31.12.2026\n"),
    Case("bad-number", "id,party,amount_owed\nA-1,a,1️⃣lots\n"),
    Case("missing-party", rejected: 1, "left,right,judgement\na,1️⃣,same\n"),
    Case("unknown-judgement", rejected: 1, "left,right,judgement\na,b,1️⃣maybe\n"),
  ]

  @Test(arguments: cases.indices) func isReportedInItsPlace(_ index: Int) {
    let expected = Self.cases[index]
    let marked = MarkedText(expected.text)
    let document = read(marked.text)
    #expect(document.places == zip(expected.slugs, marked.places).map { "\($0) \($1)" })
    #expect(document.batch.records.rejected == expected.rejected)
    #expect(document.batch.diagnostics.items.allSatisfy { $0.severity < .error } == (expected.rejected == 0))
    #expect(document.format != nil)
  }

  @Test(arguments: [
    ("supplier,kind\na,goods\n", "relations-table", "column 'buyer' is missing: tables of relations need it"),
    ("name,country,roles\na,GB,x\n", "parties-table", "column 'id' is missing: tables of parties need it"),
    ("left,right\na,b\n", "judgements-table", "column 'judgement' is missing: tables of judgements need it"),
    (
      "party,level,expires\na,1,\n", "assessments-table",
      "column 'indicator' is missing: tables of assessments need it"
    ),
  ])
  func aMissingColumnIsNamedWithTheColumnsSeen(text: String, format: String, message: String) throws {
    let document = read(text)
    let diagnostic = try #require(document.batch.diagnostics.items.first)
    #expect(document.format == format)
    #expect(diagnostic.slug == "missing-column")
    #expect(diagnostic.message == message)
    #expect(diagnostic.hint?.hasPrefix("columns seen: '") == true)
    #expect(diagnostic.location?.shown == "1:1")
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func theNearestCountryIsSuggested() {
    let hint = read("id,name,country\na,b,Malayzia\n").batch.diagnostics.items[0].hint
    #expect(hint == "did you mean 'MY' (Malaysia)? the country was left out")
  }

  @Test func linesSwallowedByAnOpenQuoteAreCounted() {
    let diagnostic = read("supplier,buyer\na,\"b\nc,d\ne,f\n").batch.diagnostics.items[0]
    #expect(diagnostic.hint?.hasPrefix("3 lines to the end") == true)
  }

  @Test func manyProblemsAreCountedBeyondThoseKept() {
    let rows = String(repeating: "a,b,x\n", count: 50)
    let log = read("supplier,buyer,share\n" + rows).batch.diagnostics
    #expect(log.counts["bad-number"] == 50)
    #expect(log.items.count == DiagnosticLog.limit)
  }
}

extension String {
  /// `1,234` in a cell of its own.
  fileprivate var replacingComma: String {
    split(separator: "1,234").joined(separator: "\"1,234\"")
  }
}
