import SupplyModel

/// The digest as a message for a mail program: `sendmail -t` after a line with the recipient.
package struct DigestMail: StreamReport {
  package let id = "mail"
  package let fileExtension = "eml"
  package let fileName = "digest.eml"
  package let summary = Words.Formats.mail

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let digest = Digest(result)
    let message = MailMessage(
      subject: digest.title, headers: [("X-Headwater-Verdict", result.verdict.rawValue)],
      lines: digest.lines(width: 72))
    output.raw(message.bytes)
  }
}

extension Digest {
  /// Plain text; what comes from documents is always behind a mark or blanks.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in opening { lines += TextLayout.wrapped(paragraph, width: width, limit: 12) + [""] }
    for section in sections {
      lines.append(section.heading)
      for item in section.items { lines += item.lines(width: width) }
      lines.append("")
    }
    return lines.dropLast()
  }
}

extension Digest.Item {
  fileprivate func lines(width: Int) -> [String] {
    let head = TextLayout.wrapped(text, width: width - 4, limit: 8).enumerated().map {
      ($0 == 0 ? "  - " : "    ") + $1
    }
    return head
      + details.flatMap { TextLayout.wrapped($0, width: width - 6, limit: 4) }.map { "      " + $0 }
  }
}
