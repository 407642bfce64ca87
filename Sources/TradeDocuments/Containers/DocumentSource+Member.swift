import SupplyModel

/// Reading a member of a container as any other document.
extension DocumentSource {
  /// - Returns: nil when the document is not inside a container, or held in memory.
  func openMember() throws(UnreadableDocument) -> ContainerReader? {
    guard case .member(let stored) = content else { return nil }
    do throws(ContainerRefusal) {
      return try stored.open()
    } catch {
      throw UnreadableDocument(error.diagnostic(at: document))
    }
  }

  func read(
    _ member: ContainerReader, into buffer: UnsafeMutableRawBufferPointer
  ) throws(UnreadableDocument) -> Int {
    do throws(ContainerRefusal) {
      return try member.read(into: buffer)
    } catch {
      throw UnreadableDocument(error.diagnostic(at: document))
    }
  }
}
