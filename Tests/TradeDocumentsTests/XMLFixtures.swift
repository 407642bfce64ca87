import Glibc
import SupplyModel

@testable import TradeDocuments

/// Where tests find things, from the package's root.
enum XMLFixtures {
  /// The package's root, from this file's own place.
  static let root = String(#filePath.prefix(upTo: #filePath.range(of: "/Tests/")!.lowerBound))
  /// Real documents beside the package; tests that need them are skipped when they are not there.
  static let documents = root + "/../shared/documents"
  static let lists = root + "/../shared/data/official"
  static let samples = root + "/Samples/formats"

  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// - Returns: whether the text was written whole.
  static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }

  /// Little-endian UTF-16 with a byte order mark.
  static func utf16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return bytes
  }

  /// Names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Reads text as a document called `test.xml`.
  static func read(_ text: String, as format: some DocumentFormat) throws -> StatementBatch {
    var batch = StatementBatch(document: DocumentID(0))
    let source = DocumentSource(document: DocumentID(0), path: "test.xml", content: .memory(Array(text.utf8)))
    try format.read(source, into: &batch)
    return batch
  }

  /// Reads a file under a name that is the same everywhere.
  static func read(_ path: String, named name: String, as format: some DocumentFormat) throws
    -> StatementBatch
  {
    var batch = StatementBatch(document: DocumentID(0))
    try format.read(DocumentSource(document: DocumentID(0), path: name, content: .file(path)), into: &batch)
    return batch
  }
}

extension String {
  /// Stdlib only: the first range of a text in this one.
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}
