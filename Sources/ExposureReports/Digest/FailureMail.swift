/// The message about a run that did not finish.
package enum FailureMail {
  /// - Parameter lines: what went wrong, as the log says it.
  package static func bytes(_ lines: [String]) -> [UInt8] {
    let wrapped = lines.flatMap { line in
      let indent = line.prefix { $0 == " " }
      return TextLayout.wrapped(line, width: 72 - indent.count, limit: 6).map { "  " + indent + $0 }
    }
    return MailMessage(
      subject: Words.Failure.title, headers: [("X-Headwater-Verdict", "not-finished")],
      lines: [Words.Failure.title + ".", Words.Failure.left, ""] + wrapped
    ).bytes
  }
}
