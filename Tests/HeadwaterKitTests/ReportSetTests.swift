import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Reports written together")
struct ReportSetTests {
  private let result = AnalysisResult(
    asOf: CalendarDate(dayNumber: 20_000), question: .diligence,
    buyer: AnalysisResult.Buyer(id: "mvh", name: "Merrow Vale"))

  @Test("every format there is has its file, named for what it holds")
  func names() throws {
    let folder = try TemporaryFolder()
    let formats = ReportSet.formatNames.filter { $0 != "svg" }
    let written = try ReportSet(formats.reversed(), destination: .folder("\(folder.path)/a/b")).write(result)
    let tables = ["coverage", "evidence", "findings", "parties", "paths", "relations", "summary"]
    let names =
      formats.filter { !["json", "csv", "mail"].contains($0) && !$0.hasPrefix("digest") }.map {
        "exposure.\($0)"
      }
      + ["result.json", "digest.md", "digest.json", "digest.eml"] + tables.map { "exposure-\($0).csv" }
    #expect(written == names.map { "\(folder.path)/a/b/\($0)" }.sorted())
    #expect(formats.contains("json") && formats.contains("html") && formats.count >= 3)
    for path in written {
      #expect(try #require(FileManager.default.contents(atPath: path)).count > 40, "\(path)")
    }
  }

  @Test("no destination, no files; a format nobody knows writes nothing")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(try ReportSet(["json"], destination: .none).write(result).isEmpty)
    #expect(try ReportSet(["docx"], destination: .folder(folder.path)).write(result).isEmpty)
    #expect(!folder.names.contains { $0.contains("docx") })
  }

  @Test("the same result gives the same bytes")
  func repeated() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [first, second] {
      _ = try ReportSet(["json", "html"], destination: .folder(folder.path)).write(result)
    }
    #expect(first.read("result.json") != nil)
    #expect(first.read("result.json") == second.read("result.json"))
    #expect(first.read("exposure.html") == second.read("exposure.html"))
  }

  @Test("a folder that cannot be made is named, and what stands in its way is kept")
  func unknownDestination() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("old", to: "out")
    for target in [file, "\(file)/deeper"] {
      do throws(OutputFailure) {
        _ = try ReportSet(["json"], destination: .folder(target)).write(result)
        Issue.record("written to \(target)")
      } catch {
        #expect(error.path.hasPrefix(file) && !error.reason.isEmpty)
      }
    }
    #expect(folder.read("out") == "old")
  }
}

@Suite("Large pages")
struct LargePageTests {
  @Test("a page that browsers open slowly is told, other files may be as large as they are")
  func told() {
    func file(_ name: String, _ bytes: Int) -> OutputFile {
      OutputFile(name: name, bytes: [UInt8](repeating: 32, count: bytes))
    }
    #expect(file("exposure.html", 50_000_001).isLargePage)
    #expect(!file("exposure.html", 50_000_000).isLargePage)
    #expect(!file("result.json", 50_000_001).isLargePage)
    let told = Diagnostic.largePage(file("exposure.html", 63_500_000), in: "Reports")
    #expect(told.path == "Reports/exposure.html" && told.message.hasPrefix("the page has 63 MB"))
  }
}
