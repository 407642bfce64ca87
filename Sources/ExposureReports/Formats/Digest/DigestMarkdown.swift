import SupplyModel

/// The digest for a chat, a ticket or a pull request.
package struct DigestMarkdown: StreamReport {
  package let id = "digest-md"
  package let fileExtension = "md"
  package let fileName = "digest.md"
  package let summary = Words.Formats.digestMarkdown

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let digest = Digest(result)
    output.literal("# ")
    output.markdown(digest.title)
    output.newline()
    for paragraph in digest.opening {
      output.newline()
      output.markdown(paragraph)
      output.newline()
    }
    for section in digest.sections { write(section, to: &output) }
  }

  private func write(_ section: Digest.Section, to output: inout ByteWriter) {
    output.literal("\n## ")
    output.markdown(section.heading)
    output.literal("\n\n")
    for item in section.items {
      output.literal("- ")
      output.markdown(item.text)
      output.newline()
      for detail in item.details {
        output.literal("  - ")
        output.markdown(detail)
        output.newline()
      }
    }
  }
}
