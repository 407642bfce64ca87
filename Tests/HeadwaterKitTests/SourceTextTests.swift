import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Lines read again")
struct SourceTextTests {
  private func input(_ path: String, bytes: Int = 1) -> InputDocument {
    InputDocument(path: path, format: nil, recognition: "", sha256: "", bytes: bytes)
  }

  private func lines(_ text: String, upTo last: Int) throws -> [String?] {
    let folder = try TemporaryFolder()
    let inputs = [input(try folder.write(text, to: "a.csv"))]
    var source = SourceText()
    return (0...last).map {
      source.line(at: SourceLocation(document: DocumentID(0), line: $0), of: inputs)
    }
  }

  @Test("lines end with LF, CRLF or CR, mixed too", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(try lines("one\(end)\(end)three", upTo: 4) == [nil, "one", "", "three", nil])
    #expect(try lines("one\(end)two\nthree\(end)", upTo: 5) == [nil, "one", "two", "three", "", nil])
  }

  @Test("what is gone, too large, no text or of no input gives no line")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("one", to: "a.csv")
    try Data([0xFF, 0xFE, 0x0A]).write(to: URL(filePath: "\(folder.path)/b"))
    let inputs = [
      input(file), input("\(folder.path)/gone"), input(file, bytes: 1 << 30), input("\(folder.path)/b"),
    ]
    var source = SourceText()
    let found = (0...4).map {
      source.line(at: SourceLocation(document: DocumentID($0), line: 1), of: inputs)
    }
    #expect(found == ["one", nil, nil, nil, nil])
  }
}
