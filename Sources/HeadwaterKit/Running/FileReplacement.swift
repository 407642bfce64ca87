import Foundation
import Glibc

/// Puts a set of files in place one after the other, `run.json` last, in a folder that holds other things too.
///
/// The whole set first stands in the folder under a hidden name; from then on it is finished whatever happens, by the
/// run itself or, when that is killed between two files, by the next one.
struct FileReplacement {
  private let folder: String

  /// Being made; of no worth yet.
  var staging: String { "\(folder)/.headwater-set.part" }
  /// Complete, and on its way.
  private var ready: String { "\(folder)/.headwater-set" }

  init(_ folder: String) { self.folder = folder }

  /// - Throws: ``OutputFailure`` when the set cannot be moved; the next run finishes it.
  func replace() throws(OutputFailure) {
    guard StagingFolder.sync(staging), rename(staging, ready) == 0 else {
      let failure = OutputFailure(path: folder)
      StagingFolder.remove(staging)
      throw failure
    }
    try finish()
  }

  /// Finishes what a killed run left complete, and takes away what it left half.
  func recover() throws(OutputFailure) {
    StagingFolder.remove(staging)
    if access(ready, F_OK) == 0 { try finish() }
  }

  private func finish() throws(OutputFailure) {
    let names = (FolderEntry.all(in: ready) ?? []).map(\.name)
    for name in names.filter({ $0 != RunManifest.fileName }) + names.filter({ $0 == RunManifest.fileName }) {
      guard rename("\(ready)/\(name)", "\(folder)/\(name)") == 0 else {
        throw OutputFailure(path: "\(folder)/\(name)")
      }
    }
    rmdir(ready)
    StagingFolder.sync(folder)
  }
}
