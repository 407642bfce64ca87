import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// What a night says: only what is new, safe wherever it is shown.
@Suite struct DigestTests {
  private static let digests: [any ReportFormat] = [DigestMarkdown(), DigestMail()]

  private static func text(_ format: any ReportFormat, _ result: AnalysisResult) -> String {
    String(decoding: format.bytes(of: result), as: UTF8.self)
  }

  private static func compared(_ changes: [ResultChange]) -> AnalysisResult {
    var result = HospitalFixture.result
    var compared = ResultChanges(
      baseline: CalendarDate(iso: "2026-10-12")!, before: result.headline, verdictBefore: .violated)
    (compared.changes, compared.unchanged) = (changes, 7)
    result.changes = compared
    return result
  }

  private static func change(_ finding: Finding, why: String = "first stated at a.csv:2:1") -> ResultChange {
    ResultChange(
      .new, finding.id, party: finding.party, severity: finding.severity, before: nil, after: "high, active",
      cause: .data, why: why)
  }

  /// The body as a reader of mail shows it.
  private static func body(_ mail: String) -> String {
    let parts = mail.split(separator: "\n\n", maxSplits: 1)
    guard parts[0].contains("quoted-printable") else { return String(parts[1]) }
    let joined = parts[1].replacing("=\n", with: "")
    var bytes: [UInt8] = []
    var rest = Substring(joined)
    while let character = rest.popFirst() {
      if character == "=", let byte = UInt8(rest.prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func withoutABaselineNothingIsCalledNew() {
    var result = HospitalFixture.result
    result.changes = nil
    for format in Self.digests {
      let text = Self.text(format, result)
      #expect(text.contains("no earlier result to compare with"))
      #expect(!text.contains("New ("))
    }
  }

  @Test func nothingNewNamesTheDaysAndWhatWasLookedAt() {
    let result = Self.compared([])
    let text = Self.text(DigestMarkdown(), result)
    #expect(text.contains("Nothing is new since 2026-10-12, in what was looked at; 7 findings as before"))
    #expect(text.contains("as of \(result.asOf)") || text.contains("As of \(result.asOf)"))
    #expect(text.contains("\(result.inputs.count) inputs"))
    #expect(text.contains("could not be traced"))
    for word in ["clear", "clean", "compliant"] { #expect(!text.lowercased().contains(word)) }
  }

  @Test func onlyWhatIsNewIsToldWithItsCause() {
    let findings = HospitalFixture.result.findings
    let mail = Self.body(Self.text(DigestMail(), Self.compared([Self.change(findings[0])])))
    let words = mail.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("New (1)"))
    #expect(words.contains(findings[0].id))
    #expect(words.contains("data: first stated at a.csv:2:1"))
    let why = try! #require(mail.range(of: "New (1)"))
    for other in findings.dropFirst() {
      #expect(!mail[why.lowerBound...].contains(other.id), "\(other.id) was known before")
    }
  }

  @Test func manyChangesAreCounted() {
    let finding = HospitalFixture.result.findings[0]
    let changes = (0..<(Digest.mostChanges + 3)).map { Self.change(finding, why: "row \($0)") }
    let text = Self.text(DigestMarkdown(), Self.compared(changes))
    #expect(text.contains("New (53)"))
    #expect(text.contains("3 further changes in result.json"))
    #expect(!text.contains("row 50"))
  }

  /// RFC 5322: at most 78 characters a line, 7-bit, and a name begins no header.
  @Test(arguments: Fixtures.all.map(\.name))
  func mailIsSafe(fixture: String) throws {
    var result = try #require(Fixtures.all.first { $0.name == fixture }).result
    result.buyer.name = "Évil\r\nBcc: everyone@example.org\r\n\r\n<b>"
    result.reasons = [
      String(repeating: "長い理由 ", count: 60), String(repeating: "x", count: 300) + "=?utf-8?B?",
    ]
    let mail = Self.text(DigestMail(), result)
    #expect(mail.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
    #expect(mail.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
    let headers = try #require(mail.split(separator: "\n\n").first).split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      headers == [
        "Subject", "X-Headwater-Verdict", "Auto-Submitted", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
    #expect(Self.subject(mail) == DisplayText.singleLine(Words.Digest.title(result)))
  }

  /// Unfolded and decoded.
  private static func subject(_ mail: String) -> String {
    let field = mail.split(separator: "\nX-Headwater").first?.dropFirst("Subject: ".count) ?? ""
    guard field.contains("=?") else { return String(field.replacing("\n ", with: " ")) }
    return field.replacing("\n ", with: "").split(separator: "=?utf-8?B?").map {
      String(decoding: Data(base64Encoded: String($0.dropLast(2))) ?? Data(), as: UTF8.self)
    }.joined()
  }

  @Test(arguments: [
    ("plain words", "plain words"), ("=?utf-8?B?QQ==?=", "=?utf-8?B?PT91dGYtOD9CP1FRPT0/PQ==?="),
    ("é", "=?utf-8?B?w6k=?="),
  ])
  func subjectsAreEncodedWhenTheyMust(text: String, expected: String) {
    #expect(EncodedWords.text(text, after: 9) == expected)
  }

  @Test(arguments: [
    ("a_b *c* <img>", "a\\_b \\*c\\* \\<img\\>"), ("1. x", "1\\. x"), ("- x", "\\- x"),
    ("see https://a.b and www.c.d", "see https\\://a.b and www\\.c.d"),
    ("@team [x](y)", "\\@team \\[x\\](y)"),
    ("two\nlines", "two lines"),
  ])
  func markdownStaysText(text: String, expected: String) {
    var output = ByteWriter()
    output.markdown(text)
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
  }

  @Test func jsonSaysTheSame() throws {
    let result = Self.compared([Self.change(HospitalFixture.result.findings[0])])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(DigestJSON().bytes(of: result))) as? [String: Any])
    #expect(json["schema"] as? String == "headwater.digest/1")
    #expect((json["changes"] as? [Any])?.count == 1)
    #expect(json["next"] as? [String] == NextSteps.steps(for: result))
    #expect(json["comparison"] as? String == Words.Digest.comparison(result))
  }
}
