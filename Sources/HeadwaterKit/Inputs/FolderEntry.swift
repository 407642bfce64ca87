import Foundation

/// A name in a folder, and whether it is surely a file there: no folder, no link to anything.
struct FolderEntry {
  let name: String
  let isPlainFile: Bool

  /// What is in a folder, by the bytes of the names; nil when it may not be read. One system call for hundreds of
  /// entries.
  static func all(in folder: String) -> [FolderEntry]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    // Sorted before they are texts, which are compared less quickly.
    var names: [CChar] = []
    var found: [(start: Int, isPlainFile: Bool)] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        let name = UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
        if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return }
        found.append((names.count, entry.pointee.d_type == UInt8(DT_REG)))
        names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
      }
    }
    return names.withUnsafeBufferPointer { names in
      func name(_ start: Int) -> UnsafePointer<CChar> { names.baseAddress.unsafelyUnwrapped + start }
      found.sort { strcmp(name($0.start), name($1.start)) < 0 }
      return found.map { FolderEntry(name: String(cString: name($0.start)), isPlainFile: $0.isPlainFile) }
    }
  }
}
