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
  /// Whether it was not looked into because its name says that it is a document.
  private let isBelieved: Bool

  /// - Parameter believesNames: whether a file called a document is taken for one, until it is read.
  init(
    _ file: String, _ limits: ContainerLimits, known position: Int? = nil, in cache: InputCache?,
    believesNames: Bool = false
  ) {
    isBelieved = believesNames && file.hasSuffix(Self.documentSuffix)
    let isStandardInput = file == StandardInput.name
    identity = cache == nil || isStandardInput ? nil : FileIdentity(of: file)
    known = cache?.entry(position, identity)
    if known != nil {
      (path, content, refusal, contents, sheets) = (file, .file(file), nil, nil, nil)
      return
    }
    if isStandardInput {
      path = StandardInput.shown
      (content, refusal) = StandardInput.read()
    } else {
      (path, content, refusal) = (file, .file(file), nil)
    }
    guard refusal == nil, !isBelieved, ContainerSurvey.mayBePacked(content) else {
      (contents, sheets) = (nil, nil)
      return
    }
    contents = ContainerSurvey.contents(of: content, name: path, limits: limits)
    sheets = contents == nil ? Workbook.sheetNames(in: content) : nil
  }

  /// Most files are XML and called so; whatever else may be called anything.
  private static let documentSuffix = ".xml"

  /// Whether there are documents in what was believed to be one.
  static func isPacked(_ source: DocumentSource) -> Bool {
    guard ContainerSurvey.mayBePacked(source.content) else { return false }
    return ContainerSurvey.contents(of: source.content, name: source.path) != nil
      || Workbook.sheetNames(in: source.content) != nil
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

  /// Whether it is read as one document, as far as is known.
  var isDocument: Bool { known == nil && contents == nil && sheets == nil && refusal == nil }

  /// By serial numbers; a document is one, a workbook comes before its sheets.
  var paths: [String] {
    var paths: [String] = []
    appendPaths(to: &paths)
    return paths
  }

  func appendPaths(to paths: inout [String]) {
    if let known {
      paths += known.entry.paths
    } else if let contents {
      paths += contents.paths(under: path)
    } else {
      paths.append(path)
      if let sheets { paths += sheets.map { Workbook.path(ofSheet: $0, in: path) } }
    }
  }

  /// - Parameter documents: the numbers of its paths.
  func job(_ documents: ArraySlice<DocumentID>) -> InputInventory.Job {
    if let known { return .known(KnownInput(file: known, documents: Array(documents))) }
    if let contents {
      return .container(
        OpenedContainer(
          paths: paths, documents: Array(documents), content: content, contents: contents))
    }
    let source = DocumentSource(
      document: documents[documents.startIndex], path: path, content: content)
    if sheets != nil {
      return .workbook(OpenedWorkbook(source: source, sheets: Array(documents.dropFirst()), isMember: false))
    }
    if let refusal { return .refused(source, refusal) }
    return .document(source, isBelieved: isBelieved)
  }
}
