/// Whether a container has the mark at its end that a sound one has; without it members may be missing.
enum ContainerEnding: Hashable {
  case present, missing
  /// The compression around it watches over its end.
  case watched

  init(_ content: DocumentSource.Content, _ kind: ContainerKind) {
    switch kind {
    case .zip: self = ZipDirectory(content) == nil ? .missing : .present
    case .tar:
      let tail = (try? PackedBytes(content))?.tail(512) ?? []
      self = tail.count == 512 && tail.allSatisfy { $0 == 0 } ? .present : .missing
    case .compressed, .compressedTar: self = .watched
    }
  }
}
