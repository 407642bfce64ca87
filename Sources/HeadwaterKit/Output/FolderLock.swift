import Glibc

/// Holds an output folder for one run. The system lets go of it when the run ends, however it ends.
struct FolderLock {
  private let folder: Int32

  /// - Throws: ``OutputFailure`` when the folder cannot be opened, or another run holds it.
  init(_ path: String) throws(OutputFailure) {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw OutputFailure(path: path) }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      let failure = OutputFailure(path: path)
      close(folder)
      throw failure
    }
  }

  func release() { close(folder) }
}
