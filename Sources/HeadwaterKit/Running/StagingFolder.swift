import Foundation
import Glibc

/// A folder in which a set of files is made before anybody sees it.
enum StagingFolder {
  /// Makes it anew, with the files, all of them on the disk when this returns.
  ///
  /// - Throws: ``OutputFailure`` naming the file as it would have been called; nothing of the folder is left then.
  static func make(
    _ path: String, for folder: String, _ files: [OutputFile], _ step: () throws(OutputFailure) -> Void
  ) throws(OutputFailure) {
    remove(path)
    guard mkdir(path, 0o755) == 0 else { throw OutputFailure(path: folder) }
    do throws(OutputFailure) {
      for file in files {
        try step()
        try write(file, in: path, for: folder)
      }
    } catch {
      remove(path)
      throw error
    }
  }

  private static func write(
    _ file: OutputFile, in staging: String, for folder: String
  ) throws(OutputFailure) {
    let descriptor = open("\(staging)/\(file.name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(path: "\(folder)/\(file.name)") }
    defer { close(descriptor) }
    guard AtomicFile.writeAll(file.bytes, to: descriptor), fsync(descriptor) == 0 else {
      throw OutputFailure(path: "\(folder)/\(file.name)")
    }
  }

  /// Takes it away with the files in it; folders in it, which no run makes, stay.
  static func remove(_ path: String) {
    for entry in FolderEntry.all(in: path) ?? [] { unlink("\(path)/\(entry.name)") }
    rmdir(path)
  }

  /// Brings the names in a folder to the disk.
  @discardableResult
  static func sync(_ path: String) -> Bool {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }
}
