import Glibc

/// Finds one member again by the path it is shown under: `outer.zip!/inner.tar.gz!/a.xml`.
package struct MemberLookup {
  /// Between a container and what is inside it.
  package static let separator = "!/"

  private let budget: ContainerBudget

  /// - Parameter totalBytes: what all look-ups together may unpack; after that nothing more is found.
  package init(totalBytes: Int) {
    var limits = ContainerLimits.standard
    limits.totalBytes = totalBytes
    budget = ContainerBudget(limits, fileBytes: .max)
  }

  /// - Returns: nil when the path names no member, or one larger than `limit`, or one that cannot be read.
  package func bytes(at path: String, upTo limit: Int) -> [UInt8]? {
    for (file, rest) in Self.splits(of: path) where Self.isFile(file) {
      return try? find(rest, in: .file(file), name: file, upTo: limit)
    }
    return nil
  }

  private func find(
    _ wanted: Substring, in content: DocumentSource.Content, name: String, upTo limit: Int
  ) throws(ContainerRefusal) -> [UInt8]? {
    guard let kind = ContainerKind(of: content, budget) else { return nil }
    let reader = try ContainerReader(content, kind, budget)
    var names = MemberNames(of: name)
    while true {
      switch try reader.next() {
      case .end: return nil
      case .skipped: continue
      case .entry(let entry):
        guard let shown = names.name(entry, in: kind)?.shown, entry.kind == .file else { continue }
        if wanted == shown { return try reader.content(upTo: limit, beyond: .memberTooLarge(limit)) }
        guard wanted.hasPrefix(shown + Self.separator) else { continue }
        let bytes = try reader.content(upTo: budget.limits.nestedBytes, beyond: .memberTooLarge(limit))
        let rest = wanted.dropFirst(shown.count + Self.separator.count)
        return try find(rest, in: .memory(bytes), name: shown, upTo: limit)
      }
    }
  }

  /// The path cut at each separator, shortest file first: a file's own name may hold one.
  private static func splits(of path: String) -> [(file: String, rest: Substring)] {
    path.indices.filter { path[$0...].hasPrefix(separator) }.map {
      (String(path[..<$0]), path[$0...].dropFirst(separator.count))
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
