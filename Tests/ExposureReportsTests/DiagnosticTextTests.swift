import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct DiagnosticTextTests {
  private let diagnostic = HospitalSources.diagnostics.sorted[0]

  @Test func showsPlaceExcerptAndHint() {
    let text = DiagnosticText.text(for: diagnostic, inputs: HospitalSources.inputs)
    #expect(
      text == """
        warning[unknown-country]: 'Viet Nam.' is not a known country name or code
          --> hospital/parties.csv:20:44
           |
        20 | Viet Nam.
           | ^^^^^^^^^
           = hint: did you mean 'VN'? add it under [aliases.country] in headwater.toml

        """)
  }

  @Test func pointsIntoTheLineWhenItIsGiven() {
    let line = "S-20,Some supplier with quite a long name,,Viet Nam.,apparel"
    let text = DiagnosticText.text(for: diagnostic, inputs: HospitalSources.inputs, sourceLine: line)
    let caret = text.split(separator: "\n")[4]
    #expect(caret == "   | " + String(repeating: " ", count: 43) + "^^^^^^^^^")
  }

  @Test func countsWhatIsNotShown() {
    let text = DiagnosticText.text(for: HospitalSources.diagnostics, inputs: HospitalSources.inputs)
    #expect(text.contains("and 5 more of this kind [unknown-country]"))
    #expect(
      DiagnosticText.summary(of: HospitalSources.diagnostics) == """
             25  unknown-country
              1  not-recognised
              1  unknown-party

        """)
  }

  @Test func namesAFileThatNeverBecameAnInput() {
    let lost = Diagnostic("unreadable", .error, "permission denied", path: "in/secret.csv")
    let text = DiagnosticText.text(for: lost, inputs: [])
    #expect(text == "error[unreadable]: permission denied\n --> in/secret.csv\n")
  }

  @Test func namesTheCellOfASheet() {
    let sheet = InputDocument(
      path: "p.xlsx!Parties", isSheet: true, format: "parties-table", recognition: "", sha256: "", bytes: 0)
    let cell = SourceLocation(document: DocumentID(0), line: 20, column: 28)
    let odd = Diagnostic("cell-error", .warning, "the cell shows the error #N/A", at: cell, excerpt: "#N/A")
    #expect(
      DiagnosticText.text(for: odd, inputs: [sheet]) == """
        warning[cell-error]: the cell shows the error #N/A
            --> p.xlsx!Parties!AB20
             |
        AB20 | #N/A
             | ^^^^

        """)
  }
}
