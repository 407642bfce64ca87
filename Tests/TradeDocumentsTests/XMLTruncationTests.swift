import SupplyModel
import Testing

@testable import TradeDocuments

/// A document that was cut off says so, wherever it was cut, and a wrong one does not.
@Suite struct XMLTruncationTests {
  private static let whole = """
    <?xml version="1.0"?>
    <!-- an order --><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">
    <ID a='1' b="2">7</ID><![CDATA[x]]><Note>a &amp; b &#228;</Note><?go on?><Empty/>
    </Invoice>

    """

  private func message(_ text: some StringProtocol) -> String? {
    let document = read(String(text), path: "a.xml", formats: [UBLFormat()])
    return document.batch.diagnostics.items.first { $0.slug == "xml-malformed" }?.message
  }

  @Test func everyCutSaysThatTheEndIsMissing() {
    let first = Self.whole.range(of: "specification:ubl:schema:xsd:Invoice-2\">")!.upperBound
    let last = Self.whole.range(of: "</Invoice>")!.upperBound
    for end in Self.whole.indices where end >= first && end < last {
      #expect(
        message(Self.whole[..<end]) == "not well-formed XML: the document breaks off before its end",
        "cut before \(Self.whole[end...].prefix(12))")
    }
    #expect(message(Self.whole) == nil)
  }

  @Test(arguments: [
    "<Note>a</Invoice>", "</Invoice><More/>", "<Note b=1/></Invoice>", "<Note>a & b</Note></Invoice>",
    "</Order>",
  ])
  func whatIsWrongIsSaidAsBefore(_ rest: String) throws {
    let start = Self.whole.range(of: "<ID")!.lowerBound
    let found = try #require(message(Self.whole[..<start] + rest))
    #expect(!found.contains("breaks off"))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
