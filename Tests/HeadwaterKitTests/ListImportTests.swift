import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Lists imported, and verified")
struct ListImportTests {
  private static let page = "\(Samples.folder)/list-formats/dhs-uflpa/uflpa-entity-list-2026-10-20.html"

  @Test("the copy has a name of its own and stands in the manifest")
  func imported() throws {
    let folder = try TemporaryFolder()
    var copy = ListImport()
    copy.asOf = CalendarDate(year: 2026, month: 10, day: 21)
    let lists = "\(folder.path)/lists"
    let outcome = try copy.run(Self.page, into: lists)
    #expect(outcome.path == "\(lists)/uflpa-2026-10-20.html" && !outcome.isUnchanged)
    let row = try #require(outcome.rows.first)
    #expect(row.format == "dhs-uflpa" && row.list == "uflpa" && row.edition == "2026-10-20")
    #expect(row.asOf == "2026-10-21")
    #expect(try row.sha256 == FileDigest(path: outcome.path).sha256)
    #expect(try ListStatus(folder: lists, policy: nil, asOf: copy.asOf).isCurrent)
    // Again: nothing to do, and nothing else written.
    #expect(try copy.run(Self.page, into: lists).isUnchanged)
    #expect(folder.read("lists/manifest.csv")?.split(separator: "\n").count == 2)
    #expect(try ListVerification(folder: lists).isUnchanged)
  }

  @Test("verify says what changed, what is gone and what nobody imported")
  func verified() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "list,name,country\nban,Lotus Gloves,MY\nban,Orchid Gloves,TH\n", to: "in/ban-2026-10-01.csv")
    _ = try ListImport().run(table, into: folder.path)
    _ = try ListImport().run(Self.page, into: folder.path)
    try folder.write("list,name,country\nban,Lotus Gloves,MY\n", to: "ban-2026-10-01.csv")
    try FileManager.default.removeItem(atPath: "\(folder.path)/uflpa-2026-10-20.html")
    try FileManager.default.removeItem(atPath: "\(folder.path)/in")
    try folder.write("list,name\nx,Y\n", to: "x-2026-10-01.csv")
    let verification = try ListVerification(folder: folder.path)
    #expect(!verification.isUnchanged)
    #expect(verification.text.contains("ban had 2 entries and has 1"))
    #expect(verification.text.contains("uflpa-2026-10-20.html  missing"))
    #expect(verification.text.contains("x-2026-10-01.csv  not imported"))
  }

  @Test("another file of the same edition is not overwritten unless asked")
  func inTheWay() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("list,name\nban,Lotus Gloves\n", to: "a/ban-2026-10-01.csv")
    let second = try folder.write("list,name\nban,Orchid Gloves\n", to: "b/ban-2026-10-01.csv")
    let lists = "\(folder.path)/lists"
    _ = try ListImport().run(first, into: lists)
    #expect(throws: AnalysisFailure.self) { try ListImport().run(second, into: lists) }
    #expect(folder.read("lists/ban-2026-10-01.csv")?.contains("Lotus") == true)
    var copy = ListImport()
    copy.replaces = true
    _ = try copy.run(second, into: lists)
    #expect(folder.read("lists/ban-2026-10-01.csv")?.contains("Orchid") == true)
    #expect(try ListVerification(folder: lists).isUnchanged)
  }

  @Test("a list without a date needs one; what is no list is refused, and nothing is written")
  func refused() throws {
    let folder = try TemporaryFolder()
    let undated = try folder.write("list,name\nban,Lotus Gloves\n", to: "ban.csv")
    let lists = "\(folder.path)/lists"
    #expect(throws: AnalysisFailure.self) { try ListImport().run(undated, into: lists) }
    let other = try folder.write("a,b\n1,2\n", to: "other-2026-10-01.csv")
    #expect(throws: AnalysisFailure.self) { try ListImport().run(other, into: lists) }
    #expect(folder.names == ["ban.csv", "other-2026-10-01.csv"])
    var copy = ListImport()
    copy.edition = CalendarDate(year: 2026, month: 10, day: 1)
    #expect(try copy.run(undated, into: lists).rows.map(\.edition) == ["2026-10-01"])
  }

  @Test("without a manifest nothing can be verified")
  func noManifest() throws {
    let folder = try TemporaryFolder()
    #expect(throws: AnalysisFailure.self) { try ListVerification(folder: folder.path) }
  }
}
