import SupplyModel
import Testing

@testable import TradeDocuments

/// Small documents read whole, with places: the lists of authorities.
@Suite struct XMLMarkupTests {
  @Test func xmlBecomesATreeWithPlaces() throws {
    let text = "<list>\n  <entry id=\"7\">One <b>two</b>\n three</entry>\n</list>"
    let root = try MarkupReader.readXML(Array(text.utf8), path: "list.xml")
    let entry = try #require(root.elements(named: "entry").first)
    #expect(entry.text == "One two three")
    #expect(entry.attributes == ["id": "7"])
    #expect(entry.line == 2)
    #expect(entry.column == 16)
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
    #expect(
      goods.descendants(named: "Country_x002F_Area").count + goods.descendants(named: "Good").count > 100)
    let page = try MarkupReader.readHTML(
      XMLFixtures.bytes(XMLFixtures.lists + "/uflpa-entity-list-2026-07-09.html"), path: "uflpa.html")
    #expect(page.descendants(named: "tr").count > 50)
    #expect(page.text.contains("Xinjiang"))
  }
}
