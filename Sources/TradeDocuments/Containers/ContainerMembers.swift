import SupplyModel

/// All members of a zip at once, for documents that are zips inside: workbooks.
package enum ContainerMembers {
  /// Unpacks into memory, all or nothing: a part that is damaged, protected or too large refuses the document.
  ///
  /// - Parameters:
  ///   - wanted: which parts, by their names as they stand in the archive.
  ///   - limits: what unpacking may cost; ``ContainerLimits/workbook`` by default.
  /// - Returns: contents by name; of two parts of one name the first.
  /// - Throws: `archive-…` diagnostics that name the part.
  package static func all(
    of source: DocumentSource, where wanted: (String) -> Bool = { _ in true },
    limits: ContainerLimits = .workbook
  ) throws(UnreadableDocument) -> [String: [UInt8]] {
    var name = ""
    do throws(ContainerRefusal) {
      let packed = try PackedBytes(source.content)
      let reader = try ContainerReader(source.content, .zip, ContainerBudget(limits, fileBytes: packed.size))
      var members: [String: [UInt8]] = [:]
      while let entry = try next(of: reader) {
        name = String(decoding: entry.name ?? [], as: UTF8.self)
        guard entry.kind == .file, members[name] == nil, wanted(name) else { continue }
        if entry.isEncrypted { throw ContainerRefusal.encrypted }
        members[name] = try reader.content(
          upTo: limits.memberBytes, beyond: .memberTooLarge(limits.memberBytes))
      }
      return members
    } catch {
      throw UnreadableDocument(error.diagnostic(of: source, part: name))
    }
  }

  private static func next(of reader: ContainerReader) throws(ContainerRefusal) -> ArchiveEntry? {
    switch try reader.next() {
    case .entry(let entry): entry
    case .skipped(let refusal): throw refusal
    case .end: nil
    }
  }
}

extension ContainerRefusal {
  fileprivate func diagnostic(of source: DocumentSource, part: String) -> Diagnostic {
    let general = diagnostic(at: source.document)
    let message = part.isEmpty ? general.message : "part '\(part)': \(general.message)"
    return Diagnostic(
      general.slug, .error, message, at: general.location, path: source.path, hint: general.hint)
  }
}
