/// How a single stream of bytes was made shorter.
package enum Compression: String, CaseIterable, Hashable, Sendable {
  case gzip, bzip2, xz, zstd

  /// How names of files end that say so.
  var ending: String {
    switch self {
    case .gzip: ".gz"
    case .bzip2: ".bz2"
    case .xz: ".xz"
    case .zstd: ".zst"
    }
  }
}

/// What holds other documents: recognised by its bytes, never by its name.
package enum ContainerKind: Hashable, Sendable {
  case zip
  case tar
  /// One document, compressed.
  case compressed(Compression)
  case compressedTar(Compression)

  /// As in reports, in the place of a format: `zip`, `tar`, `gzip`, `tar+gzip`.
  package var id: String {
    switch self {
    case .zip: "zip"
    case .tar: "tar"
    case .compressed(let compression): compression.rawValue
    case .compressedTar(let compression): "tar+\(compression.rawValue)"
    }
  }

  /// The compression around the whole of it.
  var compression: Compression? {
    switch self {
    case .zip, .tar: nil
    case .compressed(let compression), .compressedTar(let compression): compression
    }
  }

  /// How many first bytes ``init(head:)`` wants.
  static let headBytes = 512

  /// - Parameter head: the first ``headBytes`` of a document.
  /// - Returns: nil when this is no container; whether a compressed one holds a tar is not seen from outside.
  init?(head: [UInt8]) {
    switch FileSignature.of(head)?.kind {
    case .zip, .emptyZip: self = .zip
    case .compressed(let compression): self = .compressed(compression)
    default:
      guard TarHeader.begins(head) else { return nil }
      self = .tar
    }
  }

  /// - Returns: nil for a document, and for what cannot be opened.
  init?(of content: DocumentSource.Content, _ budget: ContainerBudget) {
    guard let head = try? PackedBytes.head(of: content, Self.headBytes), let kind = Self(head: head) else {
      return nil
    }
    self = kind
    guard case .compressed(let compression) = kind, let reader = try? ContainerReader(content, kind, budget),
      (try? reader.next()) != nil, let inside = try? reader.head(Self.headBytes), TarHeader.begins(inside)
    else { return }
    self = .compressedTar(compression)
  }
}

/// The first block of a tar archive, which has no signature in its first bytes.
enum TarHeader {
  /// Whether the bytes begin with a tar header: POSIX and GNU name themselves, older ones are known by their checksum.
  static func begins(_ head: [UInt8]) -> Bool {
    guard head.count >= 512, head[0] != 0 else { return false }
    return head[257..<262].elementsEqual("ustar".utf8) || checksumHolds(head)
  }

  /// The sum of the block's bytes, with its own field taken for spaces, stands in it as an octal number.
  private static func checksumHolds(_ head: [UInt8]) -> Bool {
    let digits = head[148..<156].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard !digits.isEmpty else { return false }
    let stated = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    let sum = head.indices.prefix(512).reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(head[$1])) }
    return stated == sum
  }
}
