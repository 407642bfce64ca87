import SupplyModel

/// What became of every record of every input, so that nothing is lost without being counted.
///
/// A record is kept when it brought something new, merged when it only confirmed what is known, rejected when
/// nothing it says could be used.
struct RecordAccounts {
  /// Ordered by weight: the strongest thing that happened to a record decides.
  enum Outcome: UInt8 {
    case merged = 1
    case rejected = 2
    case relationMerged = 3
    case kept = 4
  }

  private let spans: [[DocumentSpan]]
  private var outcomes: [[UInt8]]

  init(_ batches: [StatementBatch]) {
    spans = batches.map { batch in
      batch.spans.isEmpty
        ? [DocumentSpan(document: batch.document, records: batch.records, first: 0)] : batch.spans
    }
    outcomes = batches.map { _ in [] }
  }

  mutating func note(_ outcome: Outcome, batch: Int, record: UInt32) {
    let record = Int(record)
    if record >= outcomes[batch].count {
      let missing = max(record + 1, outcomes[batch].count * 2) - outcomes[batch].count
      outcomes[batch].append(contentsOf: repeatElement(0, count: missing))
    }
    outcomes[batch][record] = max(outcomes[batch][record], outcome.rawValue)
  }

  /// Records that a reader kept itself stay kept; those that said nothing new, such as a second mention of a known
  /// party, count as merged.
  var tallies: [DocumentID: RecordTally] {
    var result: [DocumentID: RecordTally] = [:]
    for (outcomes, spans) in zip(outcomes, spans) {
      for (number, span) in spans.enumerated() {
        let end = number + 1 < spans.count ? spans[number + 1].first : outcomes.count
        var tally = span.records
        let first = min(span.first, outcomes.count)
        let own = outcomes[first..<max(first, min(end, outcomes.count))]
        tally.kept += own.count { $0 == Outcome.kept.rawValue }
        tally.rejected += own.count { $0 == Outcome.rejected.rawValue }
        tally.merged = max(0, tally.read - tally.kept - tally.rejected)
        result[span.document, default: RecordTally()] += tally
      }
    }
    return result
  }
}
