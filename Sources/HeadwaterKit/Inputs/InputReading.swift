import Foundation
import SupplyModel
import Synchronization
import TradeDocuments

/// Reads documents on all cores; what comes out does not depend on how many there are.
package struct InputReading: Sendable {
  let formats: [any DocumentFormat]
  let threads: Int

  package init(formats: [any DocumentFormat], threads: Int) {
    self.formats = formats
    self.threads = max(1, threads)
  }

  /// One input: what it is, and what it says.
  package struct Reading: Sendable {
    package var input: InputDocument
    package var batch: StatementBatch
  }

  /// - Returns: one reading per path, in the order given; an unreadable file gives an empty batch with a diagnostic.
  package func read(_ paths: [String]) -> [Reading] {
    let next = Atomic<Int>(0)
    let readings = Mutex([Reading?](repeating: nil, count: paths.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, max(1, paths.count))) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < paths.count else { return }
        let reading = read(paths[index], as: DocumentID(index))
        readings.withLock { $0[index] = reading }
      }
    }
    return readings.withLock { $0.compactMap { $0 } }
  }

  private func read(_ path: String, as document: DocumentID) -> Reading {
    do {
      let (digest, content) = try Self.open(path)
      let shown = path == "-" ? "<stdin>" : path
      let read = DocumentReading.read(
        DocumentSource(document: document, path: shown, content: content), formats: formats)
      let input = InputDocument(
        path: shown, format: read.format, recognition: read.recognition, sha256: digest.sha256,
        bytes: digest.bytes, records: read.batch.records)
      return Reading(input: input, batch: read.batch)
    } catch {
      return unreadable(path, document)
    }
  }

  private static func open(_ path: String) throws -> (FileDigest, DocumentSource.Content) {
    if path == "-" {
      let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
      return (FileDigest(of: bytes), .memory(bytes))
    }
    let kind = try FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)[.type]
    guard kind as? FileAttributeType == .typeRegular else { throw CocoaError(.fileReadUnknown) }
    return (try FileDigest(path: path), .file(path))
  }

  private func unreadable(_ path: String, _ document: DocumentID) -> Reading {
    var batch = StatementBatch(document: document)
    batch.diagnostics.report(.unreadableFile(path))
    batch.records = RecordTally(read: 1, rejected: 1)
    let input = InputDocument(
      path: path, format: nil, recognition: "could not be opened", sha256: "", bytes: 0,
      records: batch.records)
    return Reading(input: input, batch: batch)
  }
}

extension Diagnostic {
  fileprivate static func unreadableFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "'\(path)' could not be opened as a regular file", path: path,
      hint: "give this user read permission, or leave it out; nothing in it was looked at")
  }
}
