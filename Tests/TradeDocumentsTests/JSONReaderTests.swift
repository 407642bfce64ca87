import SupplyModel
import Testing
import TradeDocuments

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue {
    var reader = JSONReader(Array(text.utf8), document: DocumentID(0))
    return try reader.read()
  }

  /// The place and message a text is refused with.
  private func refusal(_ bytes: [UInt8]) -> (place: String, message: String)? {
    var reader = JSONReader(bytes, document: DocumentID(0))
    do throws(UnreadableDocument) {
      _ = try reader.read()
      return nil
    } catch {
      #expect(error.diagnostic.slug == "malformed-json")
      let location = error.diagnostic.location
      return ("\(location?.line ?? 0):\(location?.column ?? 0)", error.diagnostic.message)
    }
  }

  @Test func readsEveryKindOfValue() throws {
    let value = try read(#" {"a": [1, -2.5e3, true, false, null, "x"], "b": {}, "c": []} "#)
    let elements = try #require(value["a"]?.elements)
    #expect(elements.map(\.excerpt) == ["1", "-2.5e3", "true", "false", "null", "x"])
    #expect(elements[1].number?.value == -2500)
    #expect(value["b"]?.members?.isEmpty == true)
    #expect(value["c"]?.elements?.isEmpty == true)
    #expect(value["d"] == nil)
  }

  @Test func placesCountCharactersAndLines() throws {
    let value = try read("\u{FEFF}{\"é\": 1,\r\n  \"日本\": [2,\n3]}")
    let members = try #require(value.members)
    #expect(members[0].value.location == SourceLocation(document: DocumentID(0), line: 1, column: 7))
    #expect(members[1].location == SourceLocation(document: DocumentID(0), line: 2, column: 3))
    #expect(members[1].value.location == SourceLocation(document: DocumentID(0), line: 2, column: 9))
    #expect(
      members[1].value.elements?[1].location == SourceLocation(document: DocumentID(0), line: 3, column: 1))
  }

  @Test func readsEscapes() throws {
    #expect(try read(#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00z""#).text == "a\"\\/\u{8}\u{c}\n\r\té😀z")
  }

  @Test func keepsNumbersAsWritten() throws {
    for text in ["0", "-0", "0.10", "1e-7", "1E+2", "123456789012345678901234567890"] {
      #expect(try read(text).number?.text == text)
      #expect(try read(text).number?.value == Double(text))
    }
  }

  @Test(arguments: [
    ("", "1:1"), ("  \n", "2:1"), ("{", "1:2"), ("[1,", "1:4"), ("[1", "1:3"), ("{\"a\"", "1:5"),
    ("{\"a\":", "1:6"),
    ("\"abc", "1:5"), ("[1 2]", "1:4"), ("{\"a\" 1}", "1:6"), ("{a: 1}", "1:2"), ("[1,]", "1:4"),
    ("{\"a\":1,}", "1:8"),
    ("01", "1:2"), ("1.", "1:3"), (".5", "1:1"), ("+1", "1:1"), ("1e", "1:3"), ("nul", "1:1"),
    ("truely", "1:5"),
    ("[1]]", "1:4"), ("\"\\x\"", "1:2"), ("\"\\ud83d\"", "1:2"), ("\"\\ude00\"", "1:2"), ("\"a\tb\"", "1:3"),
    ("{\n\"é\": ?}", "2:6"), ("// x\n1", "1:1"), ("[1}", "1:3"), ("NaN", "1:1"),
  ])
  func refusesWithThePlace(_ text: String, _ place: String) {
    #expect(refusal(Array(text.utf8))?.place == place, "\(text)")
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0xF0, 0x80, 0x80, 0x80],
      [0x80],
    ] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(_ wrong: [UInt8]) throws {
    let refused = try #require(refusal(Array("[\n\"é".utf8) + wrong + Array("\"]".utf8)))
    #expect(refused.place == "2:3")
    #expect(refused.message.contains("not UTF-8"))
  }

  @Test func everyTruncationIsRefused() {
    let whole = Array(#"{"a":[1.5e3,true,{"b":"é\u00e9"}],"c":null}"#.utf8)
    #expect(refusal(whole) == nil)
    for length in whole.indices { #expect(refusal(Array(whole[..<length])) != nil, "\(length) bytes") }
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8) + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(refusal(nested(512)) == nil)
    #expect(refusal(nested(513))?.place == "1:513")
    #expect(refusal(Array(repeating: UInt8(ascii: "["), count: 1_000_000))?.place == "1:513")
  }

  @Test func twoMembersOfOneNameAreReportedAndTheLastIsUsed() throws {
    var reader = JSONReader(Array("{\"a\": 1,\n \"a\": 2, \"b\": {\"a\": 3}}".utf8), document: DocumentID(0))
    let value = try reader.read()
    #expect(value["a"]?.number?.text == "2")
    #expect(reader.diagnostics.map(\.slug) == ["duplicate-key"])
    #expect(reader.diagnostics[0].location == SourceLocation(document: DocumentID(0), line: 2, column: 2))
  }
}
