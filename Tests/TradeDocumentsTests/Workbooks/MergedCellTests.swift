import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct MergedCellTests {
  private func readOne(_ table: [[String]], merged: [String]) throws -> ReadDocument {
    let merges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let book = XLSXBook(table: table, after: "<mergeCells>\(merges)</mergeCells>")
    return try #require(try readSheets(book.parts).first)
  }

  @Test func aSupplierMergedOverItsProductsCountsInEachRow() throws {
    let table = [
      ["supplier", "buyer", "product"], ["mill", "mvh", "yarn"], ["", "mvh", "cloth"],
      ["farm", "mvh", "cotton"],
    ]
    let sheet = try readOne(table, merged: ["A2:A3"])
    #expect(
      sheet.batch.relations.map { sheet.batch.parties[Int($0.supplier)].key } == ["mill", "mill", "farm"])
    #expect(sheet.batch.relations.map(\.location.shown) == ["2:1", "3:1", "4:1"])
    #expect(sheet.places == ["merged-cells 1:1"])
  }

  @Test func whatAMergedCellCoversDoesNotCount() throws {
    let sheet = try readOne(
      [["supplier", "buyer", "product"], ["mill", "mvh", "yarn"], ["ghost", "mvh", "cloth"]],
      merged: ["A2:A3"])
    #expect(sheet.batch.parties.map(\.key) == ["mill", "mvh"])
  }

  @Test func anEmptyMergedCellStaysEmpty() throws {
    let sheet = try readOne([["id", "name"], ["a", "A"], ["", "B"], ["", "C"]], merged: ["A3:A4"])
    #expect(sheet.batch.records == RecordTally(read: 3, rejected: 2))
  }

  @Test func aHeaderOfTwoLinesIsReadFromTheLower() throws {
    let table = [["id", "name", "Place"], ["", "", "country", "region"], ["a", "A", "CN", "CN-XJ"]]
    let sheet = try readOne(table, merged: ["A1:A2", "B1:B2", "C1:D1"])
    #expect(sheet.batch.parties.map(\.key) == ["a"])
    #expect(sheet.batch.parties.first?.value(of: .region) == "CN-XJ")
    #expect(sheet.slugs == ["rows-above-header"])
  }

  @Test func aMergedHeaderBelongsToTheColumnWithValues() throws {
    let sheet = try readOne([["id", "name", ""], ["a", "", "A"]], merged: ["B1:C1"])
    #expect(sheet.batch.parties.first?.value(of: .name) == "A")
    #expect(sheet.slugs == [])
  }

  @Test func aMergedHeaderOverSeveralColumnsWithValuesIsReported() throws {
    let sheet = try readOne([["id", "name", ""], ["a", "A", "B"]], merged: ["B1:C1"])
    #expect(sheet.batch.parties.first?.value(of: .name) == "A")
    #expect(sheet.places == ["merged-header 1:2", "cells-without-column 2:3"])
  }

  @Test(arguments: ["", "A1", "A2:A1", "B1:A1", "A1:B2:C3", "A1:ZZZZ9", "1:2", "A0:A1", "$A$2:$A$3"])
  func oddRangesDoNoHarm(range: String) throws {
    let sheet = try readOne([["id", "name"], ["a", "A"], ["b", "B"]], merged: [range])
    #expect(sheet.batch.records.read == 2)
  }

  @Test func rangesThatCoverTheWholeSheetCostLittle() throws {
    let sheet = try readOne([["id", "name"], ["a", "A"]], merged: ["A1:XFD1048576", "A2:XFD1048576"])
    #expect(sheet.batch.records.read <= 1)
  }

  @Test func tooManyRangesRefuseTheSheet() throws {
    let rows = XLSXBook.rows((0..<4_000).map { ["a\($0)", "A"] })
    let merges = String(repeating: "<mergeCell ref=\"A1:B1048576\"/>", count: 2_000)
    let book = XLSXBook(rows: rows, after: "<mergeCells>\(merges)</mergeCells>")
    #expect(try readSheets(book.parts)[0].slugs == ["workbook-too-large"])
  }
}
