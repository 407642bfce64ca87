import Glibc
import SupplyModel

/// Looks into a file for what it holds, layer by layer, without reading any document.
///
/// A zip is judged by its headers and the first bytes of each member; a compressed tar must be unpacked to its end,
/// which shows at once whether it is sound.
package struct ContainerSurvey {
  private let budget: ContainerBudget
  private let limits: ContainerLimits

  /// - Parameters:
  ///   - content: a file, or bytes in memory.
  ///   - name: of the file, as shown.
  /// - Returns: nil when this is a document and no container; what cannot be opened is left to its reader as well.
  package static func contents(
    of content: DocumentSource.Content, name: String, limits: ContainerLimits = .standard
  ) -> ContainerContents? {
    guard let budget = try? ContainerBudget(limits, for: content) else { return nil }
    var contents = ContainerSurvey(budget).survey(content, name: name, depth: 1)
    contents?.number()
    return contents
  }

  /// A cheap look at the first bytes: false for text and markup, which are most of what there is.
  package static func mayBePacked(_ content: DocumentSource.Content) -> Bool {
    let source = DocumentSource(document: DocumentID(0), path: "", content: content)
    guard let head = try? ByteStream.prefix(of: source, upTo: 512) else { return true }
    // The name of a tar's first member, padded with zeros, is text too: a header without a zero is none.
    return FileSignature.of(head) != nil || memchr(head, 0, head.count) != nil
  }

  private init(_ budget: ContainerBudget) { (self.budget, limits) = (budget, budget.limits) }

  private func survey(_ content: DocumentSource.Content, name: String, depth: Int) -> ContainerContents? {
    guard let kind = ContainerKind(of: content, budget) else { return nil }
    var contents = ContainerContents(kind)
    var package = ZipPackage.Evidence()
    do throws(ContainerRefusal) {
      let reader = try ContainerReader(content, kind, budget)
      try list(reader, into: &contents, &package, name: name, depth: depth)
      if reader.hasTrailingBytes { contents.problems.append(.trailingBytes) }
    } catch {
      contents.problems.append(error)
    }
    if kind == .zip, ZipPackage(package) != nil { return nil }
    if kind == .zip { contents.cutNames = ZipDirectory(content)?.namesWithNUL ?? [] }
    contents.judge(ending: ContainerEnding(content, kind))
    return contents
  }

  private func list(
    _ reader: ContainerReader, into contents: inout ContainerContents, _ package: inout ZipPackage.Evidence,
    name: String, depth: Int
  ) throws(ContainerRefusal) {
    var names = MemberNames(of: name)
    while true {
      switch try reader.next() {
      case .end: return
      case .skipped(let refusal): contents.problems.append(refusal)
      case .entry(let entry):
        package.add(entry)
        guard let name = names.name(entry, in: contents.kind) else { continue }
        switch entry.kind {
        case .folder: continue
        case .link, .device: contents.links.append(name)
        case .file:
          try budget.countMember()
          contents.members.append(
            ContainerMember(
              ordinal: reader.ordinal, bareName: entry.name ?? [], name: name,
              content: look(entry, reader, &package, name: name, depth: depth)))
        }
      }
    }
  }

  /// What one member is, by its header and first bytes.
  private func look(
    _ entry: ArchiveEntry, _ reader: ContainerReader, _ package: inout ZipPackage.Evidence, name: MemberName,
    depth: Int
  ) -> ContainerMember.Content {
    if entry.isEncrypted { return .refused(.encrypted) }
    if let size = entry.size, size > limits.memberBytes {
      return .refused(.memberTooLarge(limits.memberBytes))
    }
    if let spent = budget.isSpent { return .refused(spent) }
    // A head that cannot be read is damage, which is reported when the member is.
    guard let head = try? reader.head(ContainerKind.headBytes) else { return .document }
    if entry.name == Array("mimetype".utf8) { package.mimetype = head }
    guard let kind = ContainerKind(head: head) else { return .document }
    return open(kind, reader, head: head, name: name, depth: depth)
  }

  private func open(
    _ kind: ContainerKind, _ reader: ContainerReader, head: [UInt8], name: MemberName, depth: Int
  ) -> ContainerMember.Content {
    do throws(ContainerRefusal) {
      let bytes = try reader.content(
        after: head, upTo: limits.nestedBytes, beyond: .nestedTooLarge(limits.nestedBytes))
      if kind == .zip, let package = ZipPackage(.memory(bytes), within: budget) {
        return package.isWorkbook ? .workbook(Workbook.sheetNames(in: .memory(bytes), package)) : .document
      }
      if depth >= limits.depth { return .refused(.tooDeep(limits.depth)) }
      let inner = survey(.memory(bytes), name: name.shown, depth: depth + 1)
      return inner.map { .container($0) } ?? .document
    } catch {
      return .refused(error)
    }
  }
}

extension ContainerContents {
  /// Draws the consequences of how the container ends.
  fileprivate mutating func judge(ending: ContainerEnding) {
    if ending == .missing, !problems.contains(.cutOff) { problems.append(.cutOff) }
    if members.isEmpty, links.isEmpty, problems.isEmpty { problems.append(.empty) }
    guard kind.compression != nil, case .compressedTar = kind else { return }
    // A checksum over the whole does not tell which member was changed. One that is cut off is sound up to there.
    let damage = problems.first { $0 == .checksum || $0.isDamage }
    if let damage { for index in members.indices { members[index].content = .refused(damage) } }
  }
}

extension ContainerRefusal {
  fileprivate var isDamage: Bool {
    if case .damaged = self { true } else { false }
  }
}
