import EntityMatching
import SupplyModel
import Synchronization

/// Puts trade documents together while others are still being read: in the order of the documents, whichever is
/// ready first, and by whichever thread finds that the next one is.
final class RunningLedger: Sendable {
  /// Documents that are ready and not yet taken.
  private let ready = Mutex(Ready())
  private let ledger = Mutex(DocumentLedger())

  /// Documents whose numbers follow each other, and what they state; nil for one that is no trade document.
  private struct Run {
    let first: UInt32
    var batches: [StatementBatch?]

    var end: UInt32 { first + UInt32(batches.count) }
  }

  private struct Ready {
    /// By the number of the first document.
    var runs: [UInt32: Run] = [:]
    var next: UInt32 = 0

    /// All that come next.
    mutating func takeNext() -> [Run] {
      var taken: [Run] = []
      while let run = runs.removeValue(forKey: next) {
        taken.append(run)
        next = run.end
      }
      return taken
    }
  }

  /// Takes what trade documents state out of their readings; what other documents state stays in theirs.
  func take(from readings: inout [InputReading.Reading]) {
    let runs = Self.runs(takenFrom: &readings)
    ready.withLock { ready in
      for run in runs { ready.runs[run.first] = run }
    }
    _ = ledger.withLockIfAvailable { takeReady(into: &$0) }
  }

  /// A block of files is one run, but for one with containers, whose members have their own place in the order.
  private static func runs(takenFrom readings: inout [InputReading.Reading]) -> [Run] {
    var runs: [Run] = []
    for index in readings.indices {
      let isTrade = readings[index].batch.isTradeDocument
      let batch = isTrade ? readings[index].batch.takeFacts() : nil
      let number = readings[index].batch.document.index
      if runs.last?.end == number {
        runs[runs.count - 1].batches.append(batch)
      } else {
        runs.append(Run(first: number, batches: [batch]))
        runs[runs.count - 1].batches.reserveCapacity(readings.count - index)
      }
    }
    return runs
  }

  /// Forgets everything, for the documents will come once more, under other numbers.
  func startAnew() {
    ready.withLock { $0 = Ready() }
    ledger.withLock { $0 = DocumentLedger() }
  }

  /// All trade documents in one; to be called when all were read.
  func finish() -> StatementBatch? {
    ledger.withLock { ledger in
      let rest = ready.withLock { $0.runs.sorted { $0.key < $1.key }.map(\.value) }
      Self.take(rest, into: &ledger)
      return ledger.batch
    }
  }

  private func takeReady(into ledger: inout DocumentLedger) {
    while case let next = ready.withLock({ $0.takeNext() }), !next.isEmpty { Self.take(next, into: &ledger) }
  }

  /// One after the other, moved: to copy a batch counts a dozen references.
  private static func take(_ runs: consuming [Run], into ledger: inout DocumentLedger) {
    for run in runs.indices {
      runs[run].batches.reverse()
      while let batch = runs[run].batches.popLast() {
        if let batch { ledger.take(batch) }
      }
    }
  }
}
