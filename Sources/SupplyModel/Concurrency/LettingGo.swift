import Dispatch

/// Lets go of something large beside what comes next: to give back what ten thousand documents said takes as long as to
/// tell of it. The caller must not use it afterwards, or it is let go of there.
///
/// - Parameter threads: with one, nothing is done beside anything.
package func letGo(of value: some Sendable, threads: Int) {
  guard threads > 1 else { return }
  DispatchQueue.global().async { withExtendedLifetime(value) {} }
}
