/// Whether a container has the mark at its end that a sound one has; without it members may be missing.
enum ContainerEnding: Hashable {
  case present, missing
  /// The compression around it watches over its end.
  case watched

  init(_ content: DocumentSource.Content, _ kind: ContainerKind) {
    switch kind {
    case .zip: self = Self.ends(content, within: 22 + 65_535, Self.holdsDirectory)
    case .tar: self = Self.ends(content, within: 512) { $0.count == 512 && $0.allSatisfy { $0 == 0 } }
    case .compressed, .compressedTar: self = .watched
    }
  }

  private static func ends(
    _ content: DocumentSource.Content, within count: Int, _ test: ([UInt8]) -> Bool
  ) -> ContainerEnding {
    guard let packed = try? PackedBytes(content) else { return .watched }
    packed.seek(to: packed.size - count)
    let tail = try? fill(count) { buffer throws(ContainerRefusal) in try packed.next(into: buffer) }
    return tail.map(test) == true ? .present : .missing
  }

  /// The end of a zip's directory, before a comment of at most 64 KiB.
  private static func holdsDirectory(_ tail: [UInt8]) -> Bool {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    return tail.indices.dropLast(21).contains {
      tail[$0] == mark[0] && tail[$0 + 1] == mark[1] && tail[$0 + 2] == mark[2] && tail[$0 + 3] == mark[3]
    }
  }
}
