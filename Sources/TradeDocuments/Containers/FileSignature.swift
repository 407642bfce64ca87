/// First bytes that tell what a file is, whatever its name: the one table of them.
struct FileSignature: Sendable {
  enum Kind: Hashable, Sendable {
    case zip, emptyZip, otherArchive, pdf, oldOffice, interchange, signed
    case compressed(Compression)
  }

  let bytes: [UInt8]
  let kind: Kind
  /// What a person would call it: `a gzip archive`.
  let name: String
  /// What to do about it when it cannot be read.
  let hint: String

  /// - Returns: nil when the bytes carry none of the known signatures.
  static func of(_ head: some Collection<UInt8>) -> FileSignature? {
    guard let first = head.first, isFirst[Int(first)] else { return nil }
    return all.first { head.starts(with: $0.bytes) }
  }

  /// By byte, whether a signature begins with it: no text or markup does.
  private static let isFirst: [Bool] = {
    let bytes = Set(all.compactMap(\.bytes.first))
    return (0...255).map { bytes.contains($0) }
  }()

  private static let all: [FileSignature] = [
    FileSignature("PK\u{3}\u{4}", .zip, "a ZIP archive", unpack),
    FileSignature(
      "PK\u{5}\u{6}", .emptyZip, "an empty ZIP archive", "ask its sender for a copy that holds something"),
    FileSignature([0x1F, 0x8B], .compressed(.gzip), "a gzip archive", unpack),
    FileSignature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed(.xz), "an xz archive", unpack),
    FileSignature([0x28, 0xB5, 0x2F, 0xFD], .compressed(.zstd), "a Zstandard archive", unpack),
    FileSignature("BZh", .compressed(.bzip2), "a bzip2 archive", unpack),
    FileSignature([0x37, 0x7A, 0xBC, 0xAF], .otherArchive, "a 7-Zip archive", repack),
    FileSignature("Rar!\u{1A}\u{7}", .otherArchive, "a RAR archive", repack),
    FileSignature("MSCF", .otherArchive, "a Windows cabinet", repack),
    FileSignature("%PDF", .pdf, "a PDF", "give the data behind it as a table or a trade document in XML"),
    FileSignature(
      [0xD0, 0xCF, 0x11, 0xE0], .oldOffice, "an old or password-protected Office document",
      "save it without a password as .xlsx, or each sheet as CSV"),
    FileSignature([0x30, 0x80], .signed, "a signed file (.p7m)", unsign),
    FileSignature([0x30, 0x82], .signed, "a signed file (.p7m)", unsign),
    FileSignature([0x30, 0x83], .signed, "a signed file (.p7m)", unsign),
    FileSignature("UNA+", .interchange, "an EDIFACT message", ask),
    FileSignature("UNB+", .interchange, "an EDIFACT message", ask),
    FileSignature("ISA*", .interchange, "an X12 message", ask),
  ]

  private static let unpack = "unpack it first"
  private static let repack = "pack its files as .zip or .tar.gz"
  private static let unsign = "take the document out of its signature first"
  private static let ask = "ask its sender for the message in XML"

  private init(_ bytes: [UInt8], _ kind: Kind, _ name: String, _ hint: String) {
    (self.bytes, self.kind, self.name, self.hint) = (bytes, kind, name, hint)
  }

  private init(_ text: String, _ kind: Kind, _ name: String, _ hint: String) {
    self.init(Array(text.utf8), kind, name, hint)
  }
}
