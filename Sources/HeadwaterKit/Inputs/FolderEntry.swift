import Foundation

/// A name in a folder, and whether it is surely a file there: no folder, no link to anything.
struct FolderEntry {
  let name: String
  let isPlainFile: Bool

  /// What is in a folder, by name; nil when it may not be read. One system call for hundreds of entries.
  static func all(in folder: String) -> [FolderEntry]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var entries: [FolderEntry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, isPlainFile: entry.pointee.d_type == UInt8(DT_REG)))
    }
    return entries.sorted { PathOrder.precedes($0.name, $1.name) }
  }
}
