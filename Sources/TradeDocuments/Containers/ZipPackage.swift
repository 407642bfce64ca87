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

  /// What to do about it when it cannot be read.
  var hint: String {
    switch self {
    case .workbook, .openDocumentSpreadsheet: "save each sheet as CSV"
    default: "give the data behind it as a table or a trade document in XML"
    }
  }

  /// - Parameters:
  ///   - names: of all parts.
  ///   - mimetype: the content of the part of that name; empty without one.
  init?(names: Set<String>, mimetype: String) {
    func has(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
    if mimetype.hasPrefix("application/vnd.oasis.opendocument.") {
      self =
        mimetype.hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
        ? .openDocumentSpreadsheet : .openDocument
    } else if names.contains("[Content_Types].xml"), has("xl/") {
      self = .workbook
    } else if names.contains("[Content_Types].xml"), has("word/") {
      self = .wordDocument
    } else if names.contains("[Content_Types].xml"), has("ppt/") {
      self = .presentation
    } else if names.contains("META-INF/MANIFEST.MF") {
      self = .javaArchive
    } else {
      return nil
    }
  }
}

extension ZipPackage {
  /// Looks at the names of a zip's members, and at the content of none but `mimetype`.
  ///
  /// - Returns: nil for an archive of documents, and for one that cannot be read.
  init?(_ content: DocumentSource.Content) {
    let budget = ContainerBudget(.workbook, fileBytes: .max)
    var names: Set<String> = []
    var mimetype = ""
    do throws(ContainerRefusal) {
      let reader = try ContainerReader(content, .zip, budget)
      while true {
        switch try reader.next() {
        case .end: throw ContainerRefusal.empty
        case .skipped: continue
        case .entry(let entry):
          let name = String(decoding: entry.name ?? [], as: UTF8.self)
          if name == "mimetype" { mimetype = String(decoding: try reader.head(128), as: UTF8.self) }
          names.insert(name)
        }
      }
    } catch {
      // At the end, or where it breaks off: what was seen decides.
      self.init(names: names, mimetype: mimetype)
    }
  }
}
