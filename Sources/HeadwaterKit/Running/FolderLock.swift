import Glibc

/// Holds an output folder for one run. The system lets go of it when the run ends, however it ends.
struct FolderLock: Sendable {
  private let folder: Int32

  /// - Parameter waiting: called once when another run holds the folder, which is then waited for; nil does not wait.
  /// - Throws: ``OutputFailure`` when the folder cannot be opened, or another run holds it and nobody waits.
  init(_ path: String, waiting: (() -> Void)? = nil) throws(OutputFailure) {
    var waiting = waiting
    while true {
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { throw OutputFailure(path: path) }
      if flock(folder, LOCK_EX | LOCK_NB) != 0 {
        guard let wait = waiting ?? nil else { throw Self.held(path, folder) }
        wait()
        waiting = {}
        while flock(folder, LOCK_EX) != 0, errno == EINTR {}
      }
      // The run before may have put another folder in its place.
      if Self.stands(folder, at: path) {
        self.folder = folder
        return
      }
      close(folder)
    }
  }

  func release() { close(folder) }

  private static func held(_ path: String, _ folder: Int32) -> OutputFailure {
    let failure = OutputFailure(path: path)
    close(folder)
    return failure
  }

  private static func stands(_ folder: Int32, at path: String) -> Bool {
    var (held, found) = (stat(), stat())
    return fstat(folder, &held) == 0 && stat(path, &found) == 0 && held.st_ino == found.st_ino
      && held.st_dev == found.st_dev
  }
}
