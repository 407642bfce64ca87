import Testing

@testable import HeadwaterKit

@Suite("Size and SHA-256")
struct FileDigestTests {
  /// FIPS 180-4, and a million times "a", which takes several chunks.
  private static let vectors = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("known vectors, from memory and from a file", arguments: vectors)
  func known(text: String, sha256: String) throws {
    let folder = try TemporaryFolder()
    let file = try FileDigest(path: folder.write(text, to: "a"))
    let memory = FileDigest(of: Array(text.utf8))
    #expect(file.sha256 == sha256 && file.bytes == text.utf8.count)
    #expect(memory.sha256 == sha256 && memory.bytes == text.utf8.count)
  }

  @Test("a file that is not there has no digest")
  func missing() { #expect(throws: (any Error).self) { try FileDigest(path: "no-such-folder/a") } }
}
