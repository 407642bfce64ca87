import Foundation
import SupplyModel
import TradeDocuments

/// The inputs of a run in their order, with every container opened up.
///
/// Known before the first document is read, so that an input's number does not depend on threads.
struct InputInventory: Sendable {
  /// What one thread reads in one go.
  enum Job: Sendable {
    case document(DocumentSource)
    case container(OpenedContainer)
    case workbook(OpenedWorkbook)
    /// Standard input, when there is more of it than is held.
    case refused(DocumentSource, Diagnostic)
  }

  /// As shown, sorted by their bytes; the position is the number of the input.
  let paths: [String]
  let jobs: [Job]

  /// Of all XML read one by one, as far as files say; for showing progress only.
  var bytes: Int {
    jobs.reduce(0) { total, job in
      guard case .document(let source) = job, case .file(let path) = source.content else { return total }
      var status = stat()
      return stat(path, &status) == 0 ? total + Int(status.st_size) : total
    }
  }

  /// - Parameter files: paths of files, or `-`, each once.
  init(_ files: [String], threads: Int, limits: ContainerLimits = .standard) {
    let found = Self.bounded(
      concurrentMap(files.count, threads: threads) { Found(files[$0], limits) }, limits)
    let all = found.enumerated().flatMap { file, found in
      found.paths.enumerated().map { (path: $1, file: file, serial: $0) }
    }
    let sorted = all.sorted { PathOrder.precedes($0.path, $1.path) }
    var documents = found.map { [DocumentID](repeating: DocumentID(0), count: $0.paths.count) }
    for (position, input) in sorted.enumerated() {
      documents[input.file][input.serial] = DocumentID(position)
    }
    paths = sorted.map(\.path)
    jobs = zip(found, documents).map { $0.job($1) }
  }

  /// Shuts the containers whose members would be too many for a run; in the order of files, so always the same.
  private static func bounded(_ found: [Found], _ limits: ContainerLimits) -> [Found] {
    var members = 0
    return found.map { file in
      guard let contents = file.contents else { return file }
      members += contents.count
      return members <= limits.membersPerRun ? file : file.shut(.tooManyMembersInRun(limits.membersPerRun))
    }
  }
}

/// One file given to the run, looked into.
private struct Found: Sendable {
  let path: String
  let content: DocumentSource.Content
  /// nil for a document.
  var contents: ContainerContents?
  /// The names of a workbook's sheets; nil for all others.
  let sheets: [String]?
  let refusal: Diagnostic?

  init(_ file: String, _ limits: ContainerLimits) {
    if file == StandardInput.name {
      path = StandardInput.shown
      (content, refusal) = StandardInput.read()
    } else {
      (path, content, refusal) = (file, .file(file), nil)
    }
    guard refusal == nil, ContainerSurvey.mayBePacked(content) else {
      (contents, sheets) = (nil, nil)
      return
    }
    contents = ContainerSurvey.contents(of: content, name: path, limits: limits)
    sheets = contents == nil ? Workbook.sheetNames(in: content) : nil
  }

  func shut(_ refusal: ContainerRefusal) -> Found {
    var found = self
    found.contents = contents?.shut(refusal)
    return found
  }

  /// By serial numbers; a document is one, a workbook comes before its sheets.
  var paths: [String] {
    contents?.paths(under: path) ?? [path] + (sheets ?? []).map { Workbook.path(ofSheet: $0, in: path) }
  }

  func job(_ documents: [DocumentID]) -> InputInventory.Job {
    if let contents {
      return .container(
        OpenedContainer(paths: paths, documents: documents, content: content, contents: contents))
    }
    let source = DocumentSource(document: documents[0], path: path, content: content)
    if sheets != nil {
      return .workbook(OpenedWorkbook(source: source, sheets: Array(documents.dropFirst()), isMember: false))
    }
    return refusal.map { .refused(source, $0) } ?? .document(source)
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
