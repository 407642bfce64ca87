import SupplyModel
import Testing

@testable import TradeDocuments

/// Tables that do not say what encoding they are in. All names are invented.
@Suite struct EncodingCensusTests {
  private func open(_ bytes: [UInt8]) throws -> TextStream {
    try TextStream(DocumentSource(document: DocumentID(0), path: "t.csv", content: .memory(bytes)))
  }

  private func text(_ stream: TextStream) throws -> String {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    var text: [UInt8] = []
    while case let count = try stream.read(into: buffer), count > 0 { text += buffer[..<count] }
    return String(decoding: text, as: UTF8.self)
  }

  static let told: [(encoding: String, glibc: String, table: String)] = [
    ("gb18030", "GB18030", "id,name,country\nS1,虚构示例纺织有限公司,CN\nS2,样品橡胶手套厂,CN\n"),
    ("gb18030", "GB18030", "list,name\nl,Fictional Example Co. (虚构示例公司)\n"),
    ("gb18030", "GBK", "编号,名称,国家\n1,杜撰第四中学,中国\n2,新疆虚构棉业,中国\n"),
    ("big5", "BIG5", "id,name\nS1,虛構範例紡織股份有限公司\nS2,樣本手套廠\n"),
    ("shift_jis", "CP932", "id,name\nS1,架空サンプル繊維株式会社\nS2,見本ゴム手袋工業\n"),
    ("shift_jis", "CP932", "id,name\nS1,ｶｸｳｻﾝﾌﾟﾙ(ｶ\nS2,架空商事\n"),
    ("euc-jp", "EUC-JP", "id,name\nS1,架空サンプル繊維株式会社\nS2,見本のてぶくろ\n"),
    ("euc-kr", "EUC-KR", "id,name\nS1,가상예시섬유주식회사\nS2,견본고무장갑공업\n"),
    ("windows-1251", "CP1251", "id,name\nS1,ООО «Вымышленный Пример»\nS2,Образцовая Перчаточная Фабрика\n"),
    ("windows-1251", "CP1251", "id,name\nS1,ТОВ Вигаданий Приклад Київ\nS2,Зразкова Фабрика\n"),
  ]

  @Test(arguments: told) func namesOfOneScriptTellTheEncoding(
    _ encoding: String, _ glibc: String, _ table: String
  ) throws {
    let stream = try open(try #require(encoded(table, in: glibc)))
    #expect(stream.encoding.rawValue == encoding)
    #expect(try text(stream) == table)
    let note = try #require(stream.notes.first)
    #expect(stream.notes.count == 1 && note.slug == "assumed-encoding" && note.severity == .note)
    #expect(note.hint?.contains("encoding = \"\(encoding)\"") == true)
  }

  /// Words with many accents, in the encodings of Western and Central Europe.
  static let latin: [(glibc: String, words: String)] = [
    ("CP1252", "Größe Müßiggänger Übermaß Öläßchen Fußgängerübergänge Grüße äöüÄÖÜß"),
    ("CP1252", "Société créée Éléments œuvrés à Orléans « été » désagrégée Noël ÉTÉ ÀÉÈÊ l’été"),
    ("CP1252", "España Muñoz ¿Qué? ¡Año! Núñez Cañón Órgão São João Ação ÇÃO ções"),
    ("CP1252", "Bjørnøya Ærø Åmål Ääkköset Þórður Fæðingarorlof Hääyöaie Köögööri"),
    ("CP1252", "£100 £250 25 °C 30 °F “quoted” – dash … 50 € §5 ®™© ½ ±2 ²³"),
    ("CP1250", "Spółka z o.o. ŻÓŁĆ SPÓŁKA PÓŁKA Żółć gęślą jaźń Część łąk Łódź Wąchock źdźbło"),
    ("CP1250", "Příští řídící žlábek Škoda společnost Žďár nad Sázavou Ústí čtvrť ďáblů"),
    ("CP1250", "Gyógyszergyár Kft. Győr Őrség Törökszentmiklós űrállomás árvíztűrő tükörfúrógép"),
    ("CP1254", "Kumaş ve İplik Sanayi Şirketi Ağrı Çığır Öğütücü Iğdır ağış Şişli"),
    ("CP1257", "Pavyzdžių įmonė Šiauliai Žemaitija Rīgas šķēles uzņēmums Jūrmalā"),
    ("ISO-8859-15", "Œuvre naïve à Liège Žižek Šárka 100 €"),
  ]

  @Test(arguments: latin) func latinTextStaysWindows1252(_ glibc: String, _ words: String) throws {
    for text in [words, words.uppercased(), String(repeating: words + "\n", count: 50)] {
      guard let bytes = encoded("id,name\nA," + text + "\n", in: glibc) else { continue }
      #expect(try open(bytes).encoding == .windows1252, "\(text)")
    }
    for word in words.split(separator: " ") {
      let bytes = try #require(encoded("name\n" + String(repeating: "\(word)\n", count: 20), in: glibc))
      #expect(
        try open(bytes).encoding == .windows1252 || String(validating: bytes, as: UTF8.self) != nil, "\(word)"
      )
    }
  }

  @Test func fewBytesAreNoEvidence() throws {
    let two = try #require(encoded("name\n构造\n", in: "GB18030"))
    #expect(try open(two).encoding == .windows1252)
    for rule in ["––––––––––––––––", "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}", "……………………"] {
      let bytes = try #require(encoded("name\n\(rule)\n\(rule)\n", in: "CP1252"))
      #expect(try open(bytes).encoding == .windows1252)
    }
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"]) func utf16WithoutMarkIsToldByItsZeros(_ name: String) throws {
    let table = "id,name\nA,虚构 Örnek\nB,Fictional 🌾\n"
    let stream = try open(try #require(encoded(table, in: name)))
    #expect(stream.encoding.rawValue == name.lowercased())
    #expect(try text(stream) == table)
    #expect(stream.notes.map(\.slug) == ["assumed-encoding"])
  }

  @Test func zerosOfBinaryDataAreNoUTF16() throws {
    #expect(try open([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]).encoding == .utf8)
    #expect(try open(Array("a,b\u{0}c,d\n".utf8)).encoding == .utf8)
  }

  @Test func theCensusLooksAtTheStartOfTheLine() throws {
    // 汉 is a valid sequence of UTF-8 here, so that the first stray byte stands within the name.
    let table = String(repeating: "S,plain\n", count: 40_000) + "S2,汉字虚构示例有限公司\n"
    let stream = try open(try #require(encoded(table, in: "GB18030")))
    #expect(stream.encoding == .gb18030)
    #expect(stream.notes.first?.location?.line == 40_001)
    #expect(try text(stream) == table)
  }

  @Test func listTablesAreToldToo() throws {
    let table = "list,name,country\nban,虚构示例纺织有限公司,CN\n"
    let (list, notes) = try TableReader.readTable(try #require(encoded(table, in: "GBK")), path: "list.csv")
    #expect(list.rows.map(\.cells) == [["ban", "虚构示例纺织有限公司", "CN"]])
    #expect(notes.map(\.slug) == ["assumed-encoding"])
  }
}
