import SupplyModel

/// What was given and could not be read. It may hold anything, so no share of records makes up for it: a run with
/// unread matter concludes nothing, and rules nothing out.
package enum UnreadMatter {
  /// Diagnostics that say so, and what to call what was lost.
  private static let kinds: [(slugs: Set<String>, what: String)] = [
    (["unreadable-file", "unreadable-folder"], "inputs that could not be opened"),
    (Self.archives, "archives, or members of archives, that could not be read"),
    (["unrecognised-document", "not-a-network"], "documents no format reads"),
    (["unread-supplier-sheet"], "sheets of suppliers that no format reads"),
    (
      ["damaged-workbook", "damaged-sheet", "encrypted-workbook", "old-workbook", "workbook-too-large"],
      "workbooks or sheets that could not be read"
    ),
    (["missing-column", "empty-table"], "tables without a column they need"),
    (["unterminated-quote", "unfinished-row"], "tables that end inside a record"),
    (["malformed-json", "too-large"], "documents that are no sound JSON"),
    (["unrecognised-list", "empty-list", "entry-without-name"], "lists or entries that could not be used"),
    (["near-id"], "ids in no parties table, beside one that differs by zeros or marks only"),
    (["distant-day"], "days far behind all others, by which the run would be dated"),
    (["buyer-without-suppliers"], "buyers of whom no purchase is recorded"),
  ]

  private static let archives: Set<String> = [
    "archive-encrypted", "archive-method", "archive-checksum", "archive-cut-off", "archive-damaged",
    "archive-trailing-bytes", "archive-empty", "archive-changed", "archive-too-deep",
    "archive-too-many-members", "archive-too-large", "archive-ratio", "archive-too-slow",
  ]

  /// One sentence per kind; empty when everything was read.
  package static func reasons(_ diagnostics: DiagnosticLog) -> [String] {
    var reasons = kinds.compactMap { kind -> String? in
      let count = kind.slugs.reduce(0) { $0 + (diagnostics.counts[$1] ?? 0) }
      return count == 0 ? nil : "\(kind.what): \(count)"
    }
    let documents = Set(
      diagnostics.items.filter { $0.severity == .error && $0.slug.hasPrefix("xml-") }.map {
        $0.location?.document
      })
    if !documents.isEmpty { reasons.append("documents refused as XML: \(documents.count)") }
    return reasons
  }

  /// Takes back what nobody may rule out: records that were rejected could have named anyone.
  package static func cautious(
    _ reach: [RegimeReach], inputs: [InputDocument], diagnostics: DiagnosticLog
  ) -> [RegimeReach] {
    let rejected = inputs.reduce(0) { $0 + $1.records.rejected }
    let lost = reasons(diagnostics) + (rejected > 0 ? ["records that were rejected: \(rejected)"] : [])
    guard let first = lost.first else { return reach }
    return reach.map { answer in
      guard answer.status == .ruledOut else { return answer }
      var answer = answer
      answer.status = .unresolved
      answer.why =
        "everything read is closed and screened, but not everything was read (\(first)); only then may it be ruled out"
      return answer
    }
  }
}
