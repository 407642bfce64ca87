import SupplyModel
import TradeDocuments

/// A container as an input of the run: it states nothing, but its bytes are what the user has.
extension ContainerContents {
  /// One record is rejected for each thing that is wrong with the container as a whole.
  func document(as id: DocumentID) -> ReadDocument {
    var batch = StatementBatch(document: id)
    for problem in problems { batch.diagnostics.report(problem.diagnostic(at: id)) }
    for name in cutNames { batch.diagnostics.report(.path(name, in: id)) }
    for link in links { batch.diagnostics.report(.link(link, in: id)) }
    batch.records = RecordTally(read: problems.count, rejected: problems.count)
    let recognition = members.count == 1 ? "1 member" : "\(members.count) members"
    return ReadDocument(format: members.isEmpty ? nil : kind.id, recognition: recognition, batch: batch)
  }

  /// Paths of the container and everything in it, by serial number.
  func paths(under path: String) -> [String] {
    var paths = [String](repeating: path, count: count + 1)
    fill(&paths, path)
    return paths
  }

  private func fill(_ paths: inout [String], _ path: String) {
    paths[serial] = path
    for member in members {
      let inside = path + MemberLookup.separator + member.name.shown
      paths[member.serial] = inside
      switch member.content {
      case .container(let inner): inner.fill(&paths, inside)
      case .workbook(let sheets):
        for (index, sheet) in sheets.enumerated() {
          paths[member.serial + 1 + index] = Workbook.path(ofSheet: sheet, in: inside)
        }
      case .document, .refused: break
      }
    }
  }
}

extension ContainerMember {
  /// What the user should know of its name.
  func remarks(in document: DocumentID) -> [Diagnostic] {
    (name.isUnsafe ? [.path(name, in: document)] : [])
      + (name.isRepeated ? [.repeated(name, in: document)] : [])
  }
}

extension Diagnostic {
  fileprivate static func path(_ name: MemberName, in document: DocumentID) -> Diagnostic {
    Diagnostic(
      "archive-member-path", .warning,
      "the name of a member leads out of its archive or cannot be shown; escaped it is '\(name.shown)'",
      at: SourceLocation(document: document, line: 0),
      hint: "nothing is unpacked to disk; other programs may write such a member anywhere")
  }

  fileprivate static func repeated(_ name: MemberName, in document: DocumentID) -> Diagnostic {
    Diagnostic(
      "archive-member-repeated", .warning,
      "a member before it has the same name; it is read as '\(name.shown)'",
      at: SourceLocation(document: document, line: 0), hint: "both are read; one of them may be out of date")
  }

  fileprivate static func link(_ name: MemberName, in document: DocumentID) -> Diagnostic {
    Diagnostic(
      "archive-member-link", .warning, "'\(name.shown)' is a link or a device and is not followed",
      at: SourceLocation(document: document, line: 0),
      hint: "pack the file itself if it belongs to the inputs")
  }
}
