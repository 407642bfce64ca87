import Testing

@testable import TradeDocuments

@Suite struct AttachmentDigestTests {
  private func digest(_ pieces: [String]) -> AttachmentContent {
    var digest = AttachmentDigest()
    for piece in pieces { Array(piece.utf8).withUnsafeBufferPointer { digest.add($0) } }
    return digest.finish()
  }

  /// SHA-256 of nothing and of `abc` as FIPS 180-4 gives them, and of `ab`.
  @Test(arguments: [
    (["YWJj"], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (["Y", "W\n ", "Jj"], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (["YWI="], "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603"),
    (["YWI"], "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603"),
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ])
  func hashesTheFileNotItsText(pieces: [String], sha256: String) {
    #expect(digest(pieces).sha256 == sha256)
    #expect(digest(pieces).writtenBytes == pieces.reduce(0) { $0 + $1.utf8.count })
  }

  @Test(arguments: ["YW!j", "Y", "YWI=YW", "YWI==="])
  func whatIsNotBase64HasNoHash(text: String) {
    #expect(digest([text]).sha256 == nil)
  }
}
