import SupplyModel
import Testing

@testable import TradeDocuments

/// Tables in encodings from before Unicode.
@Suite struct LegacyEncodingTests {
  /// Invented names in the letters each encoding is for.
  static let names: [(encoding: String, name: String)] = [
    ("windows-1250", "Żółta Łąka Przykładowa Spółka z o.o."),
    ("windows-1251", "ООО Вымышленный Пример № 952"),
    ("windows-1252", "Société Imaginée – Œuvre €"), ("windows-1253", "Φανταστική Εταιρεία Α.Ε."),
    ("windows-1254", "Örnek İplik ve Kumaş Sanayi A.Ş."), ("windows-1255", "חברה לדוגמה בע״מ"),
    ("windows-1256", "شركة مثال وهمية"), ("windows-1257", "Išgalvota Pavyzdžių Įmonė"),
    ("windows-1258", "Vi dụ"), ("iso-8859-2", "Vymyšlená Příkladová Společnost"),
    ("iso-8859-3", "Ekzempla Ĉirkaŭ Ĝardeno"), ("iso-8859-4", "Išgalvota Pavyzdžiu"),
    ("iso-8859-5", "Измишљени Пример"), ("iso-8859-6", "شركة مثال"), ("iso-8859-7", "Φανταστική Εταιρεία"),
    ("iso-8859-8", "חברה לדוגמה"), ("iso-8859-9", "Örnek Kumaş Şirketi"), ("iso-8859-10", "Ímyndað Þorp"),
    ("iso-8859-11", "บริษัทตัวอย่าง"), ("iso-8859-13", "Išgalvota Pavyzdžių"), ("iso-8859-14", "Cwmni Ŵyn Ŷd"),
    ("iso-8859-15", "Société Imaginée Œuvre €"), ("iso-8859-16", "Societate Fictivă Țesături Și"),
    ("gb18030", "虚构示例纺织有限公司 𠀋"), ("gbk", "虚构示例橡胶手套厂"), ("gb2312", "虚构示例橡胶手套厂"),
    ("big5", "虛構範例紡織股份有限公司"), ("shift_jis", "架空サンプル繊維株式会社 ソ表"), ("cp932", "架空サンプル①"),
    ("euc-jp", "架空サンプル繊維株式会社"), ("euc-kr", "가상예시섬유주식회사"), ("koi8-r", "Вымышленный Пример"),
    ("koi8-u", "Вигаданий Приклад Ї"),
  ]

  /// The encoding's name for the C library where it differs from ours.
  private static func bytes(_ name: String, _ encoding: String) throws -> [UInt8] {
    try #require(encoded(name, in: encoding == "shift_jis" ? "CP932" : encoding), "\(encoding)")
  }

  @Test(arguments: names) func aDeclaredEncodingIsRead(_ encoding: String, _ name: String) throws {
    let known = try #require(TextEncoding(name: encoding.uppercased()))
    let bytes = Array("id,name\nA,".utf8) + (try Self.bytes(name, encoding)) + Array("\nB,plain\n".utf8)
    let (reader, notes) = try DelimitedText(encoding: known).open(source(bytes))
    #expect(notes == [])
    var cells: [String] = []
    while try reader.advance() { cells.append(reader.text(1)) }
    #expect(cells == ["name", name, "plain"])
  }

  @Test func everyEncodingIsTriedAndTheLibraryHasIt() {
    #expect(
      Set(Self.names.compactMap { TextEncoding(name: $0.encoding) }).count == TextEncoding.allCases.count - 3)
    for encoding in TextEncoding.allCases { #expect(TextEncoding(name: encoding.rawValue) == encoding) }
  }

  @Test(arguments: names) func aCharacterMayBeCutBetweenChunks(_ encoding: String, _ name: String) throws {
    let bytes = try Self.bytes(name, encoding)
    for size in 1...3 {
      var transcoder = Transcoder(from: try #require(TextEncoding(name: encoding)))
      var text: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { transcoder.append($0, to: &text) }
      }
      transcoder.finish(into: &text)
      #expect(String(decoding: text, as: UTF8.self) == name)
      #expect(transcoder.malformed == 0)
    }
  }

  @Test(arguments: ["utf-7", "UTF7", "iso-2022-jp", "iso-8859-12", "ebcdic-us", "hz", "punycode", ""])
  func encodingsThatHideSeparatorsAreNotKnown(_ name: String) { #expect(TextEncoding(name: name) == nil) }

  @Test func aWrongDeclaredEncodingIsCountedAndSaid() throws {
    // The comma behind half a character survives.
    let bytes = Array("id,name,country\nA,Caf".utf8) + [0xE9] + Array(",FR\nB,ok,FR\nC,".utf8) + [0xFF, 0x0A]
    let (reader, notes) = try DelimitedText(encoding: .shiftJIS).open(source(bytes))
    #expect(notes.map(\.slug) == ["invalid-characters"])
    #expect(notes.first?.message == "2 places are not Shift_JIS and were read as the replacement character")
    #expect(notes.first?.location?.line == 2)
    var rows: [[String]] = []
    while try reader.advance() { rows.append((0..<reader.fieldCount).map(reader.text)) }
    #expect(rows[1...] == [["A", "Caf\u{FFFD}", "FR"], ["B", "ok", "FR"], ["C", "\u{FFFD}"]])
  }

  @Test func declaredUTF8IsLookedAtToo() throws {
    let bytes = Array("id,name\nA,Caf".utf8) + [0xE9, 0x0A]
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let (_, notes) = try DelimitedText(encoding: .utf8).open(source(mark + bytes))
      #expect(notes.map(\.slug) == ["invalid-utf8"])
    }
  }

  @Test func aCutCharacterAtTheEndIsReplaced() throws {
    let bytes = try Self.bytes("虚构", "gb18030").dropLast()
    var transcoder = Transcoder(from: .gb18030)
    var text: [UInt8] = []
    Array(bytes).withUnsafeBytes { transcoder.append($0, to: &text) }
    transcoder.finish(into: &text)
    #expect(String(decoding: text, as: UTF8.self) == "虚\u{FFFD}")
    #expect(transcoder.malformed == 1)
  }

  private func source(_ bytes: [UInt8]) -> DocumentSource {
    DocumentSource(document: DocumentID(0), path: "t.csv", content: .memory(bytes))
  }
}
