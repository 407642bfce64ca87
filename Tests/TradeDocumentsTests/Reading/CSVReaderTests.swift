import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct CSVReaderTests {
  /// Every record as its fields, read through a buffer of `chunk` bytes.
  private func records(_ text: String, delimiter: UInt8 = UInt8(ascii: ","), chunk: Int) throws -> [[String]]
  {
    let reader = try self.reader(text, delimiter: delimiter, chunk: chunk)
    var records: [[String]] = []
    while try reader.advance() { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
    return records
  }

  private func reader(
    _ text: String, delimiter: UInt8 = UInt8(ascii: ","), chunk: Int = 16
  ) throws -> CSVReader {
    let source = DocumentSource(document: DocumentID(0), path: "t", content: .memory(Array(text.utf8)))
    return CSVReader(try TextStream(source), delimiter: delimiter, chunk: chunk)
  }

  private static let texts: [(String, [[String]])] = [
    ("", []),
    ("\n\r\n\n", []),
    ("a", [["a"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
    ("a,", [["a", ""]]),
    ("\"a\",\"\"\n", [["a", ""]]),
    ("\"\"\n", [[""]]),
    ("\"a,b\",\"c\nd\"\r\n", [["a,b", "c\nd"]]),
    ("\"say \"\"yes\"\"\",\"\"\"\"\n", [["say \"yes\"", "\""]]),
    ("a\"b,c\n", [["a\"b", "c"]]),
    ("\"a\"b,c\n", [["ab", "c"]]),
    ("\"a\"b\"c\",d\n", [["ab\"c\"", "d"]]),
    (" \"a\" ,b\n", [[" \"a\" ", "b"]]),
    ("\"a\r\nb\rc\"\n", [["a\r\nb\rc"]]),
    ("é,\u{301}b,\u{2028}c\n", [["é", "\u{301}b", "\u{2028}c"]]),
    ("a\u{0},b\n", [["a\u{0}", "b"]]),
    ("\"open,b\nc", [["open,b\nc"]]),
    ("a\n\n\nb\n", [["a"], ["b"]]),
    (
      "a very long field without any quote,\"and a \"\"quoted\"\" one that is as long\"\nx,y\n",
      [["a very long field without any quote", "and a \"quoted\" one that is as long"], ["x", "y"]]
    ),
  ]

  @Test(arguments: texts.indices) func fieldsDoNotDependOnWhereTheBufferEnds(_ index: Int) throws {
    let (text, expected) = Self.texts[index]
    for chunk in [16, 17, 19, 23, 64, 4096] {
      let found = try records(text, chunk: chunk)
      #expect(found == expected, "buffer of \(chunk) bytes")
    }
  }

  @Test func otherDelimitersAreText() throws {
    #expect(try records("a;b,c\td\n", delimiter: 9, chunk: 64) == [["a;b,c", "d"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func placesCountLinesAndCharacters(lineEnd: String) throws {
    let text = ["né,\"x", "y\",z", "", "ä,b,c", ""].joined(separator: lineEnd)
    let reader = try reader(text)
    _ = try reader.advance()
    #expect(reader.fieldCount == 3)
    #expect((0..<3).map { reader.place($0) }.map { "\($0.line):\($0.column)" } == ["1:1", "1:4", "2:4"])
    _ = try reader.advance()
    #expect((0..<3).map { reader.place($0) }.map { "\($0.line):\($0.column)" } == ["4:1", "4:3", "4:5"])
    #expect(try !reader.advance())
  }

  @Test func anUnescapedFieldStaysValidWhileOthersAreRead() throws {
    let long = String(repeating: "\"\"x", count: 500)
    let reader = try reader("\"a\"\"b\",\"\(long)\"\n")
    _ = try reader.advance()
    let first = reader.bytes(0)
    for _ in 0..<3 { _ = reader.bytes(1) }
    #expect(String(decoding: first, as: UTF8.self) == "a\"b")
    #expect(reader.text(1) == String(repeating: "\"x", count: 500))
  }

  @Test func manyFieldsAndLongOnesHaveNoLimit() throws {
    let wide = Array(repeating: "x", count: 5_000).joined(separator: ",")
    let long = String(repeating: "y", count: 300_000)
    let found = try records("\(wide)\n\"\(long)\"\n", chunk: 1024)
    #expect(found.map(\.count) == [5_000, 1])
    #expect(found[1][0].utf8.count == 300_000)
  }
}
