import SupplyModel
import Testing

@testable import RiskAnalysis

/// Nothing is ruled out, and nothing concluded, while something given was not read.
@Suite struct UnreadMatterTests {
  private let ruledOut = [RegimeReach(regime: "uflpa", status: .ruledOut, paths: [], why: "closed")]

  private func input(rejected: Int) -> InputDocument {
    InputDocument(
      path: "r.csv", format: "relations-table", recognition: "", sha256: "", bytes: 1,
      records: RecordTally(read: 1000, kept: 1000 - rejected, rejected: rejected))
  }

  private func log(_ slug: String) -> DiagnosticLog {
    var log = DiagnosticLog()
    log.report(Diagnostic(slug, .error, "x", at: SourceLocation(document: DocumentID(0), line: 1)))
    return log
  }

  @Test func everythingReadKeepsTheAnswer() {
    let kept = UnreadMatter.cautious(ruledOut, inputs: [input(rejected: 0)], diagnostics: DiagnosticLog())
    #expect(kept[0].status == .ruledOut)
  }

  @Test func oneRejectedRecordIsEnough() {
    let kept = UnreadMatter.cautious(ruledOut, inputs: [input(rejected: 1)], diagnostics: DiagnosticLog())
    #expect(kept[0].status == .unresolved)
    #expect(kept[0].why.contains("records that were rejected: 1"))
  }

  @Test(arguments: [
    "unreadable-file", "unreadable-folder", "unrecognised-document", "missing-column", "unterminated-quote",
    "malformed-json", "unrecognised-list", "empty-list", "xml-malformed", "buyer-without-suppliers",
  ])
  func unreadMatterIsAReason(_ slug: String) {
    #expect(UnreadMatter.reasons(log(slug)).count == 1)
    let kept = UnreadMatter.cautious(ruledOut, inputs: [input(rejected: 0)], diagnostics: log(slug))
    #expect(kept[0].status == .unresolved)
  }

  @Test func otherDiagnosticsAreNoReason() {
    #expect(UnreadMatter.reasons(log("unknown-country")).isEmpty)
  }
}
