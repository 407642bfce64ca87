import SupplyModel
import Testing

@testable import TradeDocuments

/// XML in the encodings a declaration may name.
@Suite struct XMLEncodingTests {
  private enum Field: UInt8, XMLField { case document, name }

  private static let outline = XMLOutline<Field>(
    namespaces: [:], attributes: ["a"],
    file: XMLShape([.record("//d", .document, XMLShape([.value("n", .name)]))]))

  private func read(_ bytes: [UInt8]) throws -> [String] {
    let source = DocumentSource(document: DocumentID(0), path: "t.xml", content: .memory(bytes))
    var reader = try XMLReader(source, outline: Self.outline)
    var names: [String] = []
    while let record = try reader.next() {
      for value in record.values(.name) { names += [value.text, value.attribute("a") ?? ""] }
    }
    return names
  }

  private func document(_ name: String, declaring encoding: String?) -> String {
    let declaration = encoding.map { " encoding=\"\($0)\"" } ?? ""
    return "<?xml version=\"1.0\"\(declaration)?>\n<d><n a=\"\(name)\">\(name)</n></d>\n"
  }

  static let names: [(declared: String, glibc: String, name: String)] = [
    ("UTF-8", "UTF-8", "Örnek 虚构 🌾"), ("ISO-8859-1", "ISO-8859-1", "Société Imaginée"),
    ("ISO-8859-2", "ISO-8859-2", "Příkladová Spółka"), ("iso-8859-15", "ISO-8859-15", "Œuvre €"),
    ("windows-1250", "CP1250", "Żółta Łąka"), ("windows-1251", "CP1251", "Вымышленный"),
    ("Windows-1252", "CP1252", "Société – €"), ("windows-1254", "CP1254", "Kumaş İplik Şirketi"),
    ("GB18030", "GB18030", "虚构示例 𠀋"), ("GBK", "GBK", "虚构示例"), ("gb2312", "GB2312", "虚构示例"),
    ("Big5", "BIG5", "虛構範例"), ("Shift_JIS", "SHIFT_JIS", "架空サンプル"), ("EUC-JP", "EUC-JP", "架空サンプル"),
    ("EUC-KR", "EUC-KR", "가상예시"), ("KOI8-R", "KOI8-R", "Вымышленный"),
  ]

  @Test(arguments: names) func declaredEncodingsAreRead(_ declared: String, _ glibc: String, _ name: String)
    throws
  {
    let bytes = try #require(encoded(document(name, declaring: declared), in: glibc))
    #expect(try read(bytes) == [name, name])
    // Characters across the reader's chunks.
    let long = String(repeating: name, count: XMLLimits.chunkBytes / 4)
    let more = try #require(encoded(document(long, declaring: declared), in: glibc))
    #expect(try read(more) == [long, long])
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"], [true, false])
  func utf16WithAndWithoutMark(_ order: String, _ hasMark: Bool) throws {
    let mark = hasMark ? "\u{FEFF}" : ""
    for declared in ["UTF-16", nil] {
      let bytes = try #require(encoded(mark + document("Örnek 虚构 🌾", declaring: declared), in: order))
      #expect(try read(bytes) == ["Örnek 虚构 🌾", "Örnek 虚构 🌾"])
    }
  }

  @Test(arguments: [
    "UTF-7", "utf-7", "ISO-2022-JP", "HZ-GB-2312", "IBM037", "SCSU", "x-user-defined", "ISO-8859-12",
  ])
  func otherEncodingsAreRefusedByName(_ declared: String) throws {
    let bytes = Array(document("plain", declaring: declared).utf8)
    let error = #expect(throws: UnreadableDocument.self) { try read(bytes) }
    let diagnostic = try #require(error?.diagnostic)
    #expect(diagnostic.slug == "xml-encoding-refused")
    #expect(diagnostic.message.contains("'\(declared)'"))
    #expect(diagnostic.hint == "save the file as UTF-8")
  }

  @Test func bytesThatDoNotFitTheDeclarationAreRefused() throws {
    let bytes = try #require(encoded(document("Société", declaring: "UTF-8"), in: "CP1252"))
    #expect(throws: UnreadableDocument.self) { try read(bytes) }
  }
}
