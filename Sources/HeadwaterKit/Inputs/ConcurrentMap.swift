import Foundation
import Synchronization

/// Computes `count` values on up to `threads` threads; the order of the result does not depend on them.
func concurrentMap<T: Sendable>(
  _ count: Int, threads: Int, _ value: @Sendable (Int) -> T
) -> [T] {
  let next = Atomic<Int>(0)
  let values = Mutex([T?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(threads, max(1, count))) { _ in
    while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < count {
      let computed = value(index)
      values.withLock { $0[index] = computed }
    }
  }
  return values.withLock { $0.compactMap { $0 } }
}
