import Foundation
import Synchronization

/// Computes `count` values on up to `threads` threads; the order of the result does not depend on them.
func concurrentMap<T: Sendable>(
  _ count: Int, threads: Int, _ value: @Sendable (Int) -> T
) -> [T] {
  concurrentMap(count, threads: threads, with: {}) { _, index in value(index) }
}

/// The same, with something that each thread makes once and uses for all its values.
func concurrentMap<T: Sendable, State>(
  _ count: Int, threads: Int, with state: @Sendable () -> State, _ value: @Sendable (State, Int) -> T
) -> [T] {
  let next = Atomic<Int>(0)
  let values = Mutex([T?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(threads, max(1, count))) { _ in
    let state = state()
    while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < count {
      let computed = value(state, index)
      values.withLock { $0[index] = computed }
    }
  }
  return values.withLock { $0.compactMap { $0 } }
}
