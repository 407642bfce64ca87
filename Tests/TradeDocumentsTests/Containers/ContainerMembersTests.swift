import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct ContainerMembersTests {
  private static let parts = [
    Packing.Member("[Content_Types].xml", "<Types/>"),
    Packing.Member("xl/workbook.xml", "<workbook/>"),
    Packing.Member("xl/worksheets/sheet1.xml", String(repeating: "<row/>", count: 5000)),
  ]

  private func source(_ bytes: [UInt8]) -> DocumentSource {
    DocumentSource(document: DocumentID(0), path: "book.xlsx", content: .memory(bytes))
  }

  @Test func allPartsByName() throws {
    let members = try ContainerMembers.all(of: source(Packing.zip(Self.parts)))
    #expect(members.keys.sorted() == Self.parts.map(\.name))
    #expect(members["xl/worksheets/sheet1.xml"] == Self.parts[2].content)
  }

  @Test func onlyThePartsAskedFor() throws {
    let members = try ContainerMembers.all(of: source(Packing.zip(Self.parts))) { $0.hasPrefix("xl/work") }
    #expect(members.keys.sorted() == ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
  }

  @Test func aPartThatIsTooLargeRefusesTheBook() {
    var limits = ContainerLimits.workbook
    limits.memberBytes = 20_000
    let failure = #expect(throws: UnreadableDocument.self) {
      try ContainerMembers.all(of: source(Packing.zip(Self.parts)), limits: limits)
    }
    #expect(failure?.diagnostic.slug == "archive-too-large")
    #expect(failure?.diagnostic.message.contains("xl/worksheets/sheet1.xml") == true)
  }

  @Test func theHeadSaysWhatAZipIs() throws {
    #expect(try DocumentHead(of: source(Packing.zip(Self.parts))).package == .workbook)
    let text = Self.parts[..<1] + [Packing.Member("word/document.xml", "<w/>")]
    #expect(try DocumentHead(of: source(Packing.zip(Array(text)))).package == .wordDocument)
    let sheet = [
      Packing.Member("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      Packing.Member("content.xml", "<c/>"),
    ]
    #expect(try DocumentHead(of: source(Packing.zip(sheet))).package == .openDocumentSpreadsheet)
    #expect(try DocumentHead(of: source(Packing.zip([Packing.Member("a.xml", "<a/>")]))).package == nil)
  }
}
