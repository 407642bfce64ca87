import Dispatch
import Synchronization

/// Computes `count` values on up to `threads` threads; the order of the result does not depend on them.
package func concurrentMap<T: Sendable>(
  _ count: Int, threads: Int, _ value: @Sendable (Int) -> T
) -> [T] {
  concurrentMap(count, threads: threads, with: {}) { _, index in value(index) }
}

/// The same, with something that each thread makes once and uses for all its values.
package func concurrentMap<T: Sendable, State>(
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

/// The same, with what each value reports, in the order of the values.
package func concurrentMap<T: Sendable>(
  _ count: Int, threads: Int, log: inout DiagnosticLog, _ value: @Sendable (Int, inout DiagnosticLog) -> T
) -> [T] {
  // Few report anything.
  let reports = Mutex<[Int: DiagnosticLog]>([:])
  let values = concurrentMap(count, threads: threads) { index in
    var own = DiagnosticLog()
    let value = value(index, &own)
    let report = own
    if !report.counts.isEmpty { reports.withLock { $0[index] = report } }
    return value
  }
  for (_, report) in reports.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { log.merge(report) }
  return values
}

/// Computes two values that do not need each other, beside each other where there are threads for it.
package func concurrently<A: Sendable, B: Sendable>(
  threads: Int, _ first: @Sendable () -> A, _ second: @Sendable () -> B
) -> (A, B) {
  guard threads > 1 else { return (first(), second()) }
  let both = concurrentMap(2, threads: 2) { $0 == 0 ? (first(), nil) : (nil, second()) as (A?, B?) }
  return (both[0].0!, both[1].1!)
}
