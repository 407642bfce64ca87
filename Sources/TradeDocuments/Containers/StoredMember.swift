/// A member too large to be held in memory: unpacked again each time it is read.
package struct StoredMember: Sendable {
  let container: Container
  let kind: ContainerKind
  let ordinal: Int
  let limits: ContainerLimits

  /// Where the container itself lies.
  enum Container: Sendable {
    case file(String)
    case memory([UInt8])
  }

  init(
    container: DocumentSource.Content, kind: ContainerKind, ordinal: Int, limits: ContainerLimits
  ) {
    self.container =
      switch container {
      case .file(let path): .file(path)
      case .memory(let bytes): .memory(bytes)
      case .member(let member): member.container
      // A sheet is no container.
      case .sheet: .memory([])
      }
    (self.kind, self.ordinal, self.limits) = (kind, ordinal, limits)
  }

  /// Opens the container and goes forward to the member.
  func open() throws(ContainerRefusal) -> ContainerReader {
    let content: DocumentSource.Content =
      switch container {
      case .file(let path): .file(path)
      case .memory(let bytes): .memory(bytes)
      }
    let budget = try ContainerBudget(limits, for: content)
    let reader = try ContainerReader(content, kind, budget)
    _ = try reader.advance(to: ordinal)
    return reader
  }
}
