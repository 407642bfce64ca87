import SupplyModel

/// Why a container, or one member of it, is not read.
package enum ContainerRefusal: Error, Hashable, Sendable {
  case encrypted
  /// Unpacking needs something that is not there; in libarchive's words.
  case method(String)
  case checksum
  case cutOff
  case damaged(String)
  case trailingBytes
  case empty
  case tooDeep(Int)
  case tooManyMembers(Int)
  case tooManyMembersInRun(Int)
  case memberTooLarge(Int)
  case totalTooLarge(Int)
  case nestedTooLarge(Int)
  case ratio(Int)
  case tooSlow
  /// The file is not what it was when its members were counted.
  case changed
  /// It could not even be opened.
  case unreadable(String)
}

extension ContainerRefusal {
  /// - Parameter document: the container or member it is about; both are inputs of the run.
  package func diagnostic(at document: DocumentID) -> Diagnostic {
    let (slug, message, hint) = wording
    return Diagnostic(
      slug, .error, message, at: SourceLocation(document: document, line: 0), hint: hint)
  }

  /// - Parameter path: as shown to the user, where no input of the run stands for it.
  func diagnostic(path: String) -> Diagnostic {
    let (slug, message, hint) = wording
    return Diagnostic(slug, .error, message, path: path, hint: hint)
  }

  private var wording: (slug: String, message: String, hint: String) {
    damage ?? limit ?? ("unreadable-file", "the archive cannot be read", Self.ask)
  }

  private var damage: (slug: String, message: String, hint: String)? {
    switch self {
    case .encrypted:
      ("archive-encrypted", "the content is protected by a password", "pack it again without a password")
    case .method(let words):
      (
        "archive-method", "the content is packed in a way that cannot be read: \(words)",
        "pack it again as plain .zip"
      )
    case .checksum:
      ("archive-checksum", "the checksum does not hold: the content was changed or damaged", Self.ask)
    case .cutOff:
      ("archive-cut-off", "the archive or its member is cut off: what followed is not there", Self.ask)
    case .damaged(let words): ("archive-damaged", "the archive or its member is damaged: \(words)", Self.ask)
    case .trailingBytes:
      ("archive-trailing-bytes", "bytes after the end of the compressed content were not read", Self.ask)
    case .empty:
      ("archive-empty", "the archive holds nothing to read", "check that it is the archive you meant")
    case .changed:
      ("archive-changed", "the archive changed while it was read", "run again when nothing writes to it")
    case .unreadable(let words): ("unreadable-file", words, Self.ask)
    default: nil
    }
  }

  private var limit: (slug: String, message: String, hint: String)? {
    switch self {
    case .tooDeep(let limit):
      ("archive-too-deep", "archives are nested more than \(limit) deep", "unpack the outer ones first")
    case .tooManyMembers(let limit):
      ("archive-too-many-members", "the archive has more than \(limit) members", Self.split)
    case .tooManyMembersInRun(let limit):
      ("archive-too-many-members", "with this archive the run has more than \(limit) members", Self.split)
    case .memberTooLarge(let limit):
      ("archive-too-large", "the content unpacks to more than \(Self.size(limit))", Self.split)
    case .totalTooLarge(let limit):
      (
        "archive-too-large", "the file around this member unpacks to more than \(Self.size(limit))",
        Self.split
      )
    case .nestedTooLarge(let limit):
      (
        "archive-too-large", "an archive inside an archive may have at most \(Self.size(limit))",
        "give it as a file of its own"
      )
    case .ratio(let limit):
      (
        "archive-ratio",
        "the content unpacks to more than \(limit) times its size, as bombs do and documents do not",
        "unpack it yourself if you trust it"
      )
    case .tooSlow:
      ("archive-too-slow", "unpacking takes too long for its size", "unpack it yourself if you trust it")
    default: nil
    }
  }

  private static let ask = "ask its sender for a sound copy"
  private static let split = "split it, or give the folder it was made from"

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GiB" : bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
