import SupplyModel

extension PageColumns {
  /// For each party row its matches: entry, list, score and status.
  func write(matches writer: inout ByteWriter, _ strings: inout Strings, _ scores: Levels) {
    writer.member("matches")
    writer.literal("{")
    var isLater = false
    for (row, position) in parties.enumerated() {
      guard let matches = page.index.matches[result.parties[position].id] else { continue }
      writer.raw("\(isLater ? "," : "")\"\(row)\":")
      writer.list(matches.prefix(20).map { result.matches[$0] }) { writer, match in
        let list = page.index.list(match.list)?.title ?? match.list
        let row = [
          strings.place(match.entryName), strings.place(list), scores.place(match.score),
          strings.place(match.status),
        ]
        writer.list(row) { $0.raw(String($1)) }
      }
      isLater = true
    }
    writer.literal("}")
  }

  func write(documents writer: inout ByteWriter) {
    writer.member("documents")
    writer.list(result.inputs) { writer, input in
      writer.literal("{")
      writer.member("path", after: false)
      writer.scriptString(input.path)
      if input.isSheet { writer.literal(",\"sheet\":true") }
      writer.literal("}")
    }
  }

  func write(words writer: inout ByteWriter) {
    writer.member("severities")
    writer.list(FindingSeverity.worstFirst) { writer, severity in
      writer.literal("{")
      for (position, part) in [("name", severity.name), ("shape", severity.shape), ("word", severity.word)]
        .enumerated()
      {
        writer.raw("\(position > 0 ? "," : "")\"\(part.0)\":")
        writer.scriptString(part.1)
      }
      writer.literal("}")
    }
    writer.member("words")
    writer.literal("{")
    for (position, word) in Words.Script.all.enumerated() {
      writer.raw("\(position > 0 ? ",\n" : "")\"\(word.key)\":")
      writer.scriptString(word.text)
    }
    writer.literal("}")
  }
}
