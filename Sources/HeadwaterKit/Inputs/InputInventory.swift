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
  /// Paths and numbers of the inputs, one file after the other.
  private let inside: [String]
  private let numbers: [DocumentID]
  /// Where each file's begin among them, and last where all end.
  private let starts: [Int]
  private let found: [Found]

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
    found = Self.bounded(
      concurrentMap(files.count, threads: threads) { file in
        Found(files[file], limits, known: known?[file], in: cache, believesNames: believesNames)
      }, limits)
    var (inside, starts) = ([String](), [0])
    inside.reserveCapacity(files.count)
    starts.reserveCapacity(files.count + 1)
    for file in found.indices {
      found[file].appendPaths(to: &inside)
      starts.append(inside.count)
    }
    (self.inside, self.starts) = (inside, starts)
    (paths, numbers) = Self.numbered(inside)
  }

  /// Paths by their bytes, and the number of each there.
  private static func numbered(_ inside: [String]) -> ([String], [DocumentID]) {
    let isSorted = inside.indices.dropFirst().allSatisfy { !PathOrder.precedes(inside[$0], inside[$0 - 1]) }
    if isSorted { return (inside, inside.indices.map { DocumentID($0) }) }
    let order = inside.indices.sorted { PathOrder.precedes(inside[$0], inside[$1]) }
    var numbers = [DocumentID](repeating: DocumentID(0), count: inside.count)
    for (number, position) in order.enumerated() { numbers[position] = DocumentID(number) }
    return (order.map { inside[$0] }, numbers)
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
  var fileCount: Int { found.count }

  /// What is to be done with a file.
  func job(_ file: Int) -> Job { found[file].job(numbers[starts[file]..<starts[file + 1]]) }

  /// The paths and numbers of a file and what is in it, and what the system said of the file before it was read.
  func file(_ file: Int) -> InventoryFile {
    let range = starts[file]..<starts[file + 1]
    return InventoryFile(
      paths: Array(inside[range]), documents: Array(numbers[range]), identity: found[file].identity)
  }

  /// Of all XML read one by one, as far as files say; for showing progress only.
  var bytes: Int {
    found.reduce(0) { total, file in
      guard file.isDocument, case .file(let path) = file.content else { return total }
      var status = stat()
      return stat(path, &status) == 0 ? total + Int(status.st_size) : total
    }
  }

  /// The files in blocks that a thread reads one after the other: small documents, of which there are many, are handed
  /// on many at a time, and a few large ones each by itself.
  func blocks(threads: Int) -> [Range<Int>] {
    let size = min(16, max(1, fileCount / (threads * 64)))
    return stride(from: 0, to: fileCount, by: size).map { $0..<min($0 + size, fileCount) }
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
    return found.paths == file.entry.paths ? found.job(documents[...]) : nil
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
