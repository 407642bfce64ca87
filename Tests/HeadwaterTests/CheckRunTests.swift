import Foundation
import Testing

/// `headwater check` of files in which there is nothing: it tells what they are all the same.
@Suite struct CheckRunTests {
  private static let refused = """
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><a></b></Invoice>
    """

  @Test func aRefusedFileIsToldInText() throws {
    let run = try HeadwaterRun("check", "-", standardInput: Self.refused)
    #expect(run.exitCode == 3)
    #expect(run.output.contains("<stdin>  ubl: root element Invoice"))
    #expect(run.output.contains("read 1 = kept 0 + merged 0 + rejected 1"))
    #expect(run.output.contains("error[xml-malformed]") && run.output.contains("<stdin>:1:"))
    #expect(run.output.contains("error[nothing-recognised]"))
  }

  @Test(arguments: [("just words", nil), (refused, "ubl")])
  func asJSONItHasAnEntryForEveryFile(text: String, format: String?) throws {
    let run = try HeadwaterRun(["check", "-", "--format", "json"], standardInput: Data(text.utf8))
    #expect(run.exitCode == 3)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let inputs = try #require(report["inputs"] as? [[String: Any]])
    #expect(inputs.count == 1 && inputs.first?["format"] as? String == format)
    #expect((report["parties"] as? [Any])?.isEmpty == true)
  }
}
