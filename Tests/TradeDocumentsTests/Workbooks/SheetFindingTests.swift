import SupplyModel
import Testing

@testable import TradeDocuments

/// Tables in sheets that stand where one does not look first: none may be passed over in silence.
@Suite struct SheetFindingTests {
  private static let guidance = (1...21).map { ["Guidance \($0): fill in one row per supplier"] }

  private func read(
    _ table: [[String]], after: String = "", formats: [any DocumentFormat] = DocumentFormats.all
  ) throws -> ReadDocument {
    try #require(try readSheets(XLSXBook(table: table, after: after).parts, formats: formats).first)
  }

  private func proposal(_ table: [[String]], after: String = "") throws -> MappingProposal {
    let unknown = UnknownTable(buyer: "Fict Hospital")
    _ = try read(table, after: after, formats: DocumentFormats.all + [unknown])
    return try #require(unknown.proposals.first)
  }

  @Test func aHeaderBelowManyLinesOfGuidanceIsFound() throws {
    let sheet = try read(Self.guidance + [["supplier", "buyer", "product"], ["a", "b", "toner"]])
    #expect(sheet.format == "relations-table" && sheet.batch.relations.count == 1)
    #expect(sheet.places == ["rows-above-header 1:1"])
    let other = Self.guidance + [["Vendor", "Country", "Good"], ["a", "CN", "toner"]]
    #expect(try read(other).slugs == ["unread-supplier-sheet"])
    #expect(try read(other).batch.records.rejected == 1)
    #expect(try proposal(other).mapping.parties.map(\.name).contains(.column("Vendor")))
  }

  @Test func aHeaderBelowAGapIsFound() throws {
    let remarks = (0..<30).map { ["remark \($0)", "one", "two"] }
    let sheet = try read(remarks + [[], ["id", "name", "country"], ["a", "A", "MY"]])
    #expect(sheet.format == "parties-table" && sheet.batch.parties.map(\.key) == ["a"])
  }

  @Test(arguments: ["Supplier", "New suppliers", "Vendor name", "Lieferanten"])
  func aListUnderAWordForSuppliersIsATable(_ header: String) throws {
    let list = [["as of May"], [], ["", header], ["", "Fict Toner Corporation"], ["", "Fict Rubber Ltd."]]
    let sheet = try read(list)
    #expect(
      sheet.format == nil && sheet.slugs == ["unread-supplier-sheet"] && sheet.batch.records.rejected == 1)
    let mapping = try proposal(list).mapping
    #expect(mapping.parties.map(\.name).contains(.column(header)))
    let mapped = try read(list, formats: [MappedTable(mapping)] + DocumentFormats.all)
    #expect(mapped.batch.parties.map(\.key).contains("Fict Rubber Ltd."))
    #expect(mapped.batch.relations.count == 2)
  }

  @Test func notesStayNotes() throws {
    let pages = [
      [
        ["Suppliers"], ["Please tell us of every supplier you know, also of small ones."],
        ["Thank you all for it!"],
      ],
      [["Guidance for suppliers"], ["one row each"], ["names in full"]], [["Supplier"]],
      Self.guidance + [["Phone", "123"]],
    ]
    for page in pages {
      #expect(try read(page).format == "notes", "\(page)")
      #expect(try read(page).batch.records == RecordTally())
    }
  }

  @Test func aTableAboveAnotherIsRefusedAndTold() throws {
    let parties = [["id", "name", "country"], ["h", "Hospital", "GB"], ["a", "Fict Toner", "CN"]]
    let relations = [["supplier", "buyer", "product"], ["a", "h", "toner"]]
    let both = try read(parties + [[], []] + relations)
    #expect(both.format == "relations-table" && both.batch.relations.count == 1)
    #expect(both.batch.records == RecordTally(read: 3, rejected: 2))
    #expect(both.places.contains("table-above-header 1:1"))
    let unknown = try read([["A", "B", "C"], ["x", "y", "z"]] + relations)
    #expect(unknown.batch.records.rejected == 1)
    let form = try read([["By:", "me", "On:", "1 May"], ["For:", "you", "Of:", "June"]] + relations)
    #expect(form.batch.records.rejected == 0 && form.slugs == ["rows-above-header"])
  }

  @Test func aRowOfGroupsTellsNamesApart() throws {
    let header = [
      ["Tier 1", "", "Tier 2", "", "Tier 3"], ["Supplier", "Country", "Supplier", "Country", "Supplier"],
    ]
    let table = header + [["A", "VN", "B", "VN", "C"], ["D", "DE", "E", "CN", "F"]]
    for merges in ["", "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C1:D1\"/></mergeCells>"] {
      let mapping = try proposal(table, after: merges).mapping
      #expect(
        mapping.parties.map(\.name) == [
          .constant("Fict Hospital"), .column("Tier 1 Supplier"), .column("Tier 2 Supplier"),
          .column("Tier 3 Supplier"),
        ])
      let book = XLSXBook(table: table, after: merges).parts
      let sheet = try #require(try readSheets(book, formats: [MappedTable(mapping)]).first)
      #expect(sheet.batch.relations.count == 6 && sheet.slugs == [])
    }
  }
}
