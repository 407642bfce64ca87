import SupplyModel
import Testing

@testable import TradeDocuments

/// A large relations table is read in pieces beside each other. Where a piece ends must not show, nor how many threads
/// there are.
@Suite struct RelationPiecesTests {
  private static let sizes = [1, 2, 3, 7, 16, 61, 200, 1000]

  /// Tables whose every byte a piece may end at.
  private static let tables: [String: String] = [
    "plain": rows(40) { "S\($0 % 7),B\($0 % 5),Gloves \($0 % 3),\($0).5,EUR,I-\($0)" },
    "long record":
      "supplier,buyer,product,value,currency,document\nA,B,\(String(repeating: "long ", count: 90)),1,EUR,1\n"
      + "C,D,e,2,EUR,2\n",
    "quoted line breaks": rows(30) {
      "\"S\n\($0 % 4)\",\"B\r\n\($0 % 3)\",\"a \"\"b\"\",\n\",\($0),EUR,\"\r\""
    },
    "stray quotes": rows(30) { "S\"\($0 % 4),\"B\" \($0 % 3),5\" pipe,\($0),EUR,I" },
    "carriage returns": rows(30, end: "\r") { "S\($0),B,\"x\ry\",\($0),EUR,I" },
    "both": rows(30, end: "\r\n") { "S\($0),B\($0 % 2),\"x\r\ny\",\($0),EUR,I" },
    "every end": rows(30, end: "\r\n\n\r\r\n") { "S\($0),B,x,\($0),EUR,I" },
    "many bytes": rows(30) { "Société №\($0 % 3),株式会社\($0 % 4),手袋 🧤,\($0),€,Ü\($0 % 9)" },
    "bad rows": rows(60) {
      ["A,B", "A,B,c,x,EUR,I,more", ",B,c,1,EUR,I", "A,B,c,1;2,EUR,I", ",,,,,", "A,B,c,1,EUR,I"][$0 % 6]
    },
    "bad codes": "supplier,buyer,hs,share\n"
      + (0..<40).map { "A,B\($0),\($0 % 5)x,0.\($0 % 9)-0.9\n" }.joined(),
    "unclosed": rows(20) { "S\($0),B,c,1,EUR,I" } + "A,\"B\nC,D,e,1,EUR,I\n",
    "cut off": rows(20) { "S\($0),B,c,1,EUR,I" } + "A,B,c",
    "no end": rows(20) { "S\($0),B,c,1,EUR,I" } + "A,B,c,1,EUR,I",
    "separator stated": "sep=;\nsupplier;buyer;value\nA;B;1\n\"C;\";D;2\n\nE;F;3\n",
    "zeros": rows(20) { "S\0\($0),B,c\0,1,EUR,I" },
    "header only": "supplier,buyer\n",
  ]

  private static func rows(_ count: Int, end: String = "\n", _ row: (Int) -> String) -> String {
    (["supplier,buyer,product,value,currency,document"] + (0..<count).map(row)).map { $0 + end }.joined()
  }

  @Test(arguments: tables.keys.sorted())
  func whereAPieceEndsDoesNotShow(_ name: String) throws {
    let bytes = Array(try #require(Self.tables[name]).utf8)
    try expectSame(bytes)
    try expectSame([0xEF, 0xBB, 0xBF] + bytes)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "WINDOWS-1252", "SHIFT_JIS", "GB18030"])
  func norInWhichEncodingTheTableIs(_ encoding: String) throws {
    let text = Self.rows(60) { "\"Soci\($0 % 5)\n\",株B\($0 % 3),c,\($0),EUR,I\($0)" }
    let western = text.replacing("株", with: "ö")
    let bytes = try #require(encoded(encoding == "WINDOWS-1252" ? western : text, in: encoding))
    try expectSame((encoding == "UTF-16LE" ? [0xFF, 0xFE] : []) + bytes)
  }

  @Test func samplesAreReadAlike() throws {
    for sample in [
      "formats/relations-table/valid/relations.csv", "formats/relations-table/invalid/values.csv",
    ] {
      try expectSame(XMLFixtures.bytes(packageRoot + "/Samples/" + sample))
    }
  }

  @Test func placesAreThoseOfTheWholeTable() {
    let text = "supplier,buyer,value\n\"A\nA\",B,1\nC,D,2\nE,F,x\n"
    let batch = Self.batch(Array(text.utf8), pieceSize: 1, threads: 2)
    #expect(batch.relations.map(\.location.line) == [2, 4, 5])
    #expect(batch.relations.map(\.record) == [0, 1, 2])
    #expect(batch.diagnostics.items.compactMap(\.location?.shown) == ["5:5"])
  }

  private func expectSame(_ bytes: [UInt8]) throws {
    let whole = Self.text(of: Self.batch(bytes, pieceSize: 1 << 20, threads: 1))
    for size in Self.sizes {
      for threads in [1, 3] {
        let pieces = Self.text(of: Self.batch(bytes, pieceSize: size, threads: threads))
        #expect(pieces == whole, "pieces of \(size) bytes, \(threads) threads")
      }
    }
  }

  private static func batch(_ bytes: [UInt8], pieceSize: Int, threads: Int) -> StatementBatch {
    let source = DocumentSource(document: DocumentID(3), path: "t.csv", content: .memory(bytes))
    return DocumentReading.read(
      source, formats: [RelationTable(pieceSize: pieceSize)], memory: ReadingMemory(threads: threads)
    ).batch
  }

  /// Reports of one kind stand in the order of the table; of different kinds, in any.
  private static func text(of batch: StatementBatch) -> BatchText {
    var batch = batch
    let log = batch.diagnostics
    batch.diagnostics = DiagnosticLog(
      items: log.sorted, counts: log.counts, countsBySeverity: log.countsBySeverity)
    return BatchText(batch)
  }
}
