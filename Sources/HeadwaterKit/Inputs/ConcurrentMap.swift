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
  return [T](unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each place is written once, by whichever thread took its number.
    nonisolated(unsafe) let places = buffer.baseAddress
    DispatchQueue.concurrentPerform(iterations: min(threads, max(1, count))) { _ in
      let state = state()
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < count {
        (places.unsafelyUnwrapped + index).initialize(to: value(state, index))
      }
    }
    initialized = count
  }
}
