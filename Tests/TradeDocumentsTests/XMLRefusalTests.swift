import SupplyModel
import Testing

@testable import TradeDocuments

/// What is refused, with which slug and where; the big ones are made here, not kept as files.
@Suite struct XMLRefusalTests {
  static func refusal(_ bytes: [UInt8]) -> Diagnostic? {
    let source = DocumentSource(document: DocumentID(0), path: "t.xml", content: .memory(bytes))
    do throws(UnreadableDocument) {
      var reader = try XMLReader(source, outline: XMLReaderTests.outline)
      while try reader.next() != nil {}
      return nil
    } catch { return error.diagnostic }
  }

  static func refusal(_ text: String) -> Diagnostic? { refusal(Array(text.utf8)) }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "xml-entity-declared"),
    ("<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\">%p;]><a/>", "xml-entity-declared"),
    ("<!DOCTYPE a [<!ATTLIST a evil CDATA \"1\">]><a/>", "xml-attribute-declared"),
    ("<!DOCTYPE a SYSTEM \"http://127.0.0.1/x.dtd\"><a>&x;</a>", "xml-entity-reference"),
    ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", "xml-encoding-refused"),
    ("PK\u{3}\u{4}rest", "xml-disguised"),
    ("<a><b>", "xml-malformed"),
    ("<a></b>", "xml-malformed"),
    ("<a/><b/>", "xml-malformed"),
    ("", "xml-empty"),
  ])
  func hasItsOwnSlug(_ text: String, _ slug: String) {
    #expect(Self.refusal(text)?.slug == slug)
  }

  /// libxml2 stops there without an error; the records before would pass for the whole document.
  @Test(arguments: [0, 10_000, 100_000])
  func bytesOutsideTheEncodingRefuseTheDocument(_ distance: Int) {
    let space = String(repeating: " ", count: distance)
    let loneSurrogate: [UInt8] = [0x00, 0xD8, 0x20, 0x00]
    let (head, tail) = ("<a><b/>" + space, space + "</a>")
    let wide = XMLFixtures.utf16(head) + loneSurrogate + XMLFixtures.utf16(tail).dropFirst(2)
    #expect(Self.refusal(wide)?.slug == "xml-undecodable")
    let japanese = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>" + head
    #expect(Self.refusal(Array(japanese.utf8) + [0xFF, 0xFF] + Array(tail.utf8))?.slug == "xml-undecodable")
    #expect(Self.refusal(XMLFixtures.utf16(head + tail)) == nil)
  }

  @Test func saysWhereAndShowsTheLine() throws {
    let refusal = try #require(Self.refusal("<a>\n  <b>\n  </c>\n</a>"))
    #expect(refusal.location?.line == 3)
    #expect(refusal.excerpt == "  </c>")
  }

  @Test func nestingHasALimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(Self.refusal(nested(XMLLimits.depth)) == nil)
    #expect(Self.refusal(nested(XMLLimits.depth + 1))?.slug == "xml-too-deep")
  }

  @Test func attributesHaveALimit() {
    func element(_ count: Int) -> String {
      "<a" + (0..<count).map { " a\($0)=\"\"" }.joined() + "/>"
    }
    #expect(Self.refusal(element(XMLLimits.attributes)) == nil)
    #expect(Self.refusal(element(XMLLimits.attributes + 1))?.slug == "xml-too-many-attributes")
  }

  /// libxml2 2.9 would compare each of 100,000 attributes with every other before saying a word: over 20 s.
  @Test(arguments: ["", "<!-- '\"> -->", "<x a=\"&lt;\" b='>'/>"])
  func anAttributeFloodStopsAtOnce(_ before: String) {
    let flood = (0..<100_000).map { " a\($0)=\"\"" }.joined()
    let time = ContinuousClock().measure {
      #expect(Self.refusal("<r>" + before + "<a" + flood + "/></r>")?.slug == "xml-too-many-attributes")
    }
    #expect(time < .seconds(1))
  }

  @Test func aFloodInUTF16StopsToo() {
    let text = "<r>\u{3C22}<a" + (0..<50_000).map { " a\($0)=\"\"" }.joined() + "/></r>"
    let bytes = XMLFixtures.utf16(text)
    let time = ContinuousClock().measure {
      #expect(Self.refusal(bytes)?.slug == "xml-too-many-attributes")
    }
    #expect(time < .seconds(1))
  }

  @Test func longValuesAreRefusedOnlyWhereTheyAreAskedFor() {
    let long = String(repeating: "x", count: XMLLimits.valueBytes + 1)
    func book(_ element: String) -> String {
      "<book xmlns=\"urn:books\"><\(element)>\(long)</\(element)></book>"
    }
    #expect(Self.refusal(book("title"))?.slug == "xml-value-too-long")
    #expect(Self.refusal(book("scan")) == nil)
    #expect(Self.refusal(book("unknown")) == nil)
  }

  @Test func anUndeclaredPrefixIsReadAsNobodysElement() throws {
    let text = "<book xmlns=\"urn:books\"><q:title>A</q:title></book>"
    let source = DocumentSource(document: DocumentID(0), path: "t.xml", content: .memory(Array(text.utf8)))
    var reader = try XMLReader(source, outline: XMLReaderTests.outline)
    #expect(try reader.next()?.text(.title) == nil)
    #expect(try reader.next() == nil)
    #expect(reader.diagnostics.contains(slug: "xml-undeclared-prefix"))
  }

  @Test func onlyRegularFilesAreOpened() {
    for path in ["/dev/zero", "/", "/nonexistent/file.xml"] {
      let source = DocumentSource(document: DocumentID(0), path: path, content: .file(path))
      #expect(throws: UnreadableDocument.self) {
        var reader = try XMLReader(source, outline: XMLReaderTests.outline)
        _ = try reader.next()
      }
    }
  }
}
