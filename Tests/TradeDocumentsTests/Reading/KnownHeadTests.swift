import Testing

@testable import TradeDocuments

/// What a thread remembers of how documents begin.
@Suite struct KnownHeadTests {
  private func root(_ text: String, _ memory: ReadingMemory) -> XMLElementName? {
    XMLHead(Array(text.utf8), memory: memory)?.element
  }

  @Test func documentsThatBeginAlikeHaveOneRoot() {
    let memory = ReadingMemory()
    let name = XMLElementName(namespace: "urn:a", local: "Invoice")
    for rest in ["<b/></Invoice>", "<c>1</c></Invoice>", "", "<broken"] {
      #expect(root("<?xml version=\"1.0\"?>\n<Invoice xmlns=\"urn:a\">" + rest, memory) == name)
    }
  }

  @Test(arguments: [
    ("<Invoice a=\"1\" xmlns=\"urn:x\">", XMLElementName(namespace: "urn:x", local: "Invoice")),
    ("<Invoice a=\"2\">", XMLElementName(namespace: nil, local: "Invoice")),
    ("<Invoices>", XMLElementName(namespace: nil, local: "Invoices")),
  ])
  func aLongerTagIsAnother(_ text: String, _ name: XMLElementName) {
    let memory = ReadingMemory()
    #expect(root("<Invoice a=\"1\">", memory) == XMLElementName(namespace: nil, local: "Invoice"))
    #expect(root(text, memory) == name)
  }

  @Test func whatAnEnvelopeHoldsIsLookedAtEachTime() {
    let memory = ReadingMemory()
    let open = "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\">"
    for inside in ["Order", "Invoice"] {
      let head = XMLHead(Array("\(open)<\(inside) xmlns=\"\"/></Envelope>".utf8), memory: memory)
      #expect(head?.content.map(\.local) == [inside])
    }
  }

  @Test func aMemoryForgetsNothingItNeeds() {
    let memory = ReadingMemory()
    for round in 0..<3 {
      for number in 0..<20 {
        let name = XMLElementName(namespace: "urn:\(number)", local: "Root")
        #expect(root("<Root xmlns=\"urn:\(number)\"><a/>\(round)</Root>", memory) == name)
      }
    }
  }
}
