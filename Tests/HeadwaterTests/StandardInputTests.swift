import Foundation
import Testing

/// `cat pack.zip | headwater check -`.
@Suite struct StandardInputTests {
  @Test func anArchiveMayBePipedIn() throws {
    let path = "Samples/containers/sound/invoices.zip"
    let bytes = try Data(contentsOf: HeadwaterRun.root.appending(path: path))
    let piped = try HeadwaterRun(["check", "-"], standardInput: bytes)
    #expect(piped.exitCode == 0)
    #expect(piped.output.contains("<stdin>!/older.tar.gz!/2025/yarn.xml  ubl"))
    let named = try HeadwaterRun("check", path)
    #expect(piped.output.replacing("<stdin>", with: path) == named.output)
  }

  @Test func soMayADocument() throws {
    let run = try HeadwaterRun("check", "-", standardInput: "supplier,buyer\nA,B\n")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("<stdin>  relations-table"))
  }
}
