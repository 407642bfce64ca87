/// What a file really is when it is named or taken for XML, by its first bytes.
package enum XMLDisguise {
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x1F, 0x8B], "a gzip archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
    ([0x55, 0x4E, 0x41, 0x2B], "an EDIFACT message"),
    ([0x55, 0x4E, 0x42, 0x2B], "an EDIFACT message"),
    ([0x49, 0x53, 0x41, 0x2A], "an X12 message"),
  ]

  /// - Returns: nil when the bytes carry none of the known signatures.
  package static func name(of head: some Collection<UInt8>) -> String? {
    signatures.first { head.starts(with: $0.bytes) }?.name
  }
}
