import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// CSV files and sheets: the same rows, every text a text, every link with its row.
@Suite struct TableReportTests {
  @Test(arguments: Fixtures.small.map(\.name))
  func sheetsHoldWhatTheFilesHold(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let files = CSVReport().files(of: result)
    let parts = ReportReading.contents(XLSXReport(), result)
    for (position, file) in files.enumerated() {
      let rows = ReportReading.rows(csv: file.contents)
      let sheet = try ReportReading.rows(sheet: parts["xl/worksheets/sheet\(position + 1).xml"]!)
      #expect(rows.count == sheet.count, "\(file.name)")
      for (row, cells) in zip(rows, sheet) {
        #expect(Set(row.filter { !$0.value.isEmpty }.keys) == Set(cells.filter { !$0.value.isEmpty }.keys))
      }
    }
  }

  @Test func nothingBeginsAsAFormula() throws {
    for name in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1"] {
      var result = HospitalFixture.result
      result.parties[3].name = name
      let files = ReportReading.contents(CSVReport(), result)
      let raw = String(decoding: files["exposure-parties.csv"]!, as: UTF8.self)
      #expect(raw.contains(",\"'"), "\(name)")
      let sheet = ReportReading.contents(XLSXReport(), result)["xl/worksheets/sheet2.xml"]!
      let elements = try ReportReading.elements(sheet)
      #expect(!elements.contains { $0.name == "f" })
      let quoted = elements.filter { $0.attributes["s"] == "\(CellStyle.quoted.rawValue)" }
      #expect(!quoted.isEmpty && quoted.allSatisfy { $0.attributes["t"] == "inlineStr" }, "\(name)")
    }
  }

  @Test(arguments: Fixtures.small.map(\.name))
  func linksLeadToTheirRows(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let parts = ReportReading.contents(XLSXReport(), result)
    let names = ResultTable.Name.allCases
    let counts = try names.indices.map {
      try ReportReading.rows(sheet: parts["xl/worksheets/sheet\($0 + 1).xml"]!).count
    }
    for position in names.indices {
      let sheet = try ReportReading.elements(parts["xl/worksheets/sheet\(position + 1).xml"]!)
      for link in sheet where link.name == "hyperlink" {
        let target = try #require(link.attributes["location"]).split(separator: "!A")
        let table = try #require(names.firstIndex { $0.title == target[0] })
        #expect((2...counts[table] + 1).contains(try #require(Int(target[1]))))
      }
    }
    let findings = try ReportReading.elements(parts["xl/worksheets/sheet4.xml"]!)
    let links = findings.filter {
      $0.name == "hyperlink" && $0.attributes["location"]!.hasPrefix("Evidence!")
    }
    #expect(links.count == result.findings.count)
  }

  @Test func sheetsHaveFiltersAndAFrozenHeader() throws {
    let sheet = try ReportReading.elements(
      ReportReading.contents(XLSXReport(), HospitalFixture.result)["xl/worksheets/sheet4.xml"]!)
    #expect(sheet.first { $0.name == "pane" }?.attributes["ySplit"] == "1")
    #expect(sheet.first { $0.name == "pane" }?.attributes["state"] == "frozen")
    let filter = try #require(sheet.first { $0.name == "autoFilter" }?.attributes["ref"])
    #expect(filter == sheet.first { $0.name == "dimension" }?.attributes["ref"])
    #expect(filter.hasPrefix("A1:") && filter.hasSuffix("\(HospitalFixture.result.findings.count + 1)"))
  }

  @Test func whatASheetCannotHoldIsToldOnTheFirst() throws {
    let report = XLSXReport(limits: SheetLimits(rows: 20, links: 2, text: 60))
    let parts = ReportReading.contents(report, LargeFixture.result)
    let parties = try ReportReading.rows(sheet: parts["xl/worksheets/sheet2.xml"]!)
    #expect(parties.count == 19)
    let summary = try ReportReading.rows(sheet: parts["xl/worksheets/sheet1.xml"]!)
    let told = try #require(summary.first { $0["item"] == "rows of Parties" })
    #expect(told["value"] == "\(LargeFixture.count - 19)")
    let findings = try ReportReading.elements(parts["xl/worksheets/sheet4.xml"]!)
    #expect(findings.count { $0.name == "hyperlink" } == 2)
  }

  @Test func longTextIsCutAndSaysSo() {
    let long = String(repeating: "😀", count: 20_000)
    let cut = SheetText.cut(long, to: 32_767)
    #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_760)
    #expect(cut.hasSuffix(SheetText.mark))
    #expect(SheetText.cut("short", to: 32_767) == "short")
  }

  @Test func charactersWrittenAsEscapesStayAsWritten() {
    #expect(SheetText.escaped("_x0041_ and _x_ and _xZZZZ_") == "_x005F_x0041_ and _x_ and _xZZZZ_")
    #expect(SheetText.escaped("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_")
  }

  @Test func whatIsNotKnownIsEmptyAndNeverZero() throws {
    var result = EmptyFixture.result
    var unknown = PartyResult(id: "u", name: "Unknown")
    unknown.risk.isRated = false
    result.parties.append(unknown)
    let files = ReportReading.contents(CSVReport(), result)
    let row = try #require(
      ReportReading.rows(csv: files["exposure-parties.csv"]!).first { $0["id"] == "u" })
    #expect(row["tier"] == "" && row["country"] == "" && row["risk_inherent"] == "" && row["severity"] == "")
  }
}
