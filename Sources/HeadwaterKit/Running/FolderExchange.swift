import CLinuxFiles
import Foundation
import Glibc

/// Puts a folder of new files in the place of an old one in a single step of the system: whoever looks sees the old
/// set or the new one, whatever happens in between.
///
/// Only for a folder that holds files and nothing else, that nobody works in, and that nobody gave rights of its own
/// to; see decision record 0028. Other files of the old folder are carried over.
struct FolderExchange {
  /// As the system knows the folder.
  private let folder: String
  /// Beside it, under the same name for every run: what stands there is a run's that was killed.
  let staging: String

  /// nil where a folder cannot be exchanged.
  init?(_ path: String) {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    folder = String(cString: real)
    let parts = folder.split(separator: "/")
    guard let name = parts.last else { return nil }
    let parent = "/" + parts.dropLast().joined(separator: "/")
    staging = parent == "/" ? "/.\(name).next" : "\(parent)/.\(name).next"
    guard Self.isOurs(folder, in: parent), !Self.isWorkedIn(folder), holdsOnlyFiles else { return nil }
  }

  /// Changes the folder for the staged one, and takes the old one away.
  ///
  /// - Parameter names: the new set; other files of the old folder come along.
  /// - Returns: false when the file system cannot; the old folder then stands as it was.
  func exchange(for names: Set<String>) -> Bool {
    var old = stat()
    guard others(than: names).allSatisfy({ link("\(folder)/\($0)", "\(staging)/\($0)") == 0 }),
      stat(folder, &old) == 0, chmod(staging, old.st_mode & 0o7777) == 0, StagingFolder.sync(staging),
      exchange_names(staging, folder) == 0
    else { return false }
    keepLateComers(than: names)
    StagingFolder.remove(staging)
    return true
  }

  /// Whatever somebody put into the old folder, or changed there, while its successor was made.
  private func keepLateComers(than names: Set<String>) {
    for name in FolderEntry.all(in: staging)?.map(\.name) ?? [] where !names.contains(name) {
      var (old, new) = (stat(), stat())
      let isCarried =
        lstat("\(staging)/\(name)", &old) == 0 && lstat("\(folder)/\(name)", &new) == 0
        && old.st_ino == new.st_ino
      if !isCarried { rename("\(staging)/\(name)", "\(folder)/\(name)") }
    }
  }

  private func others(than names: Set<String>) -> [String] {
    (FolderEntry.all(in: folder) ?? []).map(\.name).filter { !names.contains($0) }
  }

  private var holdsOnlyFiles: Bool {
    guard let entries = FolderEntry.all(in: folder) else { return false }
    return entries.allSatisfy { entry in
      var status = stat()
      return lstat("\(folder)/\(entry.name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && status.st_uid == geteuid()
    }
  }

  /// On the file system of its parent, made by this user, without access rights beyond the usual.
  private static func isOurs(_ folder: String, in parent: String) -> Bool {
    var (own, above) = (stat(), stat())
    return stat(folder, &own) == 0 && stat(parent, &above) == 0 && own.st_dev == above.st_dev
      && own.st_uid == geteuid() && own.st_gid == getegid() && access(parent, W_OK | X_OK) == 0
      && attribute_names_length(folder) == 0
  }

  /// A shell that stands in the folder would stand in one that is gone.
  private static func isWorkedIn(_ folder: String) -> Bool {
    let current = FileManager.default.currentDirectoryPath
    return current == folder || current.hasPrefix(folder + "/")
  }
}
