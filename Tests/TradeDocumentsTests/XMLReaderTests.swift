import SupplyModel
import Testing

@testable import TradeDocuments

/// Outlines, text and places of the XML reader, on documents of a few lines.
@Suite struct XMLReaderTests {
  enum Field: UInt8, XMLField { case book, title, author, note, chapter, other }

  static let outline = XMLOutline<Field>(
    namespaces: ["b": "urn:books"], attributes: ["lang"],
    file: XMLShape([
      .record(
        "//b:book", .book,
        XMLShape([
          .value("b:title", .title),
          .value("b:by/b:name", .author),
          .value("//*:note", .note),
          .presence("//b:scan", .other),
          .record("b:chapter", .chapter, XMLShape([.value("b:title", .title)])),
        ]))
    ]))

  static func records(_ text: String) throws -> [XMLRecord<Field>] {
    let source = DocumentSource(document: DocumentID(0), path: "t.xml", content: .memory(Array(text.utf8)))
    var reader = try XMLReader(source, outline: outline)
    var records: [XMLRecord<Field>] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  @Test func prefixesAreOfNoImportance() throws {
    for text in [
      "<b:book xmlns:b=\"urn:books\"><b:title>A</b:title></b:book>",
      "<x><book xmlns=\"urn:books\"><title>A</title></book></x>",
      "<book xmlns=\"urn:books\" xmlns:q=\"urn:books\"><q:title>A</q:title></book>",
    ] {
      #expect(try Self.records(text).map { $0.text(.title) } == ["A"])
    }
    #expect(try Self.records("<b:book xmlns:b=\"urn:other\"><b:title>A</b:title></b:book>").isEmpty)
    #expect(try Self.records("<book><title>A</title></book>").isEmpty)
  }

  @Test func pathsAreExactAndDescendantsAreNot() throws {
    let book = try #require(
      try Self.records(
        """
        <book xmlns="urn:books"><title>A</title><part><title>no</title><note>1</note></part>
        <by><name>N</name><x><name>no</name></x></by><note>2</note><by><z><note>3</note></z></by></book>
        """
      ).first)
    #expect(book.values(.title).map(\.text) == ["A"])
    #expect(book.values(.author).map(\.text) == ["N"])
    #expect(book.values(.note).map(\.text) == ["1", "2", "3"])
  }

  @Test func recordsNestAndKeepTheirOwnValues() throws {
    let book = try #require(
      try Self.records(
        """
        <book xmlns="urn:books"><chapter lang="fr"><title>One</title></chapter><title>A</title>
        <chapter><title>Two</title></chapter><scan>aGVsbG8=</scan></book>
        """
      ).first)
    #expect(book.records(.chapter).map { $0.text(.title) } == ["One", "Two"])
    #expect(book.record(.chapter)?.attribute("lang") == "fr")
    #expect(book.record(.chapter)?.elementName == "chapter")
    #expect(book.values(.title).map(\.text) == ["A"])
    #expect(book.count(of: .other) == 1)
    #expect(book.values(.other).map(\.text) == [""])
  }

  @Test func textIsWholeAndItsWhiteSpaceCollapsed() throws {
    let text =
      "<book xmlns=\"urn:books\"><title>\n A <!-- x -->&amp; <![CDATA[B < C]]><?pi?>\t D&#233; </title></book>"
    #expect(try Self.records(text).first?.text(.title) == "A & B < C D\u{E9}")
  }

  /// The place is where the start tag ends: under the `>`.
  @Test func placesPointAtTheEndOfStartTags() throws {
    let text = "<book xmlns=\"urn:books\">\n  <title\n   lang=\"en\">A</title>\n</book>"
    let title = try #require(try Self.records(text).first?.first(.title))
    let place = title.location
    #expect(place.line == 3)
    #expect(place.column == 13)
    #expect(title.attribute("lang") == "en")
  }

  /// Longer than many chunks: records come while the document is still being read, and places stay right.
  @Test func longDocumentsComeRecordByRecord() throws {
    let count = 5_000
    let books = (1...count).map { "<b:book><b:title>T\($0)</b:title></b:book>" }.joined(separator: "\n")
    let text = "<list xmlns:b=\"urn:books\">\n" + books + "\n</list>"
    let records = try Self.records(text)
    #expect(records.count == count)
    #expect(records.last?.text(.title) == "T\(count)")
    #expect(records.last?.location.line == UInt32(count + 1))
  }

  @Test func encodingsAreReadAfterOneAnother() throws {
    let text = "<book xmlns=\"urn:books\"><title>Zo\u{EB}</title></book>"
    let utf16 = XMLFixtures.utf16(text)
    let latin =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8)
      + text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [Array(text.utf8), utf16, latin, utf16] {
      let source = DocumentSource(document: DocumentID(0), path: "t.xml", content: .memory(bytes))
      var reader = try XMLReader(source, outline: Self.outline)
      #expect(try reader.next()?.text(.title) == "Zo\u{EB}")
      #expect(try reader.next() == nil)
    }
  }
}
