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

    mutating func takeNext() -> StatementBatch?? {
      guard let batch = batches.removeValue(forKey: next) else { return nil }
      next += 1
      return .some(batch)
    }
  }

  /// Takes what a trade document states out of its batch; other documents' batches stay as they are.
  func take(_ batch: inout StatementBatch) {
    let stated = batch.isTradeDocument ? batch : nil
    if stated != nil { batch = batch.withoutFacts }
    ready.withLock { $0.batches[batch.document.index] = .some(stated) }
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
    while let next = ready.withLock({ $0.takeNext() }) {
      if let batch = next { ledger.take(batch) }
    }
  }
}
