import SupplyModel

@testable import RiskAnalysis

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of `Samples/indicators`, read just well enough for these tests: cells without quotes, parties by id, an
/// equal name on a list is a match, confirmed when the country is equal too. The readers have tests of their own.
struct IndicatorSample {
  static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Samples/indicators/"

  let id: String
  private(set) var network = SupplyNetwork()
  private(set) var lists: [Watchlist] = []
  private(set) var matches: [Match] = []
  let asOf = CalendarDate(year: 2026, month: 11, day: 1)!
  var buyer: PartyIndex { index["hospital"]! }
  private var index: [String: PartyIndex] = [:]

  init(_ id: String) {
    self.id = id
    readParties()
    readRelations()
    readAssessments()
    for file in Self.names(in: "\(id)/lists") { readList(file) }
    screen()
  }

  func rating(policy: Policy = .default) -> RiskRating {
    RiskRating.rate(
      network, lists: lists, matches: matches, policy: policy, asOf: asOf, buyer: buyer)
  }

  // MARK: Tables

  private mutating func readParties() {
    let rows = Self.rows("\(id)/parties.csv").sorted { $0["id", default: ""] < $1["id", default: ""] }
    for (number, row) in rows.enumerated() {
      var party = Party(id: row["id"]!, names: [row["name"]!])
      party.country = row["country"].map(Country.init(code:))
      party.region = row["region"]
      party.registeredCountry = row["registered_country"].map(Country.init(code:))
      party.address = row["address"]
      let place = SourceLocation(document: DocumentID(0), line: Int(row["line"]!)!)
      party.statements = [Statement(.name, party.name, at: place)]
      party.records = [.init(key: party.id, location: place, reason: nil)]
      index[party.id] = PartyIndex(number)
      network.parties.append(party)
    }
  }

  private mutating func readRelations() {
    let rows = Self.rows("\(id)/relations.csv")
    let products = Set(rows.compactMap { $0["product"] }).sorted()
    network.products = products.map { Product(id: $0, name: $0) }
    for row in rows {
      var relation = SupplyRelation(
        supplier: index[row["supplier"]!]!, buyer: index[row["buyer"]!]!,
        kind: RelationKind(name: row["kind"]!)!)
      relation.share = row["share"].flatMap(Double.init).map { Figure($0) } ?? .missing
      relation.product = row["product"].flatMap { products.firstIndex(of: $0) }.map { ProductIndex($0) }
      if let product = relation.product { network.products[product.position].hs = row["hs"] }
      network.relations.append(relation)
    }
  }

  private mutating func readAssessments() {
    for row in Self.rows("\(id)/assessments.csv") {
      var record = AssessmentRecord(
        party: 0, indicator: row["indicator"]!, level: row["level"]!,
        evidence: EvidenceClass(name: row["evidence"]!)!, record: 0,
        location: SourceLocation(document: DocumentID(1), line: Int(row["line"]!)!))
      record.status = row["status"]
      record.source = row["source"]
      record.date = row["date"].map(Self.date)
      record.expires = row["expires"].map(Self.date)
      network.assessments.append(Assessment(party: index[row["party"]!]!, record: record))
    }
  }

  private mutating func readList(_ file: String) {
    let path = "\(id)/lists/\(file)"
    let edition = Self.date(String(file.dropLast(4).suffix(10)))
    for row in Self.rows(path) {
      let list = row["list"]!
      if !lists.contains(where: { $0.id == list }) {
        lists.append(
          Watchlist(
            id: list, publisher: "Fictional authority", title: list, edition: edition, entries: [],
            path: path))
      }
      lists[lists.firstIndex { $0.id == list }!].entries.append(Self.entry(row))
    }
  }

  private static func entry(_ row: [String: String]) -> WatchlistEntry {
    let status = row["status"] ?? ""
    let subject: WatchlistEntry.Subject =
      row["region"] != nil
      ? .region : status.hasPrefix("Tier") ? .country : row["name"] == nil ? .good : .party
    var entry = WatchlistEntry(
      id: row["entry_id"]!, subject: subject, names: [row["name"]].compactMap { $0 }, status: status,
      isActive: status != "inactive" && row["delisted_on"] == nil)
    entry.country = row["country"].map(Country.init(code:))
    entry.region = row["region"]
    entry.product = row["product"]
    entry.hs = row["hs"]?.split(separator: "|").map(String.init) ?? []
    entry.listedOn = row["listed_on"].map(date)
    entry.delistedOn = row["delisted_on"].map(date)
    entry.includesSubsidiaries = row["aliases"]?.contains("subsidiaries") == true
    entry.line = Int(row["line"]!)!
    entry.column = 1
    return entry
  }

  private mutating func screen() {
    for (list, watchlist) in lists.enumerated() {
      for (number, entry) in watchlist.entries.enumerated() {
        for (party, ours) in network.parties.enumerated() where entry.names.contains(ours.name) {
          let isConfirmed = ours.country != nil && ours.country == entry.country
          let feature = FeatureScore(name: "name", score: 1, ours: ours.name, theirs: ours.name)
          matches.append(
            Match(
              party: PartyIndex(party), list: list, entry: number, score: isConfirmed ? 1 : 0.9,
              isConfirmed: isConfirmed, features: [feature]))
        }
        for relation in network.relations where entry.subject == .good {
          guard let product = relation.product, network.products[product.position].name == entry.product,
            network.parties[relation.supplier.position].country == entry.country
          else { continue }
          matches.append(
            Match(
              party: relation.supplier, product: product, list: list, entry: number, score: 1,
              isConfirmed: true, features: []))
        }
      }
    }
  }

  // MARK: Files

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(Self.folder + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func text(_ path: String) -> String? {
    guard let file = fopen(folder + path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Rows by header name, empty cells left out, and `line`.
  private static func rows(_ path: String) -> [[String: String]] {
    let lines = (text(path) ?? "").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().enumerated().map { number, cells in
      Dictionary(uniqueKeysWithValues: zip(lines[0], cells).filter { !$1.isEmpty })
        .merging(["line": String(number + 2)]) { $1 }
    }
  }

  private static func date(_ text: String) -> CalendarDate {
    let parts = text.split(separator: "-").map { Int($0)! }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])!
  }
}
