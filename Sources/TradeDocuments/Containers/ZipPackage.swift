/// Kinds of documents that are zip archives inside, and stay one document.
package enum ZipPackage: Hashable, Sendable {
  /// Office Open XML: `.xlsx`.
  case workbook
  /// OpenDocument: `.ods`.
  case openDocumentSpreadsheet
  case wordDocument, presentation, openDocument, javaArchive

  /// What a person would call it.
  package var name: String {
    switch self {
    case .workbook: "an Excel workbook"
    case .openDocumentSpreadsheet: "an OpenDocument spreadsheet"
    case .wordDocument: "a Word document"
    case .presentation: "a PowerPoint presentation"
    case .openDocument: "an OpenDocument text or drawing"
    case .javaArchive: "a Java archive"
    }
  }

  /// Whether it holds sheets, which are inputs of their own.
  var isWorkbook: Bool { self == .workbook || self == .openDocumentSpreadsheet }

  /// What to do about it when it cannot be read.
  var hint: String {
    switch self {
    case .workbook, .openDocumentSpreadsheet: "save each sheet as CSV"
    default: "give the data behind it as a table or a trade document in XML"
    }
  }

  /// What speaks for one kind or another, gathered while a zip's headers are read.
  struct Evidence {
    private(set) var names: Set<String> = []
    /// The content of the part of that name.
    var mimetype: [UInt8] = []

    mutating func add(_ entry: ArchiveEntry) {
      names.insert(String(decoding: entry.name ?? [], as: UTF8.self))
    }
  }

  /// - Returns: nil for an archive of documents.
  init?(_ evidence: Evidence) {
    let names = evidence.names
    func has(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
    let isOffice = names.contains("[Content_Types].xml")
    if evidence.mimetype.starts(with: "application/vnd.oasis.opendocument.spreadsheet".utf8) {
      self = .openDocumentSpreadsheet
    } else if evidence.mimetype.starts(with: "application/vnd.oasis.opendocument.".utf8) {
      self = .openDocument
    } else if isOffice, has("xl/") {
      self = .workbook
    } else if isOffice, has("word/") {
      self = .wordDocument
    } else if isOffice, has("ppt/") {
      self = .presentation
    } else if names.contains("META-INF/MANIFEST.MF") {
      self = .javaArchive
    } else {
      return nil
    }
  }

  /// Looks at the names of a zip's members, and at the content of none but `mimetype`.
  ///
  /// - Parameter budget: of the file it came in; its own when it is that file.
  /// - Returns: nil for an archive of documents; of one that breaks off, what was seen decides.
  init?(_ content: DocumentSource.Content, within budget: ContainerBudget? = nil) {
    var evidence = Evidence()
    do throws(ContainerRefusal) {
      let own = try ContainerBudget(.workbook, for: content)
      try evidence.gather(from: try ContainerReader(content, .zip, budget ?? own))
    } catch {}
    self.init(evidence)
  }
}

extension ZipPackage.Evidence {
  fileprivate mutating func gather(from reader: ContainerReader) throws(ContainerRefusal) {
    while true {
      switch try reader.next() {
      case .end: return
      case .skipped: continue
      case .entry(let entry):
        add(entry)
        if entry.name == Array("mimetype".utf8) { mimetype = try reader.head(128) }
      }
    }
  }
}
