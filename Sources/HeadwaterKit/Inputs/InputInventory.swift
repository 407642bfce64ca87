import Foundation
import SupplyModel
import TradeDocuments

/// The inputs of a run in their order, with every container opened up.
///
/// Known before the first document is read, so that an input's number does not depend on threads.
struct InputInventory: Sendable {
  /// What one thread reads in one go.
  enum Job: Sendable {
    /// A document; one that is believed to be was not looked into, for its name says so.
    case document(DocumentSource, isBelieved: Bool)
    case container(OpenedContainer)
    case workbook(OpenedWorkbook)
    /// Unchanged since it was read for the cache.
    case known(KnownInput)
    /// Standard input, when there is more of it than is held.
    case refused(DocumentSource, Diagnostic)

    var isContainer: Bool {
      if case .container = self { true } else { false }
    }
  }

  /// As shown, sorted by their bytes; the position is the number of the input.
  let paths: [String]
  let jobs: [Job]
  /// For each job, the paths and numbers of the file and what is in it, and what the system said of the file before it
  /// was read.
  let files: [InventoryFile]

  /// Of all XML read one by one, as far as files say; for showing progress only.
  var bytes: Int {
    jobs.reduce(0) { total, job in
      guard case .document(let source, _) = job, case .file(let path) = source.content else { return total }
      var status = stat()
      return stat(path, &status) == 0 ? total + Int(status.st_size) : total
    }
  }

  /// - Parameters:
  ///   - files: paths of files, or `-`, each once; in the order of their bytes for a cache to know them.
  ///   - cache: what it knows of a file that did not change needs no look into the file.
  ///   - believesNames: whether files called documents are taken for documents without a look into them. Should one
  ///     be a container, the numbers are wrong.
  init(
    _ files: [String], threads: Int, limits: ContainerLimits = .standard, cache: InputCache? = nil,
    believesNames: Bool = false
  ) {
    let known = cache?.cache.positions(of: files)
    let found = Self.bounded(
      concurrentMap(files.count, threads: threads) { file in
        Found(files[file], limits, known: known?[file], in: cache, believesNames: believesNames)
      }, limits)
    let inside = found.map(\.paths)
    let all = inside.enumerated().flatMap { file, paths in
      paths.enumerated().map { (path: $1, file: file, serial: $0) }
    }
    let sorted = all.sorted { PathOrder.precedes($0.path, $1.path) }
    var documents = inside.map { [DocumentID](repeating: DocumentID(0), count: $0.count) }
    for (position, input) in sorted.enumerated() {
      documents[input.file][input.serial] = DocumentID(position)
    }
    paths = sorted.map(\.path)
    jobs = zip(found, documents).map { $0.job($1) }
    self.files = found.indices.map {
      InventoryFile(paths: inside[$0], documents: documents[$0], identity: found[$0].identity)
    }
  }

  /// Shuts the containers whose members would be too many for a run; in the order of files, so always the same.
  private static func bounded(_ found: [Found], _ limits: ContainerLimits) -> [Found] {
    if found.allSatisfy({ $0.memberCount == 0 }) { return found }
    var members = 0
    return found.map { file in
      members += file.memberCount
      if file.memberCount == 0 || members <= limits.membersPerRun { return file }
      return file.opened(limits).shut(.tooManyMembersInRun(limits.membersPerRun))
    }
  }
}

extension InputInventory {
  /// The jobs in blocks that a thread reads one after the other: small documents, of which there are many, are handed
  /// on many at a time, and a few large ones each by itself.
  func blocks(threads: Int) -> [Range<Int>] {
    let size = min(16, max(1, jobs.count / (threads * 64)))
    return stride(from: 0, to: jobs.count, by: size).map { $0..<min($0 + size, jobs.count) }
  }
}

/// A file of a run: the paths and numbers of it and of what is in it, by serial.
struct InventoryFile: Sendable {
  let paths: [String]
  let documents: [DocumentID]
  /// nil for what is not to be kept.
  let identity: FileIdentity?
}

/// A file the cache knows, and the numbers of it and of what is in it.
struct KnownInput: Sendable {
  let file: KnownFile
  let documents: [DocumentID]

  /// To read it after all; nil when there is something else in it by now.
  var job: InputInventory.Job? {
    let found = Found(file.entry.path, .standard, in: nil)
    return found.paths == file.entry.paths ? found.job(documents) : nil
  }
}

/// A container and the numbers of the inputs in it.
struct OpenedContainer: Sendable {
  /// Of the container and everything in it, by serial number.
  let paths: [String]
  let documents: [DocumentID]
  let content: DocumentSource.Content
  let contents: ContainerContents
}
