import Foundation
import RiskAnalysis
import SupplyModel

/// A network of the oracle's files with its expected numbers, built without our own readers.
struct OracleNetwork {
  let json: [String: Any]
  let network: SupplyNetwork
  let buyer: PartyIndex

  var expected: [String: Any] { json["expected"] as? [String: Any] ?? [:] }

  init(_ json: [String: Any]) {
    self.json = json
    var network = SupplyNetwork()
    let nodes = (json["nodes"] as! [[String: Any]]).sorted { ($0["id"] as! String) < ($1["id"] as! String) }
    network.parties = nodes.map { node in
      var party = Party(id: node["id"] as! String)
      party.stated = Party.StatedNumbers(
        risk: node.number("risk"), mitigation: node.number("mitigation"), filter: node.number("filter"),
        ownShare: node.number("ownShare"))
      return party
    }
    let index = Dictionary(
      uniqueKeysWithValues: network.parties.enumerated().map { ($1.id, PartyIndex($0)) })
    network.relations = (json["edges"] as! [[String: Any]]).map { edge in
      var relation = SupplyRelation(
        supplier: index[edge["from"] as! String]!, buyer: index[edge["to"] as! String]!,
        kind: RelationKind(name: edge["kind"] as? String ?? "goods")!)
      relation.confidence = Figure(edge.number("confidence", 1))
      relation.share = Figure(edge.number("share"))
      relation.mitigation = Figure(edge.number("mitigation"))
      return relation
    }
    network.stated = Self.stated(json["params"] as? [String: Any] ?? [:])
    self.network = network
    buyer = index[json["buyer"] as! String]!
  }

  private static func stated(_ parameters: [String: Any]) -> StatedNetwork {
    var stated = StatedNetwork()
    stated.unknownRisk = parameters.number("unknownRisk")
    stated.decay = parameters.number("decay", 1)
    for (kind, factor) in parameters["kindFactor"] as? [String: Double] ?? [:] {
      stated.kindFactor[RelationKind(name: kind)!] = factor
    }
    return stated
  }

  var model: ExposureModel {
    let places = network.parties.map { party in
      var place = PlaceRisk()
      place.inherent = party.stated!.risk
      place.mitigation = party.stated!.mitigation
      place.filter = party.stated!.filter
      return place
    }
    return ExposureModel(
      network, buyer: buyer, rating: RiskRating(parties: places),
      confidence: network.relations.map { $0.confidence.value ?? 1 },
      parameters: ExposureParameters(stated: network.stated!))
  }

  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../../shared/oracle").standardized

  static func files() -> [URL] {
    (1...6).compactMap { number in
      try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .first { $0.lastPathComponent.hasPrefix("ex\(number)_") }
    }
  }

  static func read(_ file: URL) throws -> OracleNetwork {
    OracleNetwork(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [String: Any])
  }

  static func suite(_ data: Data) throws -> [OracleNetwork] {
    (try JSONSerialization.jsonObject(with: data) as! [[String: Any]]).map(OracleNetwork.init)
  }
}

extension [String: Any] {
  func number(_ key: String, _ otherwise: Double = 0) -> Double {
    (self[key] as? NSNumber)?.doubleValue ?? otherwise
  }
  func numbers(_ key: String) -> [String: Double] {
    (self[key] as? [String: NSNumber] ?? [:]).mapValues(\.doubleValue)
  }
  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
}
