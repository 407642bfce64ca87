import EntityMatching
import SupplyModel
import Synchronization

/// Puts trade documents together while others are still being read: in the order of the documents, whichever is
/// ready first, and by whichever thread finds that the next one is.
final class RunningLedger: Sendable {
  /// Documents that are ready and not yet taken, by number; nil for one that is no trade document.
  private let ready = Mutex(Ready())
  private let ledger = Mutex(DocumentLedger())

  private struct Ready {
    var batches: [UInt32: StatementBatch?] = [:]
    var next: UInt32 = 0

    /// All that come next.
    mutating func takeNext() -> [StatementBatch?] {
      var taken: [StatementBatch?] = []
      while let batch = batches.removeValue(forKey: next) {
        taken.append(batch)
        next += 1
      }
      return taken
    }
  }

  /// Takes what trade documents state out of their readings; what other documents state stays in theirs.
  func take(from readings: inout [InputReading.Reading]) {
    var stated: [(number: UInt32, batch: StatementBatch?)] = []
    stated.reserveCapacity(readings.count)
    for index in readings.indices {
      let isTrade = readings[index].batch.isTradeDocument
      let batch = isTrade ? readings[index].batch.takeFacts() : nil
      stated.append((readings[index].batch.document.index, batch))
    }
    ready.withLock { ready in
      for (number, batch) in stated { ready.batches[number] = .some(batch) }
    }
    _ = ledger.withLockIfAvailable { takeReady(into: &$0) }
  }

  /// Forgets everything, for the documents will come once more, under other numbers.
  func startAnew() {
    ready.withLock { $0 = Ready() }
    ledger.withLock { $0 = DocumentLedger() }
  }

  /// All trade documents in one; to be called when all were read.
  func finish() -> StatementBatch? {
    ledger.withLock { ledger in
      let rest = ready.withLock { $0.batches.sorted { $0.key < $1.key }.compactMap(\.value) }
      for batch in rest { ledger.take(batch) }
      return ledger.batch
    }
  }

  private func takeReady(into ledger: inout DocumentLedger) {
    while case let next = ready.withLock({ $0.takeNext() }), !next.isEmpty {
      for case let batch? in next { ledger.take(batch) }
    }
  }
}
