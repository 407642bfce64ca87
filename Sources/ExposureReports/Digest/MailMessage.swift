import SupplyModel

/// A message for a mail program's standard input (RFC 5322 and 2045): headers without sender and recipients, which are
/// whoever sends it, and a body of plain text.
///
/// Lines end in LF, as `sendmail` takes them, and are never longer than 78 characters; everything is 7-bit: a subject
/// with other letters is in encoded words (RFC 2047), such a body is quoted-printable. Texts from documents cannot begin
/// a header, for no line break of theirs is left.
package struct MailMessage {
  private let subject: String
  private let headers: [(name: String, value: String)]
  private let paragraphs: [String]

  /// - Parameters:
  ///   - headers: further ones, of words made here.
  ///   - lines: of the body, already cut to at most 76 columns.
  package init(subject: String, headers: [(name: String, value: String)] = [], lines: [String]) {
    self.subject = DisplayText.singleLine(subject)
    self.headers = headers
    paragraphs = lines.map(DisplayText.singleLine)
  }

  package var bytes: [UInt8] {
    let body = paragraphs.map { $0 + "\n" }.joined()
    let isPlain = body.utf8.allSatisfy { $0 < 0x80 }
    var lines = ["Subject: " + EncodedWords.text(subject, after: "Subject: ".count)]
    lines += headers.map { "\($0.name): \($0.value)" }
    lines += [
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: \(isPlain ? "7bit" : "quoted-printable")", "",
    ]
    let head = lines.map { $0 + "\n" }.joined()
    return Array((head + (isPlain ? body : QuotedPrintable.text(body))).utf8)
  }
}
