import Foundation
import SupplyModel
import Testing
import TradeDocuments

private let oracle = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "../shared/oracle").standardized
private let oracleIsAbsent = !FileManager.default.fileExists(atPath: oracle.path)

/// The oracle's own files, read unchanged.
@Suite(.disabled(if: oracleIsAbsent, "../shared/oracle is absent")) struct NetworkJSONOracleTests {
  @Test func everyExampleReadsAndIsRecognised() throws {
    let files = try FileManager.default.contentsOfDirectory(at: oracle, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix("ex") && $0.pathExtension == "json" }
    #expect(files.count == 6)
    for file in files {
      try expectWholeReading(of: try Data(contentsOf: file), named: file.lastPathComponent)
    }
  }

  @Test func everyRandomNetworkReads() throws {
    let data = try Data(contentsOf: oracle.appending(path: "random_suite.json"))
    let networks = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(networks.count == 40)
    for network in networks {
      let data = try JSONSerialization.data(withJSONObject: network)
      try expectWholeReading(of: data, named: network["name"] as? String ?? "")
    }
  }

  /// Nothing is reported or rejected, and every number is the one Foundation reads.
  private func expectWholeReading(of data: Data, named name: String) throws {
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let nodes = try #require(json["nodes"] as? [[String: Any]])
    let edges = try #require(json["edges"] as? [[String: Any]])
    var batch = StatementBatch(document: DocumentID(0))
    try NetworkJSON().read(
      DocumentSource(document: DocumentID(0), path: name, content: .memory(Array(data))), into: &batch)
    #expect(batch.diagnostics.items.isEmpty, "\(name)")
    #expect(batch.records == RecordTally(read: nodes.count + edges.count), "\(name)")
    #expect(batch.network?.buyer.map { batch.parties[Int($0)].key } == json["buyer"] as? String, "\(name)")
    for (party, node) in zip(batch.parties, nodes) {
      #expect(party.key == node["id"] as? String)
      #expect(party.value(of: .risk).flatMap(Double.init) == node["risk"] as? Double, "\(name)")
      #expect(party.value(of: .ownShare).flatMap(Double.init) == node["ownShare"] as? Double, "\(name)")
    }
    for (relation, edge) in zip(batch.relations, edges) {
      #expect(batch.parties[Int(relation.supplier)].key == edge["from"] as? String)
      #expect(relation.confidence.value == edge["confidence"] as? Double, "\(name)")
      #expect(relation.share.value == edge["share"] as? Double, "\(name)")
    }
  }
}
