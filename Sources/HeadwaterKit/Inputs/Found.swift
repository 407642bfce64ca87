import SupplyModel
import TradeDocuments

/// One file given to the run, looked into.
struct Found: Sendable {
  let path: String
  let content: DocumentSource.Content
  /// nil for a document.
  var contents: ContainerContents?
  /// The names of a workbook's sheets; nil for all others.
  let sheets: [String]?
  let refusal: Diagnostic?
  /// nil for what is not to be kept, or is no file.
  private(set) var identity: FileIdentity?
  /// What the cache has of it; then it was not looked into.
  private let known: KnownFile?

  init(_ file: String, _ limits: ContainerLimits, known position: Int? = nil, in cache: InputCache?) {
    identity = cache == nil || file == StandardInput.name ? nil : FileIdentity(of: file)
    known = cache?.entry(position, identity)
    if known != nil {
      (path, content, refusal, contents, sheets) = (file, .file(file), nil, nil, nil)
      return
    }
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

  /// The same with none of its members, for a reason that lies outside: another run may have room for it.
  func shut(_ refusal: ContainerRefusal) -> Found {
    var found = self
    found.contents = contents?.shut(refusal)
    found.identity = nil
    return found
  }

  /// The same, looked into.
  func opened(_ limits: ContainerLimits) -> Found {
    known == nil ? self : Found(path, limits, in: nil)
  }

  /// How many documents it holds as a container.
  var memberCount: Int {
    if let known { return known.entry.isContainer ? known.entry.members.count : 0 }
    return contents?.count ?? 0
  }

  /// By serial numbers; a document is one, a workbook comes before its sheets.
  var paths: [String] {
    if let known { return known.entry.paths }
    return contents?.paths(under: path)
      ?? [path] + (sheets ?? []).map { Workbook.path(ofSheet: $0, in: path) }
  }

  func job(_ documents: [DocumentID]) -> InputInventory.Job {
    if let known { return .known(KnownInput(file: known, documents: documents)) }
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
