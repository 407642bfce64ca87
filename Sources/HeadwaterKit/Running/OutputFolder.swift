import Foundation
import Glibc
import Synchronization

/// A folder of reports, held by one run from before its first input until its last file stands.
package final class OutputFolder: Sendable {
  /// As the user wrote it.
  package let path: String
  private let isMade: Bool
  private let state: Mutex<State>

  private struct State {
    var isComplete = false
    /// Of the folder, and of the one that took its place.
    var locks: [FolderLock]
  }

  /// Makes the folder if need be, holds it, and puts in order what a killed run left.
  ///
  /// - Parameter waiting: called once when another run holds the folder, which is then waited for; nil does not wait.
  /// - Throws: ``OutputFailure`` when it cannot be made, or is held.
  package init(_ path: String, waiting: (() -> Void)? = nil) throws(OutputFailure) {
    self.path = path
    isMade = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path: path, error)
    }
    state = Mutex(State(locks: [try FolderLock(path, waiting: waiting)]))
    if let exchange = FolderExchange(path) { StagingFolder.remove(exchange.staging) }
    try FileReplacement(path).recover()
  }

  /// Lets go of the folder; one that this run made and put nothing into goes too.
  package func release() {
    state.withLock { state in
      if isMade { rmdir(path) }
      for lock in state.locks { lock.release() }
      state.locks = []
    }
  }

  /// Puts the whole set in place of the old one: in one step where the folder can be exchanged, else file by file.
  ///
  /// - Returns: the paths written, sorted.
  /// - Throws: ``OutputFailure``; the old set then stands.
  package func publish(_ files: [OutputFile]) throws(OutputFailure) -> [String] {
    if !(try exchange(files)) { try replace(files) }
    return files.map { "\(path)/\($0.name)" }.sorted()
  }

  /// For a run that is told to stop: takes away what it has made so far and never returns to it.
  ///
  /// - Parameter ending: ends the process; not called when the new set already stands, for then the run may end by itself.
  package func abandon(_ ending: () -> Void) {
    state.withLock { state in
      guard !state.isComplete else { return }
      if let exchange = FolderExchange(path) { StagingFolder.remove(exchange.staging) }
      StagingFolder.remove(FileReplacement(path).staging)
      if isMade { rmdir(path) }
      ending()
    }
  }

  private func exchange(_ files: [OutputFile]) throws(OutputFailure) -> Bool {
    guard let exchange = FolderExchange(path) else { return false }
    try StagingFolder.make(exchange.staging, for: path, files, pause)
    // Held too, so that nobody starts in the new folder before this run has ended.
    let next = try FolderLock(exchange.staging)
    return state.withLock { state in
      state.isComplete = exchange.exchange(for: Set(files.map(\.name)))
      state.locks.append(next)
      if !state.isComplete { StagingFolder.remove(exchange.staging) }
      return state.isComplete
    }
  }

  private func replace(_ files: [OutputFile]) throws(OutputFailure) {
    let replacement = FileReplacement(path)
    try StagingFolder.make(replacement.staging, for: path, files, pause)
    try state.withLock { state throws(OutputFailure) in
      try replacement.replace()
      state.isComplete = true
    }
  }

  /// Where a run that is told to stop may be stopped.
  private func pause() { state.withLock { _ in } }
}
