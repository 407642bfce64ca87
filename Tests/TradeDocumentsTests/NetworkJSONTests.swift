import Foundation
import SupplyModel
import Testing
import TradeDocuments

@Suite struct NetworkJSONTests {
  @Test func recognisesByTheKeysAtTheStart() {
    func recognition(_ text: String) -> Recognition {
      NetworkJSON().recognize(DocumentHead(bytes: Array(text.utf8), path: "x.json"))
    }
    #expect(recognition(#"{"nodes" : [], "edges": []}"#) == .yes("a JSON object with nodes, edges"))
    #expect(recognition("\u{FEFF}\n { \"buyer\": \"B\"") == .yes("a JSON object with buyer"))
    #expect(recognition(#"{"a": "nodes"}"#) == .maybe("a JSON object"))
    #expect(recognition(#"[{"nodes": []}]"#) == .no)
    #expect(recognition("nodes,edges") == .no)
    #expect(recognition("") == .no)
    #expect(recognition(#"{"schema": "headwater.result/1", "buyer": {}}"#) == .no)
  }

  @Test func nodesBecomePartiesWithTheirNumbers() throws {
    let batch = try sample("valid/gloves.json")
    #expect(batch.diagnostics.items.isEmpty)
    #expect(batch.parties.map(\.key) == ["merrow-vale", "tidemark", "field-latex", "laundry", "cotton"])
    #expect(batch.parties.allSatisfy { $0.keyScope == "network.json" })
    let latex = batch.parties[2]
    #expect(latex.value(of: .name) == nil)
    #expect(latex.value(of: .country) == "TH")
    #expect(latex.value(of: .region) == "Surat Thani")
    #expect(latex.value(of: .risk) == "0.1")
    #expect(latex.statements.first { $0.property == .risk }?.original == "0.10")
    #expect(latex.value(of: .ownShare) == "1")
    #expect(latex.value(of: .mitigation) == nil)
    #expect(batch.parties[4].value(of: .country) == "CN")
    #expect(batch.parties[4].value(of: .region) == "CN-XJ")
    let country = batch.parties[1].statements.first { $0.property == .country }
    #expect(country?.original == "Malaysia")
    #expect(country?.location == SourceLocation(document: DocumentID(3), line: 12, column: 71))
  }

  @Test func edgesBecomeRelationsAndMissingStaysMissing() throws {
    let batch = try sample("valid/gloves.json")
    #expect(batch.relations.map(\.supplier) == [1, 2, 3, 4])
    #expect(batch.relations.map(\.buyer) == [0, 1, 0, 3])
    #expect(batch.relations.map(\.kind) == [.goods, .goods, .service, .goods])
    #expect(batch.relations.map(\.evidence) == [.transaction, .declared, .declared, .declared])
    #expect(batch.relations.map(\.confidence.value) == [0.9, 0.8, nil, nil])
    #expect(batch.relations.map(\.presence.value) == [nil, 1, nil, nil])
    #expect(batch.relations.map(\.share.value) == [0.3, 0.7, 0.1, nil])
    #expect(batch.relations.map(\.mitigation.value) == [nil, 0.25, nil, nil])
    #expect(batch.relations.map(\.product) == [0, 1, -1, -1])
    #expect(batch.products.map(\.name) == ["examination gloves", "field latex"])
    #expect(batch.relations.map(\.record) == [5, 6, 7, 8])
    #expect(batch.relations[0].documentKind == .network)
    #expect(batch.relations[1].location == SourceLocation(document: DocumentID(3), line: 20, column: 5))
    #expect(batch.records == RecordTally(read: 9))
  }

  @Test func statesTheBuyerAndTheParameters() throws {
    var expected = StatedNetwork()
    expected.buyer = 0
    expected.kindFactor = [.goods: 1, .service: 0.25]
    expected.unknownRisk = 0.3
    #expect(try sample("valid/gloves.json").network == expected)
    #expect(try sample("valid/loop.json").network == StatedNetwork())
  }

  @Test func parallelEdgesStaySeparate() throws {
    let batch = try sample("valid/loop.json")
    #expect(batch.diagnostics.items.isEmpty)
    #expect(batch.relations.count == 5)
    #expect(batch.relations[4].supplier == batch.relations[4].buyer)
  }

  @Test(arguments: ["invalid/edges.json", "invalid/nodes.json"])
  func reportsWhatItCannotUse(_ name: String) throws {
    let bytes = try bytes(of: name)
    let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let expected = try #require(json?["expected"] as? [String])
    let found = try read(bytes).diagnostics.sorted.map { diagnostic in
      "\(diagnostic.slug) \(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0)"
    }
    #expect(found == expected)
  }

  @Test func rejectedRecordsAreCounted() throws {
    #expect(try sample("invalid/edges.json").records == RecordTally(read: 8, rejected: 4))
    #expect(try sample("invalid/edges.json").relations.map(\.confidence.value) == [nil, nil])
    #expect(try sample("invalid/nodes.json").records == RecordTally(read: 6, rejected: 3))
  }

  @Test(arguments: [
    (#"{"nodes": []}"#, "not-a-network"), (#"{"edges": []}"#, "not-a-network"),
    (#"{"nodes": {}, "edges": []}"#, "not-a-network"), ("[]", "not-a-network"), ("{", "malformed-json"),
  ])
  func refusesWhatIsNoNetwork(_ text: String, _ slug: String) {
    let error = #expect(throws: UnreadableDocument.self) { try read(Array(text.utf8)) }
    #expect(error?.diagnostic.slug == slug)
  }

  @Test func refusesATruncatedFile() throws {
    let error = #expect(throws: UnreadableDocument.self) { try sample("invalid/truncated.json") }
    #expect(error?.diagnostic.slug == "malformed-json")
    #expect(error?.diagnostic.location == SourceLocation(document: DocumentID(3), line: 3, column: 52))
  }

  @Test func readsAFileAsItReadsMemory() throws {
    let path = samples.appending(path: "valid/gloves.json").path
    var batch = StatementBatch(document: DocumentID(3))
    try NetworkJSON().read(
      DocumentSource(document: DocumentID(3), path: "network.json", content: .file(path)), into: &batch)
    let same = try sample("valid/gloves.json")
    #expect(batch.parties.map(\.statements) == same.parties.map(\.statements))
    let missing = DocumentSource(document: DocumentID(3), path: "x.json", content: .file(path + ".absent"))
    let error = #expect(throws: UnreadableDocument.self) { try NetworkJSON().read(missing, into: &batch) }
    #expect(error?.diagnostic.slug == "unreadable-file")
  }
}

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
private let samples = root.appending(path: "Samples/formats/network-json")

private func bytes(of name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: samples.appending(path: name)))
}

private func sample(_ name: String) throws -> StatementBatch { try read(try bytes(of: name)) }

private func read(_ bytes: [UInt8]) throws -> StatementBatch {
  var batch = StatementBatch(document: DocumentID(3))
  try NetworkJSON().read(
    DocumentSource(document: DocumentID(3), path: "network.json", content: .memory(bytes)), into: &batch)
  return batch
}
