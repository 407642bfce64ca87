import SupplyModel
import Testing

@testable import TradeDocuments

/// Small documents read whole, with places: the lists of authorities.
@Suite struct XMLMarkupTests {
  private func entries(_ text: String) throws -> MarkupEntries {
    try MarkupReader.readXML(Array(text.utf8), path: "list.xml")
  }

  @Test func xmlBecomesEntriesWithPlaces() throws {
    let text = "<list>\n  <entry id=\"7\">One <b>two</b>\n three</entry>\n</list>"
    var found: [MarkupElement] = []
    try entries(text).forEach(named: "entry") { found.append($0) }
    let entry = try #require(found.first)
    #expect(entry.text == "One two three")
    #expect(entry.attributes == ["id": "7"])
    #expect(entry.line == 2)
    #expect(entry.column == 16)
  }

  @Test func entriesStandAtAnyDepthAndAreVisitedOnce() throws {
    let text = """
      <l xmlns="urn:l" day="2026-10-01"><a><e>1<e>inner</e></e></a><b>x</b><e>2</e><f>3</f>
      </l>
      """
    let entries = try entries(text)
    #expect(entries.root.name == "l" && entries.root.attributes == ["day": "2026-10-01"])
    #expect(entries.root.children.isEmpty)
    #expect(entries.namespace == "urn:l" && entries.parts == ["a", "b", "e", "f"])
    for _ in 1...2 {
      var texts: [String] = []
      entries.forEach(named: "e", "f") { texts.append($0.text) }
      #expect(texts == ["1inner", "2", "3"])
    }
  }

  @Test(arguments: [
    ("A &amp; B", "A & B"), ("A &#38; B", "A & B"), ("A &amp;amp; B", "A &amp; B"),
    ("A &amp;#38; B", "A &#38; B"), ("&lt;A&gt; &quot;B&quot; &apos;C&apos; &#x26;", "<A> \"B\" 'C' &"),
  ])
  func attributesSayWhatTheTextSays(_ written: String, _ meant: String) throws {
    var found: [MarkupElement] = []
    try entries("<l><e name=\"\(written)\">\(written)</e></l>").forEach(named: "e") { found.append($0) }
    #expect(found.map(\.text) == [meant])
    #expect(found.map(\.attributes) == [["name": meant]])
  }

  @Test(arguments: ["<l><e>1</e><e>2</e>", "<l><e>1</e><e>2", "<l><e>1</e></l><l/>", ""])
  func halfAListIsNoList(_ text: String) {
    #expect(throws: UnreadableDocument.self) { try entries(text) }
  }

  @Test func aPartTooLargeToHoldIsRefused() throws {
    let many = String(repeating: "<e/>", count: XMLLimits.markupBytes / XMLLimits.markupElementBytes)
    #expect(throws: UnreadableDocument.self) { try entries("<l><all>\(many)</all></l>") }
    #expect(try entries("<l>\(many)</l>").parts == ["e"])
  }

  @Test(arguments: [
    ("<html><body><table><tr><td>One</td></tr>", "html"), ("<HTML><body><p>One</body></ht", "html"),
    ("<table><tr><td>One</td></tr></table><table><tr>", "table"),
  ])
  func aPageThatBreaksOffIsRefused(_ text: String, _ element: String) {
    let error = #expect(throws: UnreadableDocument.self) {
      try MarkupReader.readHTML(Array(text.utf8), path: "list.html")
    }
    #expect(error?.diagnostic.slug == "markup-cut-off")
    #expect(error?.diagnostic.message.contains("<\(element)>") == true)
    #expect(error?.diagnostic.path == "list.html")
  }

  @Test func aFragmentWithItsEndIsWhole() throws {
    let root = try MarkupReader.readHTML(
      Array("<table><tr><td>One</td></tr></table>".utf8), path: "list.html")
    #expect(root.text == "One")
  }

  @Test func htmlIsMendedAndScriptsAreLeftOut() throws {
    let text = "<html><body><p>First &amp; caf\u{E9}<p>Second<script>var x = 1</script><br>end</body></html>"
    let root = try MarkupReader.readHTML(Array(text.utf8), path: "list.html")
    let paragraphs = root.descendants(named: "p")
    #expect(paragraphs.map(\.text) == ["First & caf\u{E9}", "Secondend"])
  }

  @Test func entitiesAreRefusedHereToo() {
    let text = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"
    #expect(throws: UnreadableDocument.self) { try MarkupReader.readXML(Array(text.utf8), path: "a.xml") }
  }

  /// A page cut off there would be a list with fewer names.
  @Test func aPageWithBytesOutsideItsEncodingIsRefused() {
    let head = "<html><head><meta charset=\"Shift_JIS\"></head><body><p>First</p>"
    let bytes = Array(head.utf8) + [0xFF, 0xFF] + Array("<p>Second</p></body></html>".utf8)
    #expect(throws: UnreadableDocument.self) { try MarkupReader.readHTML(bytes, path: "list.html") }
    let sound = Array(head.utf8) + [0x83, 0x41] + Array("<p>Second</p></body></html>".utf8)
    let page = try? MarkupReader.readHTML(sound, path: "list.html")
    #expect(page?.text == "First\u{30A2}Second")
  }

  @Test func deepMarkupIsRefused() {
    let deep = String(repeating: "<div>", count: 2000)
    #expect(throws: UnreadableDocument.self) { try MarkupReader.readHTML(Array(deep.utf8), path: "a.html") }
    #expect(throws: UnreadableDocument.self) { try MarkupReader.readXML(Array(deep.utf8), path: "a.xml") }
  }

  static let areListsHere = XMLFixtures.exists(XMLFixtures.lists + "/dol-list-of-goods-2022.xml")

  @Test(.enabled(if: areListsHere, "the lists of ../shared are not here"))
  func officialListsAreRead() throws {
    let goods = try MarkupReader.readXML(
      XMLFixtures.bytes(XMLFixtures.lists + "/dol-list-of-goods-2022.xml"), path: "dol.xml")
    var count = 0
    goods.forEach(named: "Good") { _ in count += 1 }
    #expect(count > 100)
    let page = try MarkupReader.readHTML(
      XMLFixtures.bytes(XMLFixtures.lists + "/uflpa-entity-list-2026-07-09.html"), path: "uflpa.html")
    #expect(page.descendants(named: "tr").count > 50)
    #expect(page.text.contains("Xinjiang"))
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#38;", "&"), ("&amp;&#x26;&amp;", "&&&"), ("&amp;#38;", "&#38;"),
    ("&lt;&amp;&gt;&quot;", "<&>\""),
    ("plain", "plain"), ("", ""),
  ])
  func ampersandsInAttributesAreThemselves(written: String, value: String) throws {
    let element = try MarkupReader.readXML(Array("<a b='\(written)' c='&amp;'/>".utf8), path: "a.xml")
    #expect(element.root.attributes == ["b": value, "c": "&"])
  }
}
